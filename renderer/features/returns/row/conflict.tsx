import type { ReactNode } from 'react';
import type { ReturnReview } from '../../../../shared/contract.ts';
import type { FieldChange, PlannedRow } from '../../../../shared/intake/plan-types.ts';
import { fieldDefinition } from '../../../../shared/register/activity-fields.ts';
import { saysTheSame } from '../../../../shared/register/field-values.ts';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { SourceLink } from '../../../components/source-link.tsx';
import { formatInstant } from '../../../lib/format.ts';
import { useAction, useCommand } from '../../../lib/queries.ts';
import { rowTexts } from '../../../lib/texts/returns-row.ts';
import { useFieldText } from '../use-strategy.ts';

const texts = rowTexts.conflict;

export type ConflictProps = {
  readonly review: ReturnReview;
  readonly row: PlannedRow;
  readonly change: FieldChange;
  /** Whether the keys R and V choose in this one: the first that is not decided. */
  readonly hasKeys: boolean;
};

/** A field that both sides have changed: both values, who changed ours and when, and a choice that can be made again. */
export function Conflict({ review, row, change, hasKeys }: ConflictProps) {
  const fieldText = useFieldText();
  const resolve = useAction('return:resolve');
  const { id: returnId, decisions } = review.summary.return;
  const { field } = change;
  const taken = decisions.conflicts.find((one) => one.rowKey === row.rowKey && one.field === field)?.take ?? null;
  const origin = row.origins[field];
  const ours = useOurChange(row, change);
  const take = (side: 'ours' | 'theirs') => () => void resolve.run({ returnId, rowKey: row.rowKey, field, take: side });
  const keyOf = (letter: string) => (hasKeys ? { shortcut: letter, 'data-key': letter.toLowerCase() } : {});
  return (
    <div className={taken === null ? 'finding finding-warning' : 'finding'}>
      <Badge tone={taken === null ? 'warn' : 'ok'}>{fieldDefinition(field).label}</Badge>
      <p>{taken === null ? texts.intro : taken === 'ours' ? texts.tookOurs : texts.tookTheirs}</p>
      <dl className="sides">
        <Side
          name={texts.ours}
          isLeft={taken === 'theirs'}
          value={fieldText(field, change.before)}
          detail={ours === null ? null : texts.by(ours.by, formatInstant(ours.at))}
        />
        <Side
          name={texts.theirs}
          isLeft={taken === 'ours'}
          value={fieldText(field, change.theirs)}
          detail={
            origin === undefined || origin.cell === null ? null : (
              <SourceLink source={{ returnId, sheet: origin.sheet, cell: origin.cell }}>
                {texts.inCell(origin.cell)}
              </SourceLink>
            )
          }
        />
      </dl>
      <div className="cluster">
        <Button size="small" {...keyOf('R')} isDisabled={taken === 'ours'} onPress={take('ours')}>
          {texts.keepOurs}
        </Button>
        <Button size="small" {...keyOf('V')} isDisabled={taken === 'theirs'} onPress={take('theirs')}>
          {texts.takeTheirs}
        </Button>
      </div>
    </div>
  );
}

/** Who gave the field the value that the register holds, and when; null while that is read, or when nobody did by hand. */
function useOurChange({ match }: PlannedRow, { field, before }: FieldChange) {
  const { activityId } = match;
  const history = useCommand('activity:history', { activityId: activityId ?? '' }, { isEnabled: activityId !== null });
  const entries = history.data?.fields.find((one) => one.field === field)?.entries ?? [];
  return entries.findLast(({ after }) => saysTheSame(after, before)) ?? null;
}

type SideProps = {
  readonly name: string;
  readonly value: string;
  /** Whether the other side's value was taken instead. */
  readonly isLeft: boolean;
  readonly detail: ReactNode;
};

function Side({ name, value, isLeft, detail }: SideProps) {
  const shown = value === '' ? rowTexts.joint.unsaid : value;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {isLeft ? <del>{shown}</del> : <b>{shown}</b>}
        {detail === null ? null : <small>{detail}</small>}
      </dd>
    </div>
  );
}
