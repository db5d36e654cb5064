import { formatLongDate } from '../../../shared/language/format.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import { cellAddress, columnLetters } from '../../../shared/intake/grid.ts';
import { carriedValues } from '../../../shared/intake/carried-values.ts';
import {
  TEMPLATE_EMPTY_ROWS,
  templateBoxes,
  templateColumns,
  templateRows,
  templateSheets,
} from '../../../shared/intake/template-layout.ts';
import { applyStyle, validateRange, type Style, type Workbook, type Worksheet } from '../exceljs.ts';
import { colours, fill, grid, looks } from '../look.ts';
import { fitRow } from '../row-height.ts';
import { setUpPrinting } from '../print-setup.ts';
import { dateCellValue } from '../safe-date.ts';
import { safeText } from '../safe-text.ts';
import { answerStyle, columnWidth, isNumberColumn, prefilledValue } from './template-columns.ts';
import type { TemplateInput } from './template-input.ts';
import { fieldRules, nothingToReportValidation } from './template-validations.ts';

/** The sheet Insatser: what it is, the box, the headings, the unit's own actions and empty rows for new ones. */
export function writeActivitiesSheet(workbook: Workbook, input: TemplateInput): void {
  const sheet = workbook.addWorksheet(templateSheets.activities, {
    // Row 6 and what is above it, and the action's name, stay in sight.
    views: [{ state: 'frozen', xSplit: 2, ySplit: templateRows.header, activeCell: 'B7', zoomScale: 100 }],
    properties: { tabColor: { argb: colours.accent } },
  });
  writeColumns(sheet);
  writeTitleBlock(sheet, input);
  writeHeadings(sheet);
  writeRows(sheet, input);
  addRules(sheet, input);
  protect(sheet);
  setUpPrinting(sheet, {
    orientation: 'landscape',
    footer: `${input.unit.name} – ${periodLabel(input.period)}`,
    repeatRows: [templateRows.header, templateRows.header],
    // Twenty-three columns on one page's width would be too small to read.
    pagesWide: 2,
    repeatColumns: ['B', 'B'],
    area: `B1:${columnLetters(templateColumns.length)}${lastRow(input)}`,
  });
}

/** The last row that has answer cells. */
const lastRow = (input: TemplateInput): number => templateRows.firstData + input.rows.length + TEMPLATE_EMPTY_ROWS - 1;

function writeColumns(sheet: Worksheet): void {
  templateColumns.forEach((column, index) => {
    const target = sheet.getColumn(index + 1);
    target.width = columnWidth(column);
    if (column.field === 'code') target.hidden = true;
  });
}

const box: Partial<Style> = {
  ...looks.label,
  fill: fill(colours.accentWash),
  border: { ...grid, bottom: { style: 'medium', color: { argb: colours.accent } } },
  protection: { locked: false },
};

function writeTitleBlock(sheet: Worksheet, { strategy, unit, period, joint = [] }: TemplateInput): void {
  const due = formatLongDate(period.dueDate);
  const lines: readonly (readonly [address: string, value: string | Date, style: Partial<Style>])[] = [
    [templateBoxes.title.value, 'Återrapport', looks.title],
    ['C1', `${strategy.name}, ${strategy.municipality}`, looks.softLine],
    [templateBoxes.unit.label, templateBoxes.unit.text, looks.label],
    [templateBoxes.unit.value, unit.name, looks.line],
    [templateBoxes.period.label, templateBoxes.period.text, looks.label],
    [templateBoxes.period.value, periodLabel(period), looks.line],
    [templateBoxes.nothingToReport.label, templateBoxes.nothingToReport.text, looks.label],
    [
      'D4',
      `Välj ${templateBoxes.nothingToReport.answer} i rutan om ni inte har några insatser, och skicka tillbaka filen.`,
      looks.softLine,
    ],
    ['E2', 'Svara senast', looks.label],
    [
      'F2',
      dateCellValue(period.dueDate),
      { ...looks.line, numFmt: 'yyyy-mm-dd', alignment: { horizontal: 'left', vertical: 'middle' } },
    ],
    [
      'B5',
      `En rad per insats. Uppdatera era insatser, lägg nya på de tomma raderna och svara senast ${due}. Se bladet ${templateSheets.instructions}.${
        joint.length === 0 ? '' : ` Det ni deltar i men andra rapporterar står på bladet ${templateSheets.joint}.`
      }`,
      looks.softLine,
    ],
  ];
  for (const [address, value, style] of lines) {
    const cell = sheet.getCell(address);
    cell.value = typeof value === 'string' ? safeText(value) : value;
    cell.style = style;
  }
  sheet.getCell(templateBoxes.nothingToReport.value).style = box;
  sheet.getRow(templateRows.title).height = 26;
  for (const row of [templateRows.unit, templateRows.period, templateRows.nothingToReport, 5])
    sheet.getRow(row).height = 18;
}

function writeHeadings(sheet: Worksheet): void {
  templateColumns.forEach((column, index) => {
    sheet.getCell(templateRows.header, index + 1).value = column.heading;
    applyStyle(
      sheet,
      templateRows.header,
      index + 1,
      isNumberColumn(column) ? looks.columnHeadNumber : looks.columnHead,
    );
  });
  sheet.getRow(templateRows.header).height = 42;
}

/** Room for a short result, since a row with a height of its own does not grow while one writes. */
const LEAST_LINES = 3;

function writeRows(sheet: Worksheet, input: TemplateInput): void {
  templateColumns.forEach((column, index) => {
    const style = answerStyle(column);
    for (let row = templateRows.firstData; row <= lastRow(input); row += 1) applyStyle(sheet, row, index + 1, style);
  });
  input.rows.forEach(({ activityId, values }, index) => {
    const carried = carriedValues(values);
    templateColumns.forEach(({ field }, place) => {
      const firstOfField = templateColumns.findIndex((each) => each.field === field);
      sheet.getCell(templateRows.firstData + index, place + 1).value =
        field === 'code' ? activityId : prefilledValue(input.strategy, carried, field, place - firstOfField);
    });
    fitRow(sheet, templateRows.firstData + index, LEAST_LINES);
  });
}

function addRules(sheet: Worksheet, input: TemplateInput): void {
  const rules = fieldRules(input.strategy);
  for (const [field, rule] of Object.entries(rules)) {
    const first = templateColumns.findIndex((column) => column.field === field) + 1;
    const last = templateColumns.findLastIndex((column) => column.field === field) + 1;
    validateRange(sheet, `${cellAddress(templateRows.firstData, first)}:${cellAddress(lastRow(input), last)}`, rule);
  }
  const { value, answer } = templateBoxes.nothingToReport;
  validateRange(sheet, value, nothingToReportValidation(answer));
}

/**
 * Headings and codes are locked, answers are not. Without a password: it keeps slips out, not people. Rows and columns may
 * be resized; rows may not be sorted or removed, since a code must stay with its action.
 */
function protect(sheet: Worksheet): void {
  void sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    formatCells: true,
  });
}
