import { templateSheets } from '../../../shared/intake/template-layout.ts';
import type { Workbook } from '../exceljs.ts';
import { looks } from '../look.ts';
import { setUpPrinting } from '../print-setup.ts';
import { fitRow } from '../row-height.ts';
import { safeText } from '../safe-text.ts';
import type { TemplateInput } from './template-input.ts';

const headings = ['Insats', 'Rapporteras av', 'Ni har kallat den'] as const;
const widths = [52, 34, 40] as const;
const headingRow = 4;

/**
 * The activities that the unit takes part in and another one reports: to be read, not filled in. A sheet of its own with a name
 * that the reader takes for information, locked, so that nothing of it is ever taken for a report.
 */
export function writeJointSheet(workbook: Workbook, { joint = [], unit }: TemplateInput): void {
  if (joint.length === 0) return;
  const sheet = workbook.addWorksheet(templateSheets.joint, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headingRow, showGridLines: false }],
  });
  widths.forEach((width, index) => void (sheet.getColumn(index + 1).width = width));
  const put = (row: number, column: number, text: string, style: (typeof looks)[keyof typeof looks]): void => {
    const cell = sheet.getCell(row, column);
    cell.value = safeText(text);
    cell.style = style;
  };
  put(1, 1, 'Insatser som ni deltar i och andra rapporterar', looks.title);
  put(2, 1, jointLine, looks.softLine);
  headings.forEach((heading, index) => put(headingRow, index + 1, heading, looks.columnHead));
  joint.forEach(({ title, reportedBy, ownTitle }, index) => {
    const row = headingRow + 1 + index;
    put(row, 1, title, looks.cellLabel);
    put(row, 2, reportedBy, looks.cell);
    put(row, 3, ownTitle, looks.cell);
    fitRow(sheet, row);
  });
  setUpPrinting(sheet, { orientation: 'landscape', footer: `${templateSheets.joint} – ${unit.name}` });
  void sheet.protect('', { selectLockedCells: true, formatColumns: true, formatRows: true });
}

const jointLine = `De här behöver ni inte rapportera. Vill ni berätta om er del: skriv insatsen med samma namn på en tom rad på bladet ${templateSheets.activities}. Deltagare och kostnad räknas ändå bara en gång.`;
