import type { ReactNode } from 'react';
import type { ReturnReview } from '../../../../shared/contract.ts';
import type { PlannedRow } from '../../../../shared/intake/plan-types.ts';
import type { ActivityValues } from '../../../../shared/register/activity-fields.ts';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { hrefOf } from '../../../lib/route.ts';
import { useAction } from '../../../lib/queries.ts';
import { rowTexts } from '../../../lib/texts/returns-row.ts';
import { useKnownActivities } from '../use-known-activities.ts';
import { useUndoableToast } from '../../../lib/use-undoable-toast.ts';

const texts = rowTexts.joint;

export type JointCardProps = {
  readonly review: ReturnReview;
  readonly row: PlannedRow;
  readonly joint: NonNullable<PlannedRow['joint']>;
  readonly periodId: string | null;
  readonly isOpen: boolean;
};

/** Another unit reports what may be the same activity: both texts side by side, what follows, and the decision. */
export function JointCard({ review, row, joint, periodId, isOpen }: JointCardProps) {
  const known = useKnownActivities(periodId);
  const other = known.byCode.get(joint.activityId);
  const unit = other?.unit.name ?? texts.somebody;
  const { activityId, isSame } = joint;
  return (
    <section className="finding joint" aria-label={texts.title}>
      <Badge tone={isSame === null ? 'info' : 'ok'}>{texts.title}</Badge>
      <p>
        {isSame === null ? texts.intro(unit, activityId) : null}
        {isSame === true ? texts.isSame(activityId) : null}
        {isSame === false ? texts.isDifferent(activityId) : null}
      </p>
      {isSame === false ? null : (
        <>
          <div className="joint-sides">
            <JointSide
              title={
                <a href={hrefOf({ screen: 'activities', activityId, filter: '' })}>{texts.theirs(unit, activityId)}</a>
              }
              values={other?.report.values ?? null}
            />
            <JointSide title={texts.ours} values={row.values} />
          </div>
          <p className="small">{texts.follows(unit)}</p>
        </>
      )}
      {isOpen ? <JointChoice review={review} row={row} joint={joint} /> : null}
    </section>
  );
}

type JointSideProps = { readonly title: ReactNode; readonly values: ActivityValues | null };

function JointSide({ title, values }: JointSideProps) {
  const { participants = null, outcome = '' } = values ?? {};
  return (
    <div>
      <h3>{title}</h3>
      <p>
        <b>{values?.title}</b>
      </p>
      <p>{outcome || <span className="soft">{texts.noText}</span>}</p>
      <p className="tabular">{texts.participants(participants === null ? texts.unsaid : String(participants))}</p>
    </div>
  );
}

function JointChoice({ review, row, joint }: Pick<JointCardProps, 'review' | 'row' | 'joint'>) {
  const decide = useAction('return:decide-joint');
  const tell = useUndoableToast();
  const { activityId, isSame } = joint;
  const say = async (next: boolean | null): Promise<void> => {
    const returnId = review.summary.return.id;
    const done = await decide.make({ returnId, rowKey: row.rowKey, activityId, isSame: next });
    if (done === null || next === null) return;
    tell({ text: next ? texts.isSame(activityId) : texts.isDifferent(activityId) }, done.changes);
  };
  return (
    <div className="cluster">
      {isSame === null ? (
        <>
          <Button size="small" isPending={decide.isRunning} onPress={() => void say(true)}>
            {texts.same}
          </Button>
          <Button size="small" isPending={decide.isRunning} onPress={() => void say(false)}>
            {texts.different}
          </Button>
        </>
      ) : (
        <Button size="small" tone="quiet" isPending={decide.isRunning} onPress={() => void say(null)}>
          {texts.takeBack}
        </Button>
      )}
    </div>
  );
}
