import type { ActivityValues } from '../../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../../shared/register/strategy.ts';
import { type CellSpec, formula, number, text } from './cell-spec.ts';
import { moneyGroups, peopleHeads, peopleParts, timeGroups, timeParts } from './header-phrases.ts';
import type { Random } from './random.ts';
import type { SheetBuilder } from './sheet-builder.ts';
import type { PlannedColumn, ReturnStyle } from './style-of-return.ts';
import type { RowTruth } from './truth.ts';
import { writeActivity } from './write-activity.ts';

export type Drawing = {
  readonly sheet: SheetBuilder;
  readonly style: ReturnStyle;
  readonly strategy: Strategy;
  readonly random: Random;
};
export type Place = { readonly top: number; readonly left: number };

type Group = { readonly from: number; readonly parts: readonly string[]; readonly head: string };

const kindsOf = (columns: readonly PlannedColumn[]): readonly unknown[] => columns.map(({ what }) => what);

/** Neighbouring columns that a merged heading can stand over. */
function groupsOf(columns: readonly PlannedColumn[], random: Random): readonly Group[] {
  const kinds = kindsOf(columns);
  const groups: Group[] = [];
  const people = kinds.indexOf('participants');
  if (people >= 0 && kinds[people + 1] === 'women' && kinds[people + 2] === 'men') {
    const parts = random.pick(peopleParts);
    groups.push({
      from: people,
      head: random.pick(peopleHeads),
      parts: kinds[people + 3] === 'children' ? parts : parts.slice(0, 3),
    });
  }
  const start = kinds.indexOf('start');
  if (start >= 0 && kinds[start + 1] === 'end')
    groups.push({ from: start, head: random.pick(timeGroups), parts: random.pick(timeParts) });
  const cost = kinds.indexOf('cost');
  if (cost >= 0 && kinds[cost + 1] === 'funding')
    groups.push({
      from: cost,
      head: random.pick(moneyGroups),
      parts: [columns[cost]?.heading ?? '', columns[cost + 1]?.heading ?? ''],
    });
  return groups.filter(() => random.chance(0.8));
}

export type Header = { readonly rows: number; readonly draw: (top: number) => void };

/** The header: one row, or two with merged groups over some columns. */
export function headerOf({ sheet, style, random }: Drawing, left: number): Header {
  const groups = random.chance(0.25) ? groupsOf(style.columns, random) : [];
  const isMergedDown = random.chance(0.6);
  const isLow = random.chance(0.3);
  if (groups.length === 0)
    return {
      rows: 1,
      draw: (top) => style.columns.forEach(({ heading }, index) => sheet.put(top, left + index, text(heading))),
    };
  const isUnderTitle = random.chance(0.2);
  const draw = (start: number): void => {
    const top = isUnderTitle ? start + 1 : start;
    if (isUnderTitle) drawTopLevel(sheet, start, left, groups);
    style.columns.forEach(({ heading }, index) => {
      const group = groups.find((one) => index >= one.from && index < one.from + one.parts.length);
      if (group) {
        if (index === group.from) {
          sheet.put(top, left + index, text(group.head));
          sheet.merge(top, left + index, top, left + index + group.parts.length - 1);
        }
        sheet.put(top + 1, left + index, text(group.parts[index - group.from] ?? ''));
      } else {
        sheet.put(isLow && !isMergedDown ? top + 1 : top, left + index, text(heading));
        if (isMergedDown) sheet.merge(top, left + index, top + 1, left + index);
      }
    });
  };
  return { rows: isUnderTitle ? 3 : 2, draw };
}

/** A third level over the groups: what they are all about. */
function drawTopLevel(sheet: SheetBuilder, top: number, left: number, groups: readonly Group[]): void {
  const heads = ['Uppföljning', 'Genomförande', 'Utfall'];
  groups.forEach(({ from, parts }, index) => {
    sheet.put(top, left + from, text(heads[index] ?? 'Övrigt'));
    sheet.merge(top, left + from, top, left + from + parts.length - 1);
  });
}

/** One activity as a row of the table. */
export function drawRow(drawing: Drawing, place: Place, activity: ActivityValues, order: number): RowTruth {
  const { sheet, style, strategy, random } = drawing;
  const { cells, fields } = writeActivity(activity, style, strategy, random);
  style.columns.forEach(({ what }, index) => {
    const isOther = typeof what === 'object' && 'cell' in what;
    const cell = isOther ? what.cell(order, random) : (cells.get(what) ?? null);
    sheet.put(place.top, place.left + index, cell);
  });
  return { sheet: sheet.name, row: place.top, title: activity.title, fields };
}

