import { ListX, Rows3 } from 'lucide-react';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import type { Period } from '../../../shared/register/entities.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useCommand } from '../../lib/queries.ts';
import { goTo, hrefOf } from '../../lib/route.ts';
import { useMedia } from '../../lib/use-media.ts';
import { activityTexts } from '../../lib/texts/activities.ts';
import { activityColumns, type Room } from './activity-columns.tsx';
import { filterRows, noFilter, parseFilter, writeFilter, type ActivityFilter } from './activity-filter.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { FilterBar } from './filter-bar.tsx';
import { KeyHints } from './key-hints.tsx';
import { useSearchKey } from './use-search-key.ts';
import './activities-screen.css';

export type ActivitiesScreenProps = {
  readonly period: Period;
  readonly activityId: string | null;
  /** The part of the address that narrows the list. */
  readonly filter: string;
};

/** Insatser: the register as a table, and one activity beside it. */
export function ActivitiesScreen(props: ActivitiesScreenProps) {
  const rows = useCommand('activity:list', { periodId: props.period.id });
  const strategy = useCommand('strategy:show', {});
  return (
    <div className="screen-fill">
      <Loaded query={strategy}>
        {(plan) => <Loaded query={rows}>{(list) => <Register {...props} rows={list} strategy={plan} />}</Loaded>}
      </Loaded>
    </div>
  );
}

const show = (activityId: string | null, filter: string): void =>
  goTo({ screen: 'activities', activityId, filter }, 'replace');

type Surroundings = { readonly hasDetail: boolean; readonly isWide: boolean; readonly isMedium: boolean };

function roomFor({ hasDetail, isWide, isMedium }: Surroundings): Room {
  if (!hasDetail) return isWide ? 'wide' : 'ordinary';
  if (isWide) return 'ordinary';
  return isMedium ? 'narrow' : 'least';
}

/** Pixels below which the table scrolls sideways; the name always keeps its share. */
const minWidths: Readonly<Record<Room, number>> = { least: 400, narrow: 560, ordinary: 960, wide: 960 };

type RegisterProps = ActivitiesScreenProps & { readonly rows: readonly ActivityRow[]; readonly strategy: Strategy };

function Register({ period, activityId, filter: address, rows, strategy }: RegisterProps) {
  const units = useCommand('unit:list', {});
  const search = useRef<HTMLInputElement>(null);
  const filter = useMemo(() => parseFilter(address), [address]);
  const applied = useDeferredValue(filter);
  const shown = useMemo(() => filterRows(rows, applied), [rows, applied]);
  const selected = rows.find(({ activity }) => activity.id === activityId) ?? null;
  const isWide = useMedia('(min-width: 1560px)');
  const isMedium = useMedia('(min-width: 1400px)');
  const room = roomFor({ hasDetail: selected !== null, isWide, isMedium });
  const columns = useMemo(() => activityColumns(strategy, room), [strategy, room]);

  const narrow = (next: ActivityFilter): void => show(activityId, writeFilter(next));
  useSearchKey(search);

  if (rows.length === 0) return <NoActivities />;
  return (
    <>
      <section className={selected === null ? 'activities' : 'activities is-narrow'}>
        <header>
          <div className="activities-title">
            <h1>{activityTexts.title}</h1>
            <output className="soft small">{activityTexts.count(shown.length, rows.length)}</output>
          </div>
          <FilterBar
            filter={filter}
            onChange={narrow}
            strategy={strategy}
            units={units.data ?? []}
            searchRef={search}
          />
        </header>
        <DataTable
          label={activityTexts.table}
          columns={columns}
          rows={shown}
          rowId={({ activity }) => activity.id}
          selectedId={selected?.activity.id ?? null}
          onSelect={(id) => show(id, address)}
          initialSort={{ columnId: 'code', direction: 'ascending' }}
          minWidth={minWidths[room]}
          empty={<NoMatch onClear={() => narrow(noFilter)} />}
        />
        <KeyHints isOpen={selected !== null} />
      </section>
      {selected === null ? null : (
        <ActivityPanel
          key={selected.activity.id}
          row={selected}
          period={period}
          strategy={strategy}
          onClose={() => {
            show(null, address);
            document.querySelector<HTMLElement>('.activities tr[aria-selected="true"]')?.focus();
          }}
        />
      )}
    </>
  );
}

function NoActivities() {
  return (
    <section className="screen">
      <h1>{activityTexts.title}</h1>
      <EmptyState
        title={activityTexts.emptyTitle}
        icon={<Rows3 size={32} aria-hidden />}
        actions={
          <LinkButton tone="main" href={hrefOf({ screen: 'returns', returnId: null })}>
            {activityTexts.toReturns}
          </LinkButton>
        }
      >
        {activityTexts.empty}
      </EmptyState>
    </section>
  );
}

function NoMatch({ onClear }: { readonly onClear: () => void }) {
  return (
    <EmptyState
      title={activityTexts.noMatchTitle}
      icon={<ListX size={32} aria-hidden />}
      actions={<Button onPress={onClear}>{activityTexts.clear}</Button>}
    >
      {activityTexts.noMatch}
    </EmptyState>
  );
}
