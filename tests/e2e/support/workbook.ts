import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { followUpTexts } from '../../../renderer/lib/texts/follow-up.ts';

/** The name and the content of what a press on a button downloads. */
export async function downloadBy(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await press();
  const download = await started;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Exports the follow-up from the screen Uppföljning and opens what came, as the receiver would. */
export async function exportWorkbook(page: Page): Promise<ExcelJS.Workbook> {
  const { bytes } = await downloadBy(page, () => page.getByRole('button', { name: followUpTexts.export }).click());
  return openWorkbook(bytes);
}

export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

/** What a cell shows: for a formula the value that was saved with it. */
export function shownIn(cell: ExcelJS.Cell): string | number {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  return typeof value === 'number' ? value : cell.text;
}

export type TableRow = Readonly<Record<string, string | number>>;

/** A table on a sheet: the rows below the heading row that has all the named headings, down to the first empty one. */
export function tableWith(sheet: ExcelJS.Worksheet | undefined, headings: readonly string[]): readonly TableRow[] {
  if (sheet === undefined) throw new Error('the sheet is missing');
  let heads: readonly string[] | null = null;
  const rows: TableRow[] = [];
  for (let number = 1; number <= sheet.rowCount + 1; number += 1) {
    const row = sheet.getRow(number);
    const shown = Array.from({ length: sheet.columnCount }, (_, index) => shownIn(row.getCell(index + 1)));
    if (heads === null) {
      if (headings.every((heading) => shown.includes(heading))) heads = shown.map(String);
    } else if (shown.every((one) => one === '')) return rows;
    else rows.push(Object.fromEntries(heads.map((head, index) => [head, shown[index] ?? ''])));
  }
  if (heads === null) throw new Error(`no table with ${headings.join(', ')} on ${sheet.name}`);
  return rows;
}

/** Every cell with something in it, on every sheet. */
export function allCells(workbook: ExcelJS.Workbook): readonly ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => void cells.push(cell)));
  }
  return cells;
}
