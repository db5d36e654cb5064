import type { ActivityRow } from '../../../shared/contract.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { periodIdLabel } from '../../../shared/language/labels.ts';
import type { TableColumnId } from '../../../shared/register/table-columns.ts';
import { newWorkbook, workbookBytes } from '../exceljs.ts';
import { writeSheetHead } from '../followup/sheet-head.ts';
import { writeTable } from '../followup/table-writer.ts';
import { setUpPrinting } from '../print-setup.ts';
import { exportColumn, type ExportContext } from './export-columns.ts';

/** What the table of activities shows, to be taken along in a workbook. */
export type ActivitiesExport = ExportContext & {
  /** In the order of the sheet. */
  readonly rows: readonly ActivityRow[];
  readonly columns: readonly TableColumnId[];
  readonly by: string;
  /** Instant, ISO 8601. */
  readonly madeAt: string;
};

/** The name of the one sheet. */
export const exportSheetName = 'Insatser';

/** The shown activities as one filterable table, headings frozen; personal identity numbers are hidden in it. */
export async function writeActivities(input: ActivitiesExport): Promise<Uint8Array> {
  const { strategy, periodId, rows } = input;
  const title = `Insatser ${periodIdLabel(periodId)}`;
  const workbook = newWorkbook({ title, subject: strategy.name, creator: input.by, madeAt: input.madeAt });
  const sheet = workbook.addWorksheet(exportSheetName);
  const subtitle = `${strategy.name}, ${formatNumber(rows.length)} ${rows.length === 1 ? 'insats' : 'insatser'}`;
  const top = writeSheetHead(sheet, title, subtitle);
  const columns = input.columns.map((id) => exportColumn(id, input));
  writeTable(sheet, { name: 'Insatser', top, columns, rows, emptyText: 'Inga insatser.' });
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: top, activeCell: 'A1', showGridLines: false }];
  setUpPrinting(sheet, { orientation: 'landscape', footer: title, repeatRows: [top, top], pagesWide: 1 });
  return workbookBytes(workbook);
}
