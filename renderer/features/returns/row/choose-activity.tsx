import type { PlannedRow } from '../../../../shared/intake/plan-types.ts';
import { Button } from '../../../components/button.tsx';
import { Select } from '../../../components/select.tsx';
import { useAction } from '../../../lib/queries.ts';
import { returnsTexts } from '../../../lib/texts/returns.ts';
import { rowTexts } from '../../../lib/texts/returns-row.ts';
import { useKnownActivities } from '../use-known-activities.ts';

export type ChooseActivityProps = {
  readonly returnId: string;
  readonly row: PlannedRow;
  readonly periodId: string | null;
};

/** Which of the unit's activities the row is, when more than one fits: the likest at hand, the others in a list. */
export function ChooseActivity({ returnId, row, periodId }: ChooseActivityProps) {
  const match = useAction('return:match');
  const known = useKnownActivities(periodId);
  const [likest] = row.match.candidates;
  const choose = (activityId: string | null): void => {
    if (activityId !== null) void match.run({ returnId, rowKey: row.rowKey, activityId });
  };
  const options = [
    ...row.match.candidates.map((id) => ({ id, label: known.nameOf(id) })),
    { id: 'new', label: returnsTexts.newActivity },
  ];
  return (
    <section className="finding finding-warning" aria-label={returnsTexts.whichActivity}>
      <div className="stack-s">
        {likest === undefined ? null : (
          <div>
            <Button size="small" shortcut="A" data-key="a" onPress={() => choose(likest)}>
              {rowTexts.choose.accept(known.nameOf(likest))}
            </Button>
          </div>
        )}
        <Select label={returnsTexts.whichActivity} options={options} value={null} onChange={choose} />
      </div>
    </section>
  );
}
