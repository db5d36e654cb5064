import { readStatus } from '../../language/read-status.ts';
import type { Status } from '../../register/activity-fields.ts';
import { type Cell, cellAddress, type GridRow, type Sheet } from '../grid.ts';
import { colourName, colourWords } from './colour-name.ts';

/** What a sign or a colour means, and where that is written. */
export type LegendEntry = {
  readonly status: Status;
  readonly meaning: string;
  readonly sheet: string;
  readonly cell: string;
};

/** What a workbook explains of the signs and colours that stand for a status. */
export type Legend = {
  /** By the sign in small letters: `g`, `✔`, `2`. */
  readonly signs: ReadonlyMap<string, LegendEntry>;
  /** By the colour as the grid has it, and by its name: `92d050`, `grön`. */
  readonly colours: ReadonlyMap<string, LegendEntry>;
};

/** A sign as it is looked up. */
export const signOf = (text: string): string => text.trim().toLocaleLowerCase('sv');

const longestSign = 3;
const heading = /^(?:status|förklaring|teckenförklaring|färgförklaring|färgkod\w*|färger|symboler|koder)\s*:\s*/iu;
const pair = /^["”'(]?(?<sign>[^=:]{1,12}?)["”')]?\s*(?:=|:|→|\s[–-]\s|\sbetyder\s|\sär\s)\s*(?<meaning>\S.*)$/iu;

/** The status that a text says and nothing else; null where there is any doubt. */
function statusIn(text: string): Status | null {
  const reading = readStatus({ column: 1, kind: 'text', value: text, raw: text });
  return reading.findings.length === 0 ? reading.value : null;
}

const isSign = (key: string): boolean => key !== '' && key.length <= longestSign;

/** Whether two cells side by side say what a sign or a colour means. */
export const explainsSign = (sign: string, meaning: string): boolean =>
  (isSign(signOf(sign)) || colourWords.has(signOf(sign))) && statusIn(meaning) !== null;

/** `Tecken | Betydelse`: the headings of such cells. */
export const isLegendHead = (sign: string, meaning: string): boolean =>
  /^(?:tecken|färg|färgkod|kod|symbol|förkortning|bokstav)$/u.test(signOf(sign)) &&
  /^(?:betydelse|betyder|förklaring|innebörd|status)$/u.test(signOf(meaning));

type Found = { readonly kind: 'sign' | 'colour'; readonly key: string; readonly entry: LegendEntry };

type Place = { readonly sheet: Sheet; readonly row: GridRow; readonly cell: Cell };

function entryAt({ sheet, row, cell }: Place, meaning: string): LegendEntry | null {
  const status = statusIn(meaning);
  return status && { status, meaning, sheet: sheet.name, cell: cellAddress(row.row, cell.column) };
}

/** `G = genomförd, P = pågår`, or `Grön: klar` in a line of its own. */
function pairsIn(place: Place): readonly Found[] {
  const text = String(place.cell.value).replace(heading, '');
  return text.split(/[,;\n|•]| {3,}/u).flatMap((piece): readonly Found[] => {
    const groups = pair.exec(piece.trim())?.groups;
    const key = signOf(groups?.['sign'] ?? '');
    const entry = groups ? entryAt(place, (groups['meaning'] ?? '').replace(/[.\s]+$/u, '')) : null;
    if (!entry) return [];
    const colour = colourWords.get(key);
    if (colour !== undefined) return [{ kind: 'colour', key: colour, entry }];
    return isSign(key) ? [{ kind: 'sign', key, entry }] : [];
  });
}

/** A status beside the sign for it, or the colour for it: behind its own cell, or behind the blank one before it. */
function besideIn(place: Place): readonly Found[] {
  const { row, cell } = place;
  const entry = entryAt(place, String(cell.value));
  if (!entry) return [];
  const before = row.cells.find(({ column }) => column === cell.column - 1);
  const colourAt = (column: number): string | undefined => row.fills?.find((fill) => fill.column === column)?.colour;
  const colour = before ? colourAt(cell.column) : (colourAt(cell.column - 1) ?? colourAt(cell.column));
  // Two cells with others close to them are part of a table.
  const isNeighbour = (column: number): boolean => column === cell.column - 2 || column === cell.column + 1;
  const isAlone = !row.cells.some(({ column }) => isNeighbour(column));
  const sign = before?.kind === 'text' && isAlone ? signOf(before.raw) : '';
  const word = colourWords.get(sign);
  return [
    ...(colour === undefined ? [] : [{ kind: 'colour', key: colour, entry } as const]),
    ...(word === undefined ? [] : [{ kind: 'colour', key: word, entry } as const]),
    ...(isSign(sign) ? [{ kind: 'sign', key: sign, entry } as const] : []),
  ];
}

/** One meaning for each; what means two things explains nothing. */
function settled(found: readonly Found[], kind: Found['kind']): ReadonlyMap<string, LegendEntry> {
  const entries = new Map<string, LegendEntry>();
  const torn = new Set<string>();
  for (const one of found.filter((each) => each.kind === kind)) {
    const known = entries.get(one.key);
    if (known && known.status !== one.entry.status) torn.add(one.key);
    else if (!known) entries.set(one.key, one.entry);
  }
  for (const key of torn) entries.delete(key);
  return entries;
}

/** Fewer signs than this are a coincidence rather than an explanation. */
const fewestSigns = 2;

/**
 * Finds what a workbook explains of signs and colours.
 * @param isRead whether a value was read from a cell: what an action says is no explanation
 */
export function findLegend(sheets: readonly Sheet[], isRead: (sheet: string, address: string) => boolean): Legend {
  const found = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.cells.flatMap((cell): readonly Found[] => {
        if (cell.kind !== 'text' || isRead(sheet.name, cellAddress(row.row, cell.column))) return [];
        const pairs = pairsIn({ sheet, row, cell });
        return pairs.length > 0 ? pairs : besideIn({ sheet, row, cell });
      }),
    ),
  );
  const signs = settled(found, 'sign');
  const colours = settled(found, 'colour');
  return { signs: signs.size >= fewestSigns ? signs : new Map(), colours };
}

/** What a colour means: by itself, else by its name. */
export function meaningOfColour({ colours }: Legend, colour: string): LegendEntry | undefined {
  const name = colourName(colour);
  return colours.get(colour) ?? (name === null ? undefined : colours.get(name));
}
