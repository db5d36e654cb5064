import { ownerIn } from '../../shared/register/unit-succession.ts';
import type { Return, ReviewDecisions } from '../../shared/register/return.ts';
import { refused } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';
import { decideOn } from './return-decide.ts';
import { planOf } from './return-review.ts';

type Joint = ReviewDecisions['joint'][number];

type JointWish = {
  readonly rowKey: string;
  readonly activityId: string;
  readonly isSame: boolean | null;
  /** The row is taken for that activity as things stand. */
  readonly isMatched: boolean;
};

/** A row that is another unit's activity is no longer what it was decided to be before. */
function withJoint(decisions: ReviewDecisions, { rowKey, activityId, isSame, isMatched }: JointWish): ReviewDecisions {
  // A row can be one activity only, but be unlike several.
  const isReplaced = (each: Joint): boolean =>
    each.rowKey === rowKey && (each.activityId === activityId || (isSame === true && each.isSame));
  const kept = decisions.joint.filter((each) => !isReplaced(each));
  const joint = isSame === null ? kept : [...kept, { rowKey, activityId, isSame }];
  if (isSame === null) return { ...decisions, joint };
  if (!isSame) {
    // It was taken for the joint activity by its name: from now on it is one of the unit's own.
    const matches = decisions.matches.filter((each) => each.rowKey !== rowKey);
    return isMatched
      ? { ...decisions, joint, matches: [...matches, { rowKey, activityId: 'new' }] }
      : { ...decisions, joint };
  }
  return {
    ...decisions,
    joint,
    matches: decisions.matches.filter((each) => each.rowKey !== rowKey),
    gone: decisions.gone.filter(({ fate, into }) => fate !== 'renamed' || into !== rowKey),
  };
}

const labels = {
  true: 'Avgjorde att en rad är',
  false: 'Avgjorde att en rad inte är',
  null: 'Tog tillbaka beslutet om',
};

export const jointCommands: Commands<'return:decide-joint'> = {
  'return:decide-joint': inRegister(async (context, { returnId, rowKey, activityId, isSame }) => {
    const { register } = context;
    const stored = register.returns[returnId];
    const activity = register.activities[activityId];
    if (!stored) return refused('unknown-id', returnId);
    if (!activity) return refused('unknown-id', activityId);
    if (stored.state !== 'received') return refused('return-not-open', returnId);
    const planned = await planOf(context, register, stored);
    if (!planned.ok) return planned;
    const { plan } = planned.value;
    const row = plan.rows.find((each) => each.rowKey === rowKey);
    if (!row) return refused('unknown-id', rowKey);
    const isMatched = row.match.activityId === activityId;
    if (!plan.unit) return refused('unit-needed', stored.member ?? stored.fileName);
    if (ownerIn(register, activity, plan.period?.id ?? '') === plan.unit.id) {
      return refused(
        'value-not-allowed',
        `${activityId} är verksamhetens egen insats. Välj den som samma insats i stället.`,
      );
    }
    const rival = plan.rows.find((each) => each.rowKey !== rowKey && each.match.activityId === activityId);
    if (isSame === true && rival) return refused('value-not-allowed', `Rad ${rival.row} är redan ${activityId}.`);
    return decideOn(context, returnId, {
      kind: 'return:decide-joint',
      label: `${labels[`${isSame}`]} ${activityId}${isSame === null ? '' : ', gemensam insats'}`,
      decide: (decisions: Return['decisions']) => withJoint(decisions, { rowKey, activityId, isSame, isMatched }),
    });
  }),
};
