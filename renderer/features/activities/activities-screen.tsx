import { Plus, Rows3 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import type { ActivityRow } from '../../../shared/contract.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useCommand } from '../../lib/queries.ts';
import { goTo, hrefOf } from '../../lib/route.ts';
import { activityTexts } from '../../lib/texts/activities.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { ActivityRegister } from './activity-register.tsx';
import { AddDialog } from './add-dialog.tsx';
import type { TableContext } from './column-values.ts';
import './activities-screen.css';

export type ActivitiesScreenProps = {
  readonly period: Period;
  readonly activityId: string | null;
  /** The part of the address that says how the table stands. */
  readonly filter: string;
};

const none: readonly never[] = [];

/** Insatser: the register as a table, and one activity beside it. */
export function ActivitiesScreen(props: ActivitiesScreenProps) {
  const { period } = props;
  const rows = useCommand('activity:list', { periodId: period.id });
  const strategy = useCommand('strategy:show', {});
  const units = useCommand('unit:list', {}).data ?? none;
  const periods = useCommand('period:list', {}).data ?? none;
  const context = useMemo(
    (): TableContext | null =>
      strategy.data === undefined
        ? null
        : { strategy: strategy.data, units, periodId: period.id, periodIds: periods.map(({ id }) => id) },
    [strategy.data, units, periods, period.id],
  );
  return (
    <div className="screen-fill">
      <Loaded query={strategy}>
        {() => <Loaded query={rows}>{(list) => context && <Shown {...props} rows={list} context={context} />}</Loaded>}
      </Loaded>
    </div>
  );
}

type ShownProps = ActivitiesScreenProps & { readonly rows: readonly ActivityRow[]; readonly context: TableContext };

function Shown({ rows, context, ...props }: ShownProps) {
  if (rows.length === 0) return <NoActivities period={props.period} context={context} />;
  return <ActivityRegister {...props} key={props.period.id} rows={rows} context={context} />;
}

function NoActivities({ period, context }: { readonly period: Period; readonly context: TableContext }) {
  const [isAdding, setAdding] = useState(false);
  const isReadOnly = useIsReadOnly();
  return (
    <section className="screen">
      <h1>{activityTexts.title}</h1>
      <EmptyState
        title={activityTexts.emptyTitle}
        icon={<Rows3 size={32} aria-hidden />}
        actions={
          <>
            <LinkButton tone="main" href={hrefOf({ screen: 'returns', returnId: null })}>
              {activityTexts.toReturns}
            </LinkButton>
            <Button
              icon={<Plus size={16} aria-hidden />}
              isDisabled={isReadOnly || period.state === 'frozen'}
              onPress={() => setAdding(true)}
            >
              {activityTexts.add}
            </Button>
          </>
        }
      >
        {activityTexts.empty}
        {context.periodIds.length > 1 ? ` ${activityTexts.emptyButEarlier}` : ''}
      </EmptyState>
      {isAdding ? (
        <AddDialog
          units={context.units}
          periodId={period.id}
          onAdded={(activityId) => goTo({ screen: 'activities', activityId, filter: '' }, 'replace')}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </section>
  );
}
