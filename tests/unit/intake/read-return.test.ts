import { describe, expect, it } from 'vitest';
import { readReturn, type ReturnReading } from '../../../shared/intake/read-return.ts';
import type { ReadFile } from '../../../shared/intake/plan-types.ts';
import { unaccountedCells } from './recognise/support/account-for-cells.ts';
import { context } from './recognise/support/context.ts';
import { layouts as forms } from './recognise/support/forms-and-crosses.ts';
import { layouts as hard } from './recognise/support/hard-layouts.ts';
import { layouts as headings } from './recognise/support/headings-and-sections.ts';
import { layouts as others } from './recognise/support/other-layouts.ts';
import { said } from './recognise/support/said.ts';
import { textGrid } from './recognise/support/text-grid.ts';

function read(reading: ReturnReading): ReadFile {
  if ('rejected' in reading) throw new Error(reading.rejected);
  return reading;
}

const table = 'Insats | Fokusområde | Status | Antal deltagare\nSpråkcafé | Språkutveckling | Pågår | 12';

describe('a return is read whatever its layout', () => {
  it.each([...headings, ...forms, ...others, ...hard])('$name', ({ sheets, reads }) => {
    const grid = textGrid(...sheets);
    const file = read(readReturn(grid, context));
    expect(said(file)).toEqual(reads);
    expect(unaccountedCells(grid, file)).toEqual([]);
    expect(new Set(file.rows.map((row) => row.rowKey)).size).toBe(file.rows.length);
  });
});

/** Columns and labels that are named as asked, or left out. */
const columnsAsked = (file: ReadFile): readonly string[] =>
  file.issues.flatMap(({ code, cell, raw }) => (code === 'low-confidence-column' ? [`${cell} ${raw}`] : []));

const box = (answer: string): string =>
  `Verksamhet | Socialförvaltningen\nInget att rapportera | ${answer}\n\nInsats | Fokusområde | Status\n`;

describe('a return', () => {
  it('without any table is turned away', () => {
    expect(readReturn(textGrid('Lunchlista vecka 35\nPytt i panna'), context)).toEqual({ rejected: 'no-table-found' });
  });

  it('that says in a sentence that there is nothing to report is taken in', () => {
    const file = read(
      readReturn(textGrid('Socialförvaltningen\nVi har inga insatser att rapportera för perioden.'), context),
    );
    expect(file.nothingToReport).toBe(true);
    expect(file.rows).toEqual([]);
  });

  it('with the box ticked and no actions has nothing to report, but an unticked box says nothing', () => {
    expect(read(readReturn(textGrid(box('Ja')), context)).nothingToReport).toBe(true);
    expect(read(readReturn(textGrid(box('')), context)).nothingToReport).toBe(false);
  });

  it('with actions in it has something to report, whatever one section says', () => {
    const file = read(readReturn(textGrid(`${table}\nSocial sammanhållning\nInga insatser under perioden`), context));
    expect(file.nothingToReport).toBe(false);
    expect(file.rows).toHaveLength(1);
  });

  it('has its columns read as the coordinator has chosen', () => {
    const grid = textGrid(
      'Insats | Fokusområde | Status | Anmärkning\nSpråkcafé | Språkutveckling | Pågår | Lokalen stängd',
    );
    const file = read(readReturn(grid, { ...context, columns: [{ column: 'Blad1!D', field: 'deviations' }] }));
    expect(file.rows[0]?.values.deviations).toBe('Lokalen stängd');
    expect(file.rows[0]?.origins.deviations).toEqual({ sheet: 'Blad1', cell: 'D2', raw: 'Lokalen stängd' });
  });

  it('says so when it is about another period than the chosen one', () => {
    const file = read(readReturn(textGrid(`Återrapport bokslut 2023\n${table}`), context));
    expect(file.issues.map((issue) => issue.code)).toContain('unknown-period');
  });

  it('names every column whose content was left out', () => {
    const file = read(
      readReturn(
        textGrid('Insats | Fokusområde | Status | Övrigt\nSpråkcafé | Språkutveckling | Pågår | Tack'),
        context,
      ),
    );
    expect(file.issues.some((issue) => issue.code === 'low-confidence-column' && issue.raw === 'Övrigt')).toBe(true);
  });

  it('no longer names a column that somebody has said is to be left out', () => {
    const grid = textGrid('Insats | Fokusområde | Status | Övrigt\nSpråkcafé | Språkutveckling | Pågår | Tack');
    const file = read(readReturn(grid, { ...context, columns: [{ column: 'Blad1!D', field: null }] }));
    expect(columnsAsked(file)).toEqual([]);
    expect(file.ignored).toContainEqual(expect.objectContaining({ range: 'D2' }));
  });

  it('names every label of a form whose answer was left out, until somebody has said that it is to be', () => {
    const form = textGrid(
      'Insats | Språkcafé\nFokusområde | Språkutveckling\nStatus | Pågår\nAntal deltagare | 12\nÖnskemål om utbildning | Ja',
    );
    const asked = read(readReturn(form, context));
    expect(columnsAsked(asked)).toEqual(['A5 Önskemål om utbildning']);
    const told = read(readReturn(form, { ...context, columns: [{ column: 'Blad1!A5', field: null }] }));
    expect(columnsAsked(told)).toEqual([]);
  });

  it('does not tell a form’s own title as one of its labels', () => {
    const form = textGrid('Redovisning av insats\n\nInsats: | Språkcafé\nStatus: | Pågår\nResultat: | Tolv träffar');
    const file = read(readReturn(form, context));
    expect(file.columns.map(({ heading, field }) => [heading, field])).toEqual([
      ['Insats:', 'title'],
      ['Status:', 'status'],
      ['Resultat:', 'outcome'],
    ]);
    expect(file.rows.map(({ values }) => values.outcome)).toEqual(['Tolv träffar']);
  });

  it('keeps hidden rows and says that they were hidden', () => {
    const file = read(readReturn(textGrid({ rows: table, hiddenRows: [2] }), context));
    expect(file.rows.map((row) => row.isHidden)).toEqual([true]);
  });
});
