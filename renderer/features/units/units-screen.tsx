import { Network, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { UnitReply } from '../../../shared/followup/follow-up.ts';
import type { Period, Unit } from '../../../shared/register/units-and-periods.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useCommand } from '../../lib/queries.ts';
import { goTo } from '../../lib/route.ts';
import { unitsTexts } from '../../lib/texts/units.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { useMedia } from '../../lib/use-media.ts';
import { AddUnitDialog } from '../../components/units/add-unit-dialog.tsx';
import { ImportUnits } from '../../components/units/import-units.tsx';
import { unitColumns, unitRows, type UnitRow } from './unit-columns.tsx';
import { UnitPanel } from './unit-panel.tsx';
import './units-screen.css';

export type UnitsScreenProps = {
  /** The one whose replies are shown; null while the register has none. */
  readonly period: Period | null;
  readonly unitId: string | null;
};

const show = (unitId: string | null): void => goTo({ screen: 'units', unitId }, 'replace');

/** Verksamheter: who reports, and one of them beside the list. */
export function UnitsScreen({ period, unitId }: UnitsScreenProps) {
  return (
    <div className="screen-fill">
      {period === null ? (
        <UnitsIn period={null} replies={noReplies} unitId={unitId} />
      ) : (
        <UnitsInPeriod period={period} unitId={unitId} />
      )}
    </div>
  );
}

const noReplies: readonly UnitReply[] = [];

function UnitsInPeriod({ period, unitId }: { readonly period: Period; readonly unitId: string | null }) {
  const compiled = useCommand('followup:compile', { periodId: period.id });
  return (
    <Loaded query={compiled}>
      {(made) => <UnitsIn period={made.period} replies={made.replies} unitId={unitId} />}
    </Loaded>
  );
}

type UnitsInProps = UnitsScreenProps & { readonly replies: readonly UnitReply[] };

function UnitsIn({ period, replies, unitId }: UnitsInProps) {
  const units = useCommand('unit:list', {});
  return (
    <Loaded query={units}>
      {(list) => <Units period={period} units={list} rows={unitRows(list, replies, period)} unitId={unitId} />}
    </Loaded>
  );
}

type UnitsProps = {
  readonly period: Period | null;
  readonly units: readonly Unit[];
  readonly rows: readonly UnitRow[];
  readonly unitId: string | null;
};

function Units({ period, units, rows, unitId }: UnitsProps) {
  const isWide = useMedia('(min-width: 1560px)');
  const selected = rows.find(({ unit }) => unit.id === unitId) ?? null;
  const isAlone = selected === null;
  const hasPeriod = period !== null;
  const columns = useMemo(() => unitColumns(isWide || isAlone, hasPeriod), [isWide, isAlone, hasPeriod]);
  return (
    <>
      <section className="units">
        <UnitsHead rows={rows} hasPeriod={hasPeriod} />
        <DataTable
          label={unitsTexts.table}
          columns={columns}
          rows={rows}
          rowId={({ unit }) => unit.id}
          selectedId={selected?.unit.id ?? null}
          onSelect={show}
          initialSort={{ columnId: 'name', direction: 'ascending' }}
          minWidth={selected === null ? 980 : 560}
          empty={
            <EmptyState title={unitsTexts.emptyTitle} icon={<Network size={32} aria-hidden />}>
              {unitsTexts.empty}
            </EmptyState>
          }
        />
      </section>
      {selected === null ? null : (
        <UnitPanel
          key={JSON.stringify(selected.unit)}
          row={selected}
          units={units}
          period={period}
          onClose={() => {
            show(null);
            document.querySelector<HTMLElement>('.units tr[aria-selected="true"]')?.focus();
          }}
        />
      )}
    </>
  );
}

function UnitsHead({ rows, hasPeriod }: { readonly rows: readonly UnitRow[]; readonly hasPeriod: boolean }) {
  const isReadOnly = useIsReadOnly();
  const [isAdding, setIsAdding] = useState(false);
  const active = rows.filter(({ reply, exemption }) => reply?.isExpected === true || exemption !== null).length;
  return (
    <header>
      <div className="units-title">
        <h1>{unitsTexts.title}</h1>
        <output className="soft small">
          {hasPeriod ? unitsTexts.count(active, rows.length - active) : unitsTexts.count(rows.length, 0)}
        </output>
      </div>
      <span className="cluster">
        <ImportUnits />
        <Button
          tone="main"
          icon={<Plus size={16} aria-hidden />}
          isDisabled={isReadOnly}
          onPress={() => setIsAdding(true)}
        >
          {unitsTexts.add}
        </Button>
      </span>
      <AddUnitDialog isOpen={isAdding} onOpenChange={setIsAdding} onAdded={({ id }) => show(id)} />
    </header>
  );
}
