import type { Grid, GridRow, Sheet } from '../../shared/intake/grid.ts';
import type { Unit } from '../../shared/register/units-and-periods.ts';
import type { UnitInput } from './units-file.ts';

type Column = 'id' | 'name' | 'short' | 'kind' | 'aliases' | 'emails' | 'contact';

/** Headings as people write them, in small letters and without anything but letters. */
const headings: Readonly<Record<string, Column>> = {
  id: 'id',
  namn: 'name',
  verksamhet: 'name',
  kortnamn: 'short',
  förkortning: 'short',
  typ: 'kind',
  slag: 'kind',
  alias: 'aliases',
  andranamn: 'aliases',
  kontakt: 'contact',
  kontaktperson: 'contact',
  epost: 'emails',
  epostadress: 'emails',
  mejl: 'emails',
};

const parts = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Several names in one cell: by semicolon or line break; by comma where there is neither. */
export const splitNames = (text: string): string[] => parts(text, /[;\n]/.test(text) ? /[;\n]+/ : /,/);

/** Several addresses in one cell. */
export const splitMails = (text: string): string[] => parts(text, /[;,\s]+/);

/** What sort of unit a word, or the unit's own name, says that it is. */
export function kindOfUnit(text: string): Unit['kind'] {
  if (/bolag|\bab\b/i.test(text)) return 'bolag';
  return /förvaltning/i.test(text) ? 'förvaltning' : 'annan';
}

function headerOf(row: GridRow): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const cell of row.cells) {
    const column = headings[cell.raw.toLowerCase().replaceAll(/[^\p{L}]/gu, '')];
    if (column) columns.set(cell.column, column);
  }
  return columns;
}

function unitIn(row: GridRow, columns: ReadonlyMap<number, Column>): UnitInput | null {
  const texts = new Map(row.cells.map((cell) => [columns.get(cell.column), cell.raw.trim()]));
  const name = texts.get('name') ?? '';
  if (name === '') return null;
  return {
    id: texts.get('id') || null,
    name,
    short: texts.get('short') || name,
    kind: kindOfUnit(texts.get('kind') || name),
    aliases: splitNames(texts.get('aliases') ?? ''),
    emails: splitMails(texts.get('emails') ?? ''),
    ...(texts.get('contact') ? { contact: texts.get('contact') } : {}),
  };
}

function unitsInSheet(sheet: Sheet): readonly UnitInput[] {
  const at = sheet.rows.findIndex((row) => [...headerOf(row).values()].includes('name'));
  const header = sheet.rows[at];
  if (!header) return [];
  const columns = headerOf(header);
  return sheet.rows.slice(at + 1).flatMap((row) => unitIn(row, columns) ?? []);
}

/** The units of the first visible sheet that has a heading Namn; empty when none has. */
export function unitsInGrid(grid: Grid): readonly UnitInput[] {
  const visible = grid.sheets.filter((sheet) => sheet.state === 'visible');
  return visible.map(unitsInSheet).find((units) => units.length > 0) ?? [];
}
