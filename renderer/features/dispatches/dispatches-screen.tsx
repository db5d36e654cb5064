import { Send } from 'lucide-react';
import { useState } from 'react';
import { periodName } from '../../../shared/register/period-of.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useCommand } from '../../lib/queries.ts';
import { goTo, hrefOf } from '../../lib/route.ts';
import { dispatchTexts } from '../../lib/texts/dispatches.ts';
import { DispatchActions } from './dispatch-actions.tsx';
import { DispatchPanel } from './dispatch-panel.tsx';
import { dispatchRows, type DispatchRow } from './dispatch-rows.ts';
import { DispatchTable } from './dispatch-table.tsx';
import { MailWording } from './mail-wording.tsx';
import { ReminderDialog } from './reminder-dialog.tsx';
import './dispatches-screen.css';

type DispatchesScreenProps = {
  readonly period: Period;
  /** `mejltexter` for the wording of the mails; null, or anything else, for what goes to the units. */
  readonly part: string | null;
};

/** Utskick: what goes out to the units, and what is missing from them. */
export function DispatchesScreen({ period, part }: DispatchesScreenProps) {
  const { id: periodId } = period;
  const previews = useCommand('dispatch:preview', { periodId });
  const compiled = useCommand('followup:compile', { periodId });
  const reminders = useCommand('reminder:list', { periodId });
  return (
    <div className="screen-fill">
      <Loaded query={previews}>
        {(expected) => (
          <Loaded query={compiled}>
            {({ replies }) => (
              <Loaded query={reminders}>
                {(made) => <Dispatches period={period} part={part} rows={dispatchRows(expected, replies, made)} />}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

const WORDING = 'mejltexter';

type DispatchesProps = DispatchesScreenProps & { readonly rows: readonly DispatchRow[] };

function Dispatches({ period, part, rows }: DispatchesProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(rows.map(({ preview }) => preview.unit.id)));
  const [shownId, setShownId] = useState<string | null>(null);
  const [isReminding, setIsReminding] = useState(false);
  const shown = rows.find(({ preview }) => preview.unit.id === shownId) ?? null;
  const choose = (unitIds: readonly string[]): void => setChosen(new Set(unitIds));
  const chosenRows = rows.filter(({ preview }) => chosen.has(preview.unit.id));

  const toUnits = (
    <div className="stack">
      <DispatchActions
        periodId={period.id}
        rows={rows}
        chosen={new Set(chosenRows.map(({ preview }) => preview.unit.id))}
        onChoose={choose}
        onRemind={() => setIsReminding(true)}
      />
      <DispatchTable rows={rows} chosen={chosen} onChoose={choose} shownId={shownId} onShow={setShownId} />
    </div>
  );
  return (
    <>
      <section className="dispatches">
        <PageHead title={dispatchTexts.title}>{dispatchTexts.lead(periodName(period.id), period.dueDate)}</PageHead>
        <Tabs
          label={dispatchTexts.views}
          selected={part === WORDING ? WORDING : 'units'}
          onChange={(id) => goTo({ screen: 'dispatches', ...(id === WORDING ? { part: id } : {}) }, 'replace')}
          tabs={[
            { id: 'units', label: dispatchTexts.toUnits, content: rows.length === 0 ? <NoUnits /> : toUnits },
            {
              id: WORDING,
              label: dispatchTexts.wording,
              content: <MailWording period={period} unit={(shown ?? rows[0])?.preview.unit ?? null} />,
            },
          ]}
        />
      </section>
      {shown === null || part === WORDING ? null : (
        <DispatchPanel row={shown} period={period} onClose={() => setShownId(null)} />
      )}
      {isReminding ? <ReminderDialog period={period} rows={chosenRows} onClose={() => setIsReminding(false)} /> : null}
    </>
  );
}

function NoUnits() {
  return (
    <EmptyState
      title={dispatchTexts.emptyTitle}
      icon={<Send size={32} aria-hidden />}
      actions={
        <LinkButton tone="main" href={hrefOf({ screen: 'units', unitId: null })}>
          {dispatchTexts.toUnitsScreen}
        </LinkButton>
      }
    >
      {dispatchTexts.empty}
    </EmptyState>
  );
}
