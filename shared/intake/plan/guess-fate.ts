import { canBeAlike } from '../../language/can-be-alike.ts';
import { foldText } from '../../language/normalise.ts';
import { overStatuses } from '../../register/activity-fields.ts';
import { periodName } from '../../register/period-of.ts';
import type { KnownActivity } from '../match/known-activities.ts';
import { likeness } from '../match/likeness.ts';
import type { FateGuess, PlannedRow } from '../plan-types.ts';

/** A row that an activity may have become, with all that it says, folded: read once however many activities are missing. */
type Heir = { readonly row: PlannedRow; readonly text: string };

export type GuessContext = {
  readonly heirs: readonly Heir[];
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
function mergedIntoJoint({ activity }: KnownActivity, title: string, heirs: readonly Heir[]): FateGuess | null {
  const row = heirs.find(
    ({ row: { joint, values } }) =>
      joint?.isSame === true && joint.activityId !== activity.id && foldText(values.title) === foldText(title),
  )?.row;
  if (!row?.joint) return null;
  const into = row.joint.activityId;
  return { fate: 'merged', into, evidence: `${rowName(row)} är nu den gemensamma insatsen ${into}` };
}

/** What guesses about a file are made of. */
export function guessContext(rows: readonly PlannedRow[], lastDay: string): GuessContext {
  const heirs = rows.map((row) => {
    const { title, description, outcome, deviations, nextSteps } = row.values;
    return { row, text: foldText([title, description, outcome, deviations, nextSteps].join(' ')) };
  });
  return { heirs, lastDay };
}

function speaksOf({ text }: Heir, title: string): boolean {
  const name = foldText(title);
  return name.length >= TELLING_LENGTH && ` ${text} `.includes(` ${name} `);
}

/** Another activity's row speaks of it by name. */
function mergedByName({ activity }: KnownActivity, title: string, heirs: readonly Heir[]): FateGuess | null {
  const heir = heirs.find(
    (each) => each.row.match.activityId !== null && each.row.match.activityId !== activity.id && speaksOf(each, title),
  );
  if (!heir) return null;
  return { fate: 'merged', into: heir.row.match.activityId, evidence: `nämns i ${rowName(heir.row)}` };
}

/** What besides the name tells that a new row is the same activity, in Swedish. */
function sharedCircumstances({ previous, report }: KnownActivity, { values }: PlannedRow): readonly string[] {
  const last = (report ?? previous)?.values;
  if (!last) return [];
  const isSamePerson = values.responsible !== '' && foldText(values.responsible) === foldText(last.responsible);
  return [
    ...(values.start !== null && values.start === last.start ? [`samma startdatum (${values.start})`] : []),
    ...(isSamePerson ? [`samma ansvarig (${values.responsible})`] : []),
    ...(values.end !== null && values.end !== 'ongoing' && values.end === last.end
      ? [`samma slutdatum (${values.end})`]
      : []),
  ];
}

function renamedTo(known: KnownActivity, title: string, heirs: readonly Heir[]): FateGuess | null {
  const likely = heirs
    .filter(({ row }) => isNewRow(row))
    .map((heir) => {
      const { row } = heir;
      // Comparing spellings costs far more than telling that they can't be alike.
      const canBe = canBeAlike(row.values.title, title, ALIKE_TITLE);
      const likenessOfTitle = canBe ? likeness(row, known).title : 0;
      const isNamed = speaksOf(heir, title);
      const shared = sharedCircumstances(known, row);
      const why = [
        ...(likenessOfTitle >= ALIKE_TITLE ? ['har ett liknande namn'] : []),
        ...(isNamed ? ['nämner det tidigare namnet'] : []),
        ...shared,
      ];
      const isLikely = isNamed || likenessOfTitle >= ALIKE_TITLE || shared.length >= 2;
      return { row, why, isLikely, worth: likenessOfTitle + (isNamed ? 0.5 : 0) + shared.length * 0.2 };
    });
  const [best] = likely.filter(({ isLikely }) => isLikely).toSorted((one, other) => other.worth - one.worth);
  if (!best) return null;
  return { fate: 'renamed', into: best.row.rowKey, evidence: `${rowName(best.row)} är ny: ${best.why.join(', ')}` };
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
export function guessFate(known: KnownActivity, { heirs, lastDay }: GuessContext): FateGuess | null {
  const title = (known.report ?? known.previous)?.values.title ?? '';
  return (
    mergedIntoJoint(known, title, heirs) ??
    mergedByName(known, title, heirs) ??
    renamedTo(known, title, heirs) ??
    endedSince(known, lastDay)
  );
}
