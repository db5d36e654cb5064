import { useState } from 'react';
import { periodName, type PeriodName } from '../../../shared/register/period-of.ts';
import type { Period, Unit } from '../../../shared/register/units-and-periods.ts';
import { formatDate } from '../../../shared/language/format.ts';
import { Button } from '../../components/button.tsx';
import { CopyLinkButton } from '../../components/copy-link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { ReplyBadge } from '../../components/reply-badge.tsx';
import { useAction } from '../../lib/queries.ts';
import { goTo, hrefOf } from '../../lib/route.ts';
import { unitPanelTexts } from '../../lib/texts/units.ts';
import { showToast } from '../../lib/toasts.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { useKeptDraft } from '../../lib/use-kept-draft.ts';
import { Exemption } from './exemption.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import type { UnitRow } from './unit-columns.tsx';
import { draftOf, errorsIn, writtenUnit } from '../../components/units/unit-draft.ts';
import { Extension } from '../../components/units/extension.tsx';
import { UnitForm } from '../../components/units/unit-form.tsx';

export type UnitPanelProps = {
  readonly row: UnitRow;
  readonly units: readonly Unit[];
  /** The one that is shown; null while the register has none. */
  readonly period: Period | null;
  readonly onClose: () => void;
};

/** What a day without a year is read by while no period is shown. */
const thisYear = (): PeriodName => ({ year: new Date().getFullYear(), kind: 'delar' });

/** One unit: what is known of it, where it stands in the period, and what happens when it changes. */
export function UnitPanel({ row, units, period, onClose }: UnitPanelProps) {
  const { unit } = row;
  const isReadOnly = useIsReadOnly();
  const place = {
    key: `unit ${unit.id}`,
    lost: () => unitPanelTexts.lost(unit.name),
    bringBack: unitPanelTexts.bringBack,
    goBack: () => goTo({ screen: 'units', unitId: unit.id }),
  };
  const { draft, setDraft, isWritten, settle } = useKeptDraft(place, draftOf(unit));
  const [isChecked, setIsChecked] = useState(false);
  const saving = useAction('unit:save');
  const errors = errorsIn(draft);
  const days = period ?? thisYear();

  const save = async (): Promise<void> => {
    setIsChecked(true);
    if (Object.keys(errors).length > 0) return;
    settle(true);
    const saved = await saving.run(writtenUnit(unit, draft));
    settle(saved !== null);
    if (saved) showToast({ tone: 'ok', text: unitPanelTexts.saved(saved.name) });
  };

  return (
    <Panel
      title={unit.name}
      eyebrow={unit.short}
      tools={<CopyLinkButton route={{ screen: 'units', unitId: unit.id }} />}
      onClose={onClose}
      footer={
        isWritten ? (
          <div className="stack">
            <output className="soft small">{unitPanelTexts.unsaved}</output>
            <span className="cluster">
              <Button tone="main" isPending={saving.isRunning} isDisabled={isReadOnly} onPress={() => void save()}>
                {unitPanelTexts.save}
              </Button>
              <Button onPress={() => setDraft(draftOf(unit))}>{unitPanelTexts.reset}</Button>
            </span>
          </div>
        ) : undefined
      }
    >
      <div className="stack">
        <Successions unit={unit} units={units} />
        {period === null ? null : <Standing row={row} period={period} />}
        <UnitForm
          draft={draft}
          onChange={setDraft}
          errors={isChecked ? errors : {}}
          period={days}
          isDisabled={isReadOnly}
        />
        <WhenItChanges unit={unit} units={units} period={days} />
      </div>
    </Panel>
  );
}

/** What the unit has gone up in, and what has gone up in it. */
function Successions({ unit, units }: { readonly unit: Unit; readonly units: readonly Unit[] }) {
  const into = units.find(({ id }) => id === unit.mergedInto);
  const taken = units.filter(({ mergedInto }) => mergedInto === unit.id).map(({ name }) => name);
  return (
    <>
      {into && unit.to !== null ? (
        <Notice tone="info">{unitPanelTexts.mergedInto(into.name, formatDate(unit.to))}</Notice>
      ) : null}
      {taken.length > 0 ? <Notice tone="info">{unitPanelTexts.tookOver(taken.join(', '))}</Notice> : null}
    </>
  );
}

/** Where its reply stands now, with the way to its activities, and whether it need reply at all. */
function Standing({ row, period }: { readonly row: UnitRow; readonly period: Period }) {
  const { unit, reply, exemption } = row;
  const count = reply?.activityCount ?? 0;
  // Nobody who has ended can be given longer, or be let off.
  const isAsked = reply?.isExpected === true || exemption !== null;
  const href = hrefOf({ screen: 'activities', activityId: null, filter: `verksamhet=${encodeURIComponent(unit.id)}` });
  return (
    <section className="stack" aria-label={unitPanelTexts.inThisPeriod(periodName(period.id))}>
      <h3>{unitPanelTexts.inThisPeriod(periodName(period.id))}</h3>
      {reply ? (
        <p className="cluster">
          <ReplyBadge state={reply.state} />
          {count === 0 ? (
            <span className="soft">{unitPanelTexts.noActivities}</span>
          ) : (
            <a href={href}>{unitPanelTexts.activities(count)}</a>
          )}
        </p>
      ) : null}
      {isAsked ? (
        <>
          {exemption === null ? <Extension unit={unit} period={period} /> : null}
          <Exemption unit={unit} period={period} reason={exemption} />
        </>
      ) : (
        <p className="soft">{unitPanelTexts.notAsked}</p>
      )}
    </section>
  );
}

type WhenItChangesProps = { readonly unit: Unit; readonly units: readonly Unit[]; readonly period: PeriodName };

function WhenItChanges({ unit, units, period }: WhenItChangesProps) {
  const isReadOnly = useIsReadOnly();
  const [isMerging, setIsMerging] = useState(false);
  const removing = useAction('unit:remove');
  const remove = async (): Promise<void> => {
    if ((await removing.run({ unitId: unit.id })) === null) return;
    showToast({ tone: 'ok', text: unitPanelTexts.removed(unit.name) });
    goTo({ screen: 'units', unitId: null }, 'replace');
  };
  return (
    <section className="stack" aria-label={unitPanelTexts.change}>
      <h3>{unitPanelTexts.change}</h3>
      <p className="cluster">
        <Button size="small" isDisabled={isReadOnly || unit.mergedInto !== null} onPress={() => setIsMerging(true)}>
          {unitPanelTexts.merge}
        </Button>
        <Button size="small" tone="danger" isDisabled={isReadOnly} onPress={() => void remove()}>
          {unitPanelTexts.remove}
        </Button>
      </p>
      <p className="soft small">{unitPanelTexts.removeText}</p>
      {isMerging ? <MergeDialog unit={unit} units={units} period={period} isOpen onOpenChange={setIsMerging} /> : null}
    </section>
  );
}
