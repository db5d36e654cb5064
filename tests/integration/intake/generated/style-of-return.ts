import { fieldNames, type FieldName } from '../../../../shared/register/activity-fields.ts';
import { asCrosses, type CrossColumn } from './cross-columns.ts';
import * as phrases from './header-phrases.ts';
import { type OtherColumn, otherColumns } from './other-columns.ts';
import type { Random } from './random.ts';
import {
  countStyles,
  type CountStyle,
  millionStyles,
  moneyStyles,
  type MoneyStyle,
  thousandStyles,
} from './write-amounts.ts';
import { type IndicatorStyle, indicatorStyles } from './write-indicators.ts';
import { dateStyle } from './write-dates.ts';

export type ColumnKind = FieldName | 'time' | OtherColumn | CrossColumn;
export type PlannedColumn = { readonly what: ColumnKind; readonly heading: string };

/** How one department writes: its words, its columns, its habits. */
export type ReturnStyle = {
  readonly columns: readonly PlannedColumn[];
  readonly dates: ReturnType<typeof dateStyle>;
  readonly ends: ReturnType<typeof dateStyle>;
  readonly count: CountStyle;
  readonly money: MoneyStyle;
  readonly indicators: IndicatorStyle;
  readonly isTicked: boolean;
  /** All people in the cell for participants: there are no columns for women and men. */
  readonly isSplit: boolean;
};

const alwaysThere: ReadonlySet<FieldName> = new Set(['title']);
const mostlyThere: ReadonlySet<FieldName> = new Set([
  'status',
  'participants',
  'cost',
  'outcome',
  'start',
  'end',
  'indicators',
]);
const seldomThere: ReadonlySet<FieldName> = new Set(['description', 'targetGroups']);

/**
 * @param withArea false when the focus area stands elsewhere: in a section row, a sheet's name
 * @param isTable true where a field may be a column of crosses for each of its values
 */
export function styleOf(random: Random, withArea: boolean, isTable = false): ReturnStyle {
  const has = (field: FieldName): boolean => {
    if (alwaysThere.has(field)) return true;
    if (field === 'focusArea') return withArea;
    if (seldomThere.has(field)) return random.chance(0.12);
    return random.chance(mostlyThere.has(field) ? 0.92 : 0.75);
  };
  const isSplit = random.chance(0.08);
  const isSpan = random.chance(0.1);
  const fields = fieldNames.filter(has).filter((field) => !(isSplit && (field === 'women' || field === 'men')));
  const { money, heading: moneyHead } = moneyOf(random);
  const used = new Set<string>();
  const planned = fields.flatMap((field): PlannedColumn[] => {
    if (isSpan && field === 'end') return [];
    if (isSpan && field === 'start') return [{ what: 'time', heading: random.pick(phrases.timeHeads) }];
    const heading = field === 'cost' ? moneyHead : fresh(phrases.headerPhrases[field], used, random);
    return [{ what: field, heading: heading }];
  });
  const ordered = random.chance(0.5)
    ? planned
    : random.chance(0.5)
      ? swapSome(planned, random)
      : [...planned.slice(0, 1), ...random.shuffle(planned.slice(1))];
  const indicators = withArea || random.chance(0.8) ? random.pick(indicatorStyles) : 'code';
  return {
    columns: withOthers(isTable && random.chance(0.08) ? asCrosses(ordered, random) : ordered, random),
    dates: dateStyle(random),
    ends: dateStyle(random),
    count: random.pick(countStyles),
    money,
    indicators,
    isTicked: random.chance(0.15),
    isSplit,
  };
}

function moneyOf(random: Random): { money: MoneyStyle; heading: string } {
  const kind = random.next();
  if (kind < 0.15) return { money: random.pick(thousandStyles), heading: random.pick(phrases.thousandHeads) };
  if (kind < 0.18) return { money: random.pick(millionStyles), heading: random.pick(phrases.millionHeads) };
  return { money: random.pick(moneyStyles), heading: random.pick(phrases.headerPhrases.cost) };
}

/** A heading not used yet on this sheet. */
function fresh(list: readonly string[], used: Set<string>, random: Random): string {
  const chosen = random.pick(list.filter((one) => !used.has(one)));
  used.add(chosen);
  return random.chance(0.06) ? `${chosen}${random.pick([' ', ':', '*', '\n', ' *'])}` : chosen;
}

function swapSome(columns: readonly PlannedColumn[], random: Random): PlannedColumn[] {
  const swapped = [...columns];
  for (let times = 0; times < 3; times += 1) {
    const at = random.int(1, Math.max(1, swapped.length - 2));
    const [one, other] = [swapped[at], swapped[at + 1]];
    if (one && other) [swapped[at], swapped[at + 1]] = [other, one];
  }
  return swapped;
}

function withOthers(columns: readonly PlannedColumn[], random: Random): PlannedColumn[] {
  const list = [...columns];
  const count = random.pick([0, 0, 0, 1, 1, 2]);
  for (const other of random.shuffle(otherColumns).slice(0, count)) {
    const isFirst = ['Nr', 'Löpnr', '#', 'Nr.'].includes(other.heading);
    list.splice(isFirst ? 0 : random.int(1, list.length), 0, { what: other, heading: other.heading });
  }
  return list;
}
