import { foldText, similarity } from '../../language/normalise.ts';
import { overStatuses } from '../../register/activity-fields.ts';
import { periodName } from '../../register/period-of.ts';
import type { KnownActivity } from '../match/known-activities.ts';
import { likeness } from '../match/likeness.ts';
import type { FateGuess, PlannedRow } from '../plan-types.ts';

export type GuessContext = {
  readonly rows: readonly PlannedRow[];
  /** Last day of what the period follows up. */
  readonly lastDay: string;
};

/** A new row's name needs not be as like as for a match: this is only a guess that somebody reads. */
const ALIKE_TITLE = 0.45;
/** Names shorter than this stand in other texts by chance. */
const TELLING_LENGTH = 8;

const rowName = ({ row, values }: PlannedRow): string => `rad ${row} ”${values.title}”`;
const isNewRow = ({ match }: PlannedRow): boolean => match.kind === 'new';

/** The row has become another unit's activity, that this one takes part in: then this one's own is in that. */
function mergedIntoJoint({ activity }: KnownActivity, title: string, rows: readonly PlannedRow[]): FateGuess | null {
  const row = rows.find(
    ({ joint, values }) =>
      joint?.isSame === true && joint.activityId !== activity.id && foldText(values.title) === foldText(title),
  );
  if (!row?.joint) return null;
  const into = row.joint.activityId;
  return { fate: 'merged', into, evidence: `${rowName(row)} är nu den gemensamma insatsen ${into}` };
}

function speaksOf({ values }: PlannedRow, title: string): boolean {
  const name = foldText(title);
  if (name.length < TELLING_LENGTH) return false;
  const texts = [values.title, values.description, values.outcome, values.deviations, values.nextSteps];
  return texts.some((text) => foldText(text).includes(name));
}

/** Another activity's row speaks of it by name. */
function mergedByName({ activity }: KnownActivity, title: string, rows: readonly PlannedRow[]): FateGuess | null {
  const row = rows.find(
    (each) => each.match.activityId !== null && each.match.activityId !== activity.id && speaksOf(each, title),
  );
  return row ? { fate: 'merged', into: row.match.activityId, evidence: `nämns i ${rowName(row)}` } : null;
}

/** What besides the name tells that a new row is the same activity, in Swedish. */
function sharedCircumstances({ previous, report }: KnownActivity, { values }: PlannedRow): readonly string[] {
  const last = (report ?? previous)?.values;
  if (!last) return [];
  const isSamePerson = values.responsible !== '' && similarity(values.responsible, last.responsible) > 0.85;
  return [
    ...(values.start !== null && values.start === last.start ? [`samma startdatum (${values.start})`] : []),
    ...(isSamePerson ? [`samma ansvarig (${values.responsible})`] : []),
    ...(values.end !== null && values.end !== 'ongoing' && values.end === last.end
      ? [`samma slutdatum (${values.end})`]
      : []),
  ];
}

function renamedTo(known: KnownActivity, rows: readonly PlannedRow[]): FateGuess | null {
  const likely = rows.filter(isNewRow).map((row) => {
    const { title } = likeness(row, known);
    const isNamed = speaksOf(row, (known.report ?? known.previous)?.values.title ?? '');
    const shared = [...(isNamed ? ['nämner det tidigare namnet'] : []), ...sharedCircumstances(known, row)];
    return { row, shared, isAlike: isNamed || title >= ALIKE_TITLE, worth: title + shared.length * 0.2 };
  });
  const [best] = likely
    .filter(({ isAlike, shared }) => isAlike || shared.length >= 2)
    .toSorted((one, other) => other.worth - one.worth);
  if (!best) return null;
  const isAlikeByName = likeness(best.row, known).title >= ALIKE_TITLE;
  const why = [...(isAlikeByName ? ['har ett liknande namn'] : []), ...best.shared].join(', ');
  return { fate: 'renamed', into: best.row.rowKey, evidence: `${rowName(best.row)} är ny: ${why}` };
}

function endedSince({ previous, report }: KnownActivity, lastDay: string): FateGuess | null {
  const last = report ?? previous;
  if (!last) return null;
  const { end, status } = last.values;
  if (overStatuses.has(status)) {
    return { fate: 'ended', into: null, evidence: `var avslutad i ${periodName(last.periodId)}` };
  }
  if (end === null || end === 'ongoing' || end > lastDay) return null;
  return { fate: 'ended', into: null, evidence: `slutdatum ${end} har passerat` };
}

/** What speaks for what became of an activity that did not come back: the strongest first. */
export function guessFate(known: KnownActivity, { rows, lastDay }: GuessContext): FateGuess | null {
  const title = (known.report ?? known.previous)?.values.title ?? '';
  return (
    mergedIntoJoint(known, title, rows) ??
    mergedByName(known, title, rows) ??
    renamedTo(known, rows) ??
    endedSince(known, lastDay)
  );
}
