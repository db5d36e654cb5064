import { useState } from 'react';
import type { ReturnReview } from '../../../../shared/contract.ts';
import { isUndecidedGone, type FilePlan, type GoneActivity } from '../../../../shared/intake/plan-types.ts';
import { statusWord } from '../../../../shared/language/labels.ts';
import { goneTexts as texts } from '../../../lib/texts/returns-gone.ts';
import { periodIdLabel } from '../../../lib/texts/labels.ts';
import { useKnownActivities, type KnownActivities } from '../use-known-activities.ts';
import { FateChoiceField } from './fate-choice.tsx';
import { GoneBulk } from './gone-bulk.tsx';
import { GoneGuess } from './gone-guess.tsx';
import { useDecideGone, type DecideGone } from './use-decide-gone.ts';
import { TickCell, TickHead } from '../bulk/tick-cell.tsx';

export type GoneTableProps = { readonly review: ReturnReview; readonly plan: FilePlan; readonly isOpen: boolean };

/** Every activity that the unit had and did not send back: what it was last, what is likely, and what somebody decides. */
export function GoneTable({ review, plan, isOpen }: GoneTableProps) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const known = useKnownActivities(plan.period?.id ?? null);
  const decide = useDecideGone(review.summary.return.id);
  const chosen = plan.gone.filter(({ code }) => marked.has(code));
  const mark = (code: string, isMarked: boolean): void =>
    setMarked(new Set(isMarked ? [...marked, code] : [...marked].filter((one) => one !== code)));
  return (
    <section className="gone-view" aria-label={texts.title}>
      <p className="soft small">{texts.help}</p>
      {isOpen ? <GoneBulk chosen={chosen} all={plan.gone} decide={decide} onMark={setMarked} /> : null}
      <table className="plain-table">
        <thead>
          <tr>
            {isOpen ? <TickHead label={texts.tick} /> : null}
            {Object.values(texts.columns).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.gone.map((activity) => (
            <GoneRow
              key={activity.code}
              activity={activity}
              plan={plan}
              known={known}
              isOpen={isOpen}
              isMarked={marked.has(activity.code)}
              onMark={(isMarked) => mark(activity.code, isMarked)}
              decide={decide}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type GoneRowProps = {
  readonly activity: GoneActivity;
  readonly plan: FilePlan;
  readonly known: KnownActivities;
  readonly isOpen: boolean;
  readonly isMarked: boolean;
  readonly onMark: (isMarked: boolean) => void;
  readonly decide: DecideGone;
};

function GoneRow({ activity, plan, known, isOpen, isMarked, onMark, decide }: GoneRowProps) {
  const { code, title, decided } = activity;
  const name = title || code;
  const unitId = known.byCode.get(code)?.activity.unitId;
  const others = [...known.byCode.values()]
    .filter((row) => row.activity.id !== code && row.activity.unitId === unitId)
    .map((row) => ({ id: row.activity.id, label: known.nameOf(row.activity.id) }));
  return (
    <tr data-undecided={isUndecidedGone(activity) || undefined}>
      {isOpen ? <TickCell label={texts.select(name)} isTicked={isMarked} onTick={onMark} /> : null}
      <th scope="row">
        <b>{code}</b> {title}
      </th>
      <td>{lastOf(activity, known)}</td>
      <td className="gone-fate">
        <GoneGuess activity={activity} plan={plan} known={known} isOpen={isOpen} decide={decide} />
        <FateChoiceField
          activity={activity}
          plan={plan}
          others={others}
          isDisabled={!isOpen || decide.isRunning}
          onChoose={(choice) => void decide.decide([{ activity, choice }])}
        />
        {decided === null ? null : <small className="soft">{texts.follows[decided.fate]}</small>}
      </td>
    </tr>
  );
}

/** The period in which it was last reported, and its status then. */
function lastOf({ code, lastPeriodId }: GoneActivity, known: KnownActivities): string {
  if (lastPeriodId === null) return texts.never;
  const report = known.byCode.get(code)?.report;
  const status = report?.periodId === lastPeriodId ? statusWord(report.values.status ?? 'unknown') : null;
  return status === null ? periodIdLabel(lastPeriodId) : texts.last(periodIdLabel(lastPeriodId), status);
}
