import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../shared/intake/grid.ts';
import { readMade } from '../intake/generated/read-made.ts';
import { convertWithLibreOffice } from '../support/convert-with-libreoffice.ts';
import { findLibreOffice, WITHOUT_LIBREOFFICE } from '../support/libreoffice.ts';
import { workbookEntries } from '../support/make-workbook.ts';
import { makeZip } from '../support/make-zip.ts';
import { cellsByAddress, openGrid } from '../support/open-cells.ts';

const soffice = findLibreOffice();
const returns = join(import.meta.dirname, '../../fixtures/returns');
const turnedAway = new Set(['avhuggen.xlsx', 'tom.xlsx', 'webbsida.xlsx']);
const names = readdirSync(returns).filter((name) => name.endsWith('.xlsx') && !turnedAway.has(name));

/** LibreOffice knows the parts by their declared types. */
function declared(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
}

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${declared('xl/workbook.xml', 'sheet.main')}${declared('xl/styles.xml', 'styles')}${declared('xl/worksheets/sheet1.xml', 'worksheet')}</Types>`;

/** What no sample return has, in one workbook; not what LibreOffice alters when it opens it, such as a bare SANT or a tab. */
const oddEntries = workbookEntries({
  formats: ['yyyy-mm-dd', 'yyyy-mm-dd hh:mm', 'hh:mm', '0 %', '#,##0 "kr"'],
  before: '<cols><col min="3" max="4" width="9" hidden="1"/></cols>',
  data: [
    '<row r="2"><c r="B2" t="inlineStr"><is><t>Två</t></is></c><c r="C2" s="1"><v>46096</v></c><c r="D2" s="2"><v>46096.4375</v></c></row>',
    '<row r="3" hidden="1"><c r="A3" s="3"><v>0.4375</v></c><c r="B3" s="4"><v>0.25</v></c><c r="C3" s="5"><v>40000.5</v></c></row>',
    '<row r="5"><c r="C5"><f>1+1</f><v>2</v></c><c r="D5"><v>-0.5</v></c></row>',
    '<row r="6"><c r="A6" t="inlineStr"><is><t xml:space="preserve"> rad  ett\nrad   två </t></is></c><c r="E6"><v>7</v></c></row>',
  ].join(''),
  after: '<mergeCells count="1"><mergeCell ref="E6:G8"/></mergeCells>',
});
const oddities = makeZip(
  oddEntries.map((entry) => (entry.name === '[Content_Types].xml' ? { ...entry, data: contentTypes } : entry)),
);

type Seen = Pick<Cell, 'kind' | 'value'> & { readonly isFormula: boolean; readonly isPercent: boolean };

function seen(grid: Grid, sheet: number): Readonly<Record<string, Seen>> {
  const cells = Object.entries(cellsByAddress(grid, sheet));
  return Object.fromEntries(
    cells.map(([address, { kind, value, isFormula = false, isPercent = false }]) => [
      address,
      { kind, value, isFormula, isPercent },
    ]),
  );
}

/** LibreOffice works out what a formula without a stored result comes to; nothing else may differ. */
function withoutUnsaved(cells: Readonly<Record<string, Seen>>, unsaved: ReadonlySet<string>): Record<string, Seen> {
  return Object.fromEntries(Object.entries(cells).filter(([address]) => !unsaved.has(address)));
}

function unsavedIn(grid: Grid, sheet: number): ReadonlySet<string> {
  const cells = Object.entries(cellsByAddress(grid, sheet));
  return new Set(cells.filter(([, { kind }]) => kind === 'unsaved-formula').map(([address]) => address));
}

const shapeOf = (grid: Grid): unknown =>
  grid.sheets.map(({ name, state, merges, hiddenColumns, rows }) => ({
    name,
    state,
    merges: merges.toSorted((one, other) => one.top - other.top || one.left - other.left),
    hiddenColumns,
    hiddenRows: rows.filter(({ isHidden }) => isHidden).map(({ row }) => row),
  }));

describe.skipIf(soffice === null)(
  `an OpenDocument sheet that LibreOffice saved is read as the workbook it was made of (skipped where ${WITHOUT_LIBREOFFICE})`,
  () => {
    const originals = new Map<string, Uint8Array>(names.map((name) => [name, readFileSync(join(returns, name))]));
    originals.set('udda.xlsx', oddities);
    let converted: ReadonlyMap<string, Buffer> = new Map();

    beforeAll(async () => {
      if (soffice !== null) converted = await convertWithLibreOffice(soffice, originals, 'ods');
    }, 150_000);

    const open = async (name: string): Promise<readonly [workbook: Grid, document: Grid]> => {
      const document = converted.get(name.replace(/\.xlsx$/, '.ods'));
      if (!document) throw new Error(`LibreOffice did not convert ${name}`);
      return [await openGrid(originals.get(name) ?? new Uint8Array()), await openGrid(document)];
    };

    it.each([...names, 'udda.xlsx'])('cell by cell: %s', async (name) => {
      const [workbook, document] = await open(name);
      expect(document.format).toBe('ods');
      expect(shapeOf(document)).toEqual(shapeOf(workbook));
      for (const sheet of workbook.sheets.keys()) {
        const unsaved = unsavedIn(workbook, sheet);
        expect(withoutUnsaved(seen(document, sheet), unsaved)).toEqual(withoutUnsaved(seen(workbook, sheet), unsaved));
      }
      expect(workbook.sheets.some(({ rows }) => rows.length > 0)).toBe(true);
    });

    it.each(names)('and gives the same answers: %s', async (name) => {
      const [workbook, document] = (await open(name)).map((grid) => readMade(grid, name));
      if (!workbook || !document) throw new Error('not read');
      if ('rejected' in workbook || 'rejected' in document) return expect(document).toEqual(workbook);
      expect(document.rows.map(({ values }) => values)).toEqual(workbook.rows.map(({ values }) => values));
      expect(document.columns).toEqual(workbook.columns);
      expect([document.unit?.id, document.period?.id]).toEqual([workbook.unit?.id, workbook.period?.id]);
    });
  },
);
