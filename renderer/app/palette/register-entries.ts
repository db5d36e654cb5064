import type { ActivityRow, ReturnSummary } from '../../../shared/contract.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import type { Period, Unit } from '../../../shared/register/units-and-periods.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { goTo, type Route } from '../../lib/route.ts';
import { paletteTexts as texts } from '../../lib/texts/palette.ts';
import { prepare, type PaletteEntry, type PaletteKind, type PreparedEntry } from './palette-entry.ts';

type Found = { readonly id: string; readonly title: string; readonly route: Route } & Partial<
  Pick<PaletteEntry, 'code' | 'detail' | 'words'>
>;

const placeEntry = (kind: PaletteKind, { id, title, route, ...texts }: Found): PaletteEntry => ({
  id: `${kind}:${id}`,
  kind,
  title,
  code: '',
  detail: '',
  words: '',
  keys: [],
  ...texts,
  choose: () => goTo(route),
});

/** Rows are never altered, only replaced: each is folded once, however many times the palette is opened. */
const known = new WeakMap<ActivityRow, PreparedEntry>();

/** `elsewhere` is the name of the row's period where it is not the one that is shown; empty for that one. */
function preparedActivity(row: ActivityRow, elsewhere: string): PreparedEntry {
  const detail = [row.unit.short, elsewhere].filter(Boolean).join(' · ');
  const before = known.get(row);
  if (before?.entry.detail === detail) return before;
  const { id } = row.activity;
  const made = prepare(
    placeEntry('activity', {
      id,
      code: id,
      title: row.report.values.title,
      detail,
      words: row.unit.name,
      route: { screen: 'activities', activityId: id, filter: '' },
    }),
  );
  known.set(row, made);
  return made;
}

/** Activities under their codes and titles. */
export const activityEntries = (rows: readonly ActivityRow[]): readonly PreparedEntry[] =>
  rows.map((row) => preparedActivity(row, ''));

/** The period whose activities are looked for too: the one before the one that is shown, or the one after the first. */
export function neighbourOf(periods: readonly Period[], currentId: string | null): Period | null {
  const at = periods.findIndex(({ id }) => id === currentId);
  return at < 0 ? null : (periods[at - 1] ?? periods[at + 1] ?? null);
}

/**
 * Activities that are reported in another period and not in this one, with its name: in a new period that is all of them. Their address
 * leads to the way there.
 */
export function elsewhereEntries(
  rows: readonly ActivityRow[],
  here: readonly ActivityRow[],
  period: Period,
): readonly PreparedEntry[] {
  const known = new Set(here.map(({ activity }) => activity.id));
  return rows
    .filter(({ activity }) => !known.has(activity.id))
    .map((row) => preparedActivity(row, periodLabel(period)));
}

/** Units under all their names. */
export const unitEntries = (units: readonly Unit[]): readonly PreparedEntry[] =>
  units
    .map(({ id, name, short, aliases }) =>
      placeEntry('unit', {
        id,
        title: name,
        code: short,
        words: aliases.join(' '),
        route: { screen: 'units', unitId: id },
      }),
    )
    .map(prepare);

/** The strategy's parts, indicators under their codes. */
export function strategyEntries(strategy: Strategy): readonly PreparedEntry[] {
  const at = (id: string): Route => ({ screen: 'strategy', id });
  const { focusAreas, goals, indicators, targetGroups } = strategy;
  return [
    ...indicators.map(({ id, code, shortTitle, title }) =>
      placeEntry('indicator', { id, code, title: shortTitle, words: title, route: at(id) }),
    ),
    ...focusAreas.map(({ id, name, prefix }) =>
      placeEntry('focus-area', { id, title: name, code: prefix, route: at(id) }),
    ),
    ...goals.map(({ id, text }) => placeEntry('goal', { id, title: text, route: at(id) })),
    ...targetGroups.map(({ id, name }) => placeEntry('target-group', { id, title: name, route: at(id) })),
  ].map(prepare);
}

/** Received files under their numbers and names. */
export const returnEntries = (summaries: readonly ReturnSummary[]): readonly PreparedEntry[] =>
  summaries
    .map(({ return: { id, fileName, member, mail }, unit }) =>
      placeEntry('return', {
        id,
        title: member ?? fileName,
        code: id,
        detail: unit?.short ?? '',
        words: [member === null ? '' : fileName, unit?.name ?? '', mail?.subject ?? ''].join(' '),
        route: { screen: 'returns', returnId: id },
      }),
    )
    .map(prepare);

/** The other periods of the register; choosing one shows it. */
export const periodEntries = (
  periods: readonly Period[],
  currentId: string | null,
  show: (period: Period) => void,
): readonly PreparedEntry[] =>
  periods
    .filter(({ id }) => id !== currentId)
    .map((period) =>
      prepare({
        id: `period:${period.id}`,
        kind: 'period',
        title: texts.showPeriod(periodLabel(period)),
        code: '',
        detail: '',
        words: '',
        keys: [],
        choose: () => show(period),
      }),
    );
