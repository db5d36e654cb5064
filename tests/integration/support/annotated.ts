import { SaxesParser } from 'saxes';
import { packedBytes, unpackEntry } from '../../../electron/workbook/reader/unpack-entry.ts';
import { readZipDirectory } from '../../../electron/workbook/reader/zip-directory.ts';
import type { QuestionRow, QuestionsInput } from '../../../electron/workbook/questions/question-row.ts';
import { cellAddress } from '../../../shared/intake/grid.ts';
import { openGrid } from './open-cells.ts';

/** A file's parts, unpacked, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  return new Map(readZipDirectory(zip).map((entry) => [entry.name, unpackEntry(zip, entry).toString('utf8')]));
}

/** What an edit did to a file: which parts it altered, made and lost. The others are the same packed bytes, in the same order. */
export type Difference = {
  readonly altered: readonly string[];
  readonly made: readonly string[];
  readonly lost: readonly string[];
};

export function differenceOf(before: Uint8Array, after: Uint8Array): Difference {
  const [one, other] = [Buffer.from(before), Buffer.from(after)];
  const [old, now] = [readZipDirectory(one), readZipDirectory(other)];
  const found = new Map(now.map((entry) => [entry.name, entry]));
  const names = new Set(old.map(({ name }) => name));
  const isSame = (entry: (typeof old)[number]): boolean => {
    const twin = found.get(entry.name);
    return twin !== undefined && packedBytes(one, entry).equals(packedBytes(other, twin));
  };
  return {
    altered: old.filter((entry) => found.has(entry.name) && !isSame(entry)).map(({ name }) => name),
    made: now.filter(({ name }) => !names.has(name)).map(({ name }) => name),
    lost: old.filter(({ name }) => !found.has(name)).map(({ name }) => name),
  };
}

/** The names of the elements right below a part's root, in order. Throws for XML that is not well-formed. */
export function childNames(xml: string): readonly string[] {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names: string[] = [];
  let depth = 0;
  parser.on('opentag', ({ name }) => {
    depth += 1;
    if (depth === 2) names.push(name.slice(name.indexOf(':') + 1));
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(xml).close();
  return names;
}

export const inputOf = (questions: readonly QuestionRow[]): QuestionsInput => ({
  questions,
  unitName: 'Socialförvaltningen',
  periodName: 'Delår 2024',
  answerBy: '31 augusti 2024',
  author: 'Enheten för arbete och kompetens',
});

export const questionAt = (
  sheet: string | null,
  cell: string | null,
  more: Partial<QuestionRow> = {},
): QuestionRow => ({
  id: 'Q0001',
  number: 1,
  sheet,
  cell,
  title: 'Språkcafé & samtal',
  field: 'Antal deltagare',
  raw: '15–20',
  text: 'Hur många <deltagare> var det?',
  ...more,
});

/** A question at up to three cells in each of the first rows of every sheet. */
export async function questionsAllOver(bytes: Uint8Array): Promise<readonly QuestionRow[]> {
  const { sheets } = await openGrid(bytes);
  const places = sheets.flatMap(({ name, rows }) =>
    rows
      .slice(0, 6)
      .flatMap(({ row, cells }) =>
        cells.slice(0, 3).map(({ column, raw }) => ({ sheet: name, cell: cellAddress(row, column), raw })),
      ),
  );
  return places.map((place, index) =>
    questionAt(place.sheet, place.cell, {
      ...place,
      id: `Q${String(index + 1).padStart(4, '0')}`,
      number: index + 1,
      text: `Fråga om ${place.sheet}!${place.cell}: stämmer det?`,
    }),
  );
}
