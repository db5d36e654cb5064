import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import { readMail } from '../../../electron/mail/read-mail.ts';
import { unpackEntry } from '../../../electron/workbook/reader/unpack-entry.ts';
import { readZipDirectory } from '../../../electron/workbook/reader/zip-directory.ts';
import type { Grid } from '../../../shared/intake/grid.ts';
import { cellsByAddress } from '../support/open-cells.ts';

const returns = join(import.meta.dirname, '../../fixtures/returns');

function dateText(date: Date): string {
  const text = date.toISOString().slice(0, 16);
  return text.endsWith('T00:00') ? text.slice(0, 10) : text;
}

/** A cell of exceljs in our terms; null for a blank one. */
function theirValue(cell: exceljs.Cell): string | number | boolean | null {
  if (cell.type === exceljs.ValueType.Merge || cell.value === null) return null;
  const value: unknown =
    cell.type === exceljs.ValueType.Formula ? (cell.result ?? `formula:${cell.formula}`) : cell.value;
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : cell.text;
  return text.trim() === '' ? null : text;
}

async function theirCells(bytes: Buffer): Promise<Record<string, Record<string, unknown>>> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  const sheets: Record<string, Record<string, unknown>> = {};
  workbook.eachSheet((sheet) => {
    const cells: Record<string, unknown> = {};
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value = theirValue(cell);
        if (value !== null) cells[cell.address] = value;
      }),
    );
    sheets[sheet.name] = cells;
  });
  return sheets;
}

function ourCells(grid: Grid): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    grid.sheets.map(({ name }, index) => [
      name,
      Object.fromEntries(
        Object.entries(cellsByAddress(grid, index)).map(([address, { kind, value }]) => [
          address,
          kind === 'unsaved-formula' ? `formula:${value}` : value,
        ]),
      ),
    ]),
  );
}

/** The workbooks of a file by member, unpacked by the parts of the reader that the comparison is not about. */
async function workbookBytes(name: string, bytes: Buffer): Promise<ReadonlyMap<string | null, Buffer>> {
  if (name.endsWith('.zip'))
    return new Map(readZipDirectory(bytes).map((entry) => [entry.name, unpackEntry(bytes, entry)]));
  if (!name.endsWith('.eml')) return new Map([[null, bytes]]);
  const mail = await readMail(bytes);
  return new Map(mail?.attachments.map((attachment) => [attachment.name, attachment.bytes]));
}

describe('over the sample returns the reader agrees with exceljs, cell by cell', () => {
  const turnedAway = new Set(['avhuggen.xlsx', 'tom.xlsx', 'webbsida.xlsx']);
  const names = readdirSync(returns).filter((name) => /\.(xlsx|eml|zip)$/.test(name) && !turnedAway.has(name));

  it.each(names)('%s', async (name) => {
    const bytes = readFileSync(join(returns, name));
    const members = await workbookBytes(name, bytes);
    const opened = await openFile(bytes);
    expect(opened.map(({ member }) => member)).toEqual([...members.keys()]);
    for (const file of opened) {
      if (file.outcome !== 'opened') throw new Error(`${name} was turned away: ${file.rejection}`);
      const theirs = await theirCells(members.get(file.member) ?? Buffer.alloc(0));
      expect(ourCells(file.grid)).toEqual(theirs);
      expect(Object.values(theirs).some((cells) => Object.keys(cells).length > 0)).toBe(true);
    }
  });
});

describe('over the sample returns in separated text the reader agrees with exceljs, cell by cell', () => {
  const names = readdirSync(returns).filter((name) => name.endsWith('.csv'));

  it.each(names)('%s', async (name) => {
    const bytes = readFileSync(join(returns, name));
    const [file] = await openFile(bytes);
    if (file?.outcome !== 'opened') throw new Error(`${name} was turned away`);
    const decoded = Readable.from([bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')]);
    const map = (value: unknown): unknown => value;
    const sheet = await new exceljs.Workbook().csv.read(decoded, { map, parserOptions: { delimiter: ';' } });
    const theirs: Record<string, unknown> = {};
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value = theirValue(cell);
        if (value !== null) theirs[cell.address] = value;
      }),
    );
    expect(ourCells(file.grid)).toEqual({ '': theirs });
    expect(Object.keys(theirs).length).toBeGreaterThan(0);
  });
});