const totalWords = [
  'Summa',
  'Summa:',
  'Totalt',
  'Totalt:',
  'TOTALT',
  'Total',
  'Summa totalt',
  'Summa alla insatser',
  'S:a',
  'Summering',
  'Totalsumma',
  'Delsumma',
  'SUMMA',
  'Summa insatser',
  'Totalt antal/kostnad',
  'Sum',
];

/** A row of sums under the activities. */
export function drawTotal({ sheet, style, random }: Drawing, top: number, left: number): void {
  const sums: ReadonlySet<unknown> = new Set(['participants', 'women', 'men', 'children', 'cost']);
  const places = style.columns.flatMap(({ what }, index) => (sums.has(what) ? [index] : []));
  const titleAt = style.columns.findIndex(({ what }) => what === 'title');
  const labelAt = random.chance(0.7) ? titleAt : Math.max(0, Math.min(...places, style.columns.length) - 1);
  sheet.put(top, left + labelAt, text(random.pick(totalWords)));
  if (random.chance(0.1)) return;
  const write = (value: number): CellSpec => (random.chance(0.7) ? formula(value) : text(String(value)));
  for (const index of places)
    if (random.chance(0.8) && index !== labelAt) sheet.put(top, left + index, write(random.int(0, 9) * 111));
}

const notes = [
  'Ifylld av enhetschefen 29 augusti.',
  'OBS! Siffrorna är preliminära.',
  '* uppskattat värde',
  'Frågor besvaras av administratören, tel 0490-25 40 00.',
  'Kommentar: Vi återkommer med kompletteringar.',
  'Med vänlig hälsning',
  'Anna Karlsson, controller',
  'Västervik 2024-08-30',
  'Underskrift: ____________________',
  'Förklaring: K = kvinnor, M = män',
  '1) Avser våren 2024',
  'Godkänd av nämnden 2024-09-12 § 45',
  'Sida 1 av 1',
  'Ev. övriga kommentarer: inga',
  'Källa: Procapita',
  'Se även bifogad rapport',
  'Insatser som avslutats före 2024 redovisas inte här.',
  'Totalt sett har året gått bra.',
  'Tack för hjälpen! /Maria',
];

const lineTexts = [
  'Sida 2 av 3',
  'Enheten för kultur',
  'Förskolan Mogården',
  'Insatser i samverkan med föreningar',
  'Hösten 2024',
  'Utskriven 2024-08-30',
  'Pågående insatser',
  'Nytt sedan förra året:',
];

/** A line of its own between two actions: a part of the unit, a page, what the next ones have in common. */
export function drawLine({ sheet, random }: Drawing, top: number, left: number): void {
  sheet.put(top, left, text(random.pick(lineTexts)));
}

/** A template's rows that nobody used, with their drop-downs as they were sent out. */
export function drawUnused({ sheet, style, random }: Drawing, top: number, left: number): number {
  const isAsked = random.chance(0.5);
  const preset: ReadonlyMap<unknown, string> = new Map(
    isAsked
      ? [
          ['type', 'Välj typ'],
          ['status', 'Välj status'],
          ['funding', 'Välj…'],
        ]
      : [
          ['type', 'Aktivitet'],
          ['status', 'Planerad'],
          ['funding', 'Egen budget'],
        ],
  );
  const count = random.int(2, 4);
  for (let row = top; row < top + count; row += 1) {
    style.columns.forEach(({ what }, index) => {
      const word = preset.get(what);
      if (word !== undefined) sheet.put(row, left + index, text(word));
    });
  }
  return top + count;
}

const reckoned = [
  'Medelvärde',
  'Differens mot budget',
  'Varav externt finansierat',
  'Kvar av budget',
  'Snitt per insats',
];

/** What is reckoned from the sums, right under them. */
export function drawReckoned({ sheet, style, random }: Drawing, top: number, left: number): void {
  const titleAt = style.columns.findIndex(({ what }) => what === 'title');
  const costAt = style.columns.findIndex(({ what }) => what === 'cost');
  sheet.put(top, left + titleAt, text(random.pick(reckoned)));
  if (costAt >= 0) sheet.put(top, left + costAt, number(random.int(1, 90) * 100));
}

/** What people write under a table. */
export function drawNotes({ sheet, style, random }: Drawing, top: number, left: number): number {
  let row = top + random.pick([0, 1, 1, 2]);
  for (const note of random.shuffle(notes).slice(0, random.int(1, 3))) {
    const column = left + (random.chance(0.8) ? 0 : random.int(0, style.columns.length - 1));
    sheet.put(row, column, text(note));
    row += random.pick([1, 1, 2]);
  }
  return row;
}
