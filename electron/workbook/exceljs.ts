/**
 * The only door to exceljs, which writes every workbook of ours. It is CommonJS and stays outside the bundles, so its one
 * export is taken as a default import. What it gets wrong, or leaves out of its types, is put right here.
 */
import ExcelJS from 'exceljs';
import type { DataValidation, Style, Workbook, Worksheet } from 'exceljs';

export type {
  Alignment,
  Borders,
  Cell,
  DataValidation,
  Fill,
  Font,
  Row,
  Style,
  Workbook,
  Worksheet,
} from 'exceljs';

/** What a screen reader and a document list show for a workbook. */
export type DocumentProperties = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** Instant, ISO 8601. */
  readonly madeAt: string;
};

/** A new workbook with its document properties set, which recalculates when it is opened. */
export function newWorkbook(properties: DocumentProperties): Workbook {
  const workbook = new ExcelJS.Workbook();
  const madeAt = new Date(properties.madeAt);
  Object.assign(workbook, {
    title: properties.title,
    subject: properties.subject,
    creator: properties.creator,
    lastModifiedBy: properties.creator,
    language: 'sv-SE',
    created: madeAt,
    modified: madeAt,
  });
  workbook.calcProperties.fullCalcOnLoad = true;
  return workbook;
}

/** The finished file. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** exceljs has this collection but not in its types. */
type WithValidations = Worksheet & {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
};

/** Puts one validation on a whole range; per cell it costs twice the time (excel.md). */
export function validateRange(sheet: Worksheet, range: string, validation: DataValidation): void {
  (sheet as WithValidations).dataValidations.add(range, validation);
}

/** Gives a cell a style that is shared with other cells: one object per look, not one per cell (excel.md). */
export function applyStyle(sheet: Worksheet, row: number, column: number, style: Partial<Style>): void {
  sheet.getCell(row, column).style = style;
}
