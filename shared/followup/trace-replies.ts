import { replyLabels } from '../language/labels.ts';
import type { Register } from '../register/entities.ts';
import { evidenceOf, fileEvidence } from './evidence.ts';
import type { ReplyPart } from './figure.ts';
import type { LeftOut, Term } from './figure-trace.ts';
import type { FollowUp, ReplyState, UnitReply } from './follow-up.ts';
import { isExcused } from './tally-replies.ts';
import { unitParts } from './unit-parts.ts';

type Parts = { readonly terms: readonly Term[]; readonly leftOut: readonly LeftOut[] };

/** Where a reply stands to be counted in a part. */
const statesIn: Readonly<Record<Exclude<ReplyPart, 'exempt'>, readonly ReplyState[] | 'every'>> = {
  expected: 'every',
  received: ['complete', 'nothing-to-report', 'under-review', 'incomplete'],
  complete: ['complete', 'nothing-to-report'],
  'under-review': ['under-review'],
  incomplete: ['incomplete'],
  missing: ['none', 'unreadable'],
};

function isCounted(reply: UnitReply, part: ReplyPart): boolean {
  if (part === 'exempt') return isExcused(reply);
  const states = statesIn[part];
  return reply.isExpected && (states === 'every' || states.includes(reply.state));
}

const named = (register: Register, { unit, returnIds }: UnitReply) =>
  ({
    id: unit.id,
    kind: 'unit',
    title: unit.name,
    unit: '',
    evidence: returnIds.map((id) => fileEvidence(register, id)),
  }) as const;

function leftOutOf(register: Register, reply: UnitReply): LeftOut {
  const { state, isExpected, exemption } = reply;
  const isUnasked = !isExpected && state !== 'exempt';
  const why = exemption === null ? replyLabels[state] : `${replyLabels.exempt}: ${exemption}`;
  return { ...named(register, reply), reason: isUnasked ? 'not-expected' : 'reply', detail: why };
}

/** The units behind a number of replies, each with the files that it has sent. */
export function traceReplies(register: Register, { replies }: FollowUp, part: ReplyPart): Parts {
  return {
    terms: replies
      .filter((reply) => isCounted(reply, part))
      .map((reply) => ({ ...named(register, reply), value: 1, of: null })),
    leftOut: replies.filter((reply) => !isCounted(reply, part)).map((reply) => leftOutOf(register, reply)),
  };
}

/** What a unit has reported, its part in others' activities too; each counted once for it. */
export function traceReports(register: Register, { period }: FollowUp, unitId: string): Parts {
  const unit = register.units[unitId]?.name ?? unitId;
  const terms = unitParts(register, period.id)
    .saidBy(unitId)
    .map((said): Term => {
      const evidence = [evidenceOf(register, said, 'title')];
      return { id: said.activityId, kind: 'activity', title: said.values.title, unit, value: 1, of: null, evidence };
    });
  return { terms, leftOut: [] };
}
