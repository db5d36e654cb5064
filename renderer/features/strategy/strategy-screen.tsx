import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { listed } from '../../../shared/followup/swedish.ts';
import { findPart, type PartKind } from '../../../shared/register/edit-strategy.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import type { Parent, Strategy } from '../../../shared/register/strategy.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useCommand } from '../../lib/queries.ts';
import { goTo } from '../../lib/route.ts';
import { strategyTexts } from '../../lib/texts/strategy.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { draftOf, newDraft, type PartDraft } from './part-draft.ts';
import { PartPanel } from './part-panel.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { StrategyOutline } from './strategy-outline.tsx';
import './strategy-screen.css';

export type StrategyScreenProps = {
  /** The one whose activities are counted; null while the register has none. */
  readonly period: Period | null;
  readonly id: string | null;
};

/** Strategi: the plan that the register follows, read and edited. */
export function StrategyScreen({ period, id }: StrategyScreenProps) {
  const strategy = useCommand('strategy:show', {});
  const compiled = useCommand('followup:compile', { periodId: period?.id ?? '' }, { isEnabled: period !== null });
  const counts = new Map<string, number>();
  for (const { report } of compiled.data?.activities ?? []) {
    const { focusArea, indicators, targetGroups } = report.values;
    for (const part of [...(focusArea === null ? [] : [focusArea]), ...indicators, ...targetGroups]) {
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return (
    <div className="screen-fill">
      <Loaded query={strategy}>{(plan) => <Plan strategy={plan} id={id} counts={counts} />}</Loaded>
    </div>
  );
}

type PlanProps = {
  readonly strategy: Strategy;
  readonly id: string | null;
  readonly counts: ReadonlyMap<string, number>;
};

const show = (id: string | null): void => goTo({ screen: 'strategy', id }, 'replace');

function Plan({ strategy, id, counts }: PlanProps) {
  const [added, setAdded] = useState<PartDraft | null>(null);
  const ref = id === null ? null : findPart(strategy, id);
  const shown = added ?? (ref ? draftOf(strategy, ref.kind, ref.id) : null);
  const add = (kind: PartKind, parent: Parent): void => setAdded(newDraft(strategy, kind, parent));
  const close = (): void => {
    if (added === null) show(null);
    setAdded(null);
  };
  return (
    <>
      <section className="strategy">
        <PlanHead strategy={strategy} />
        <StrategyOutline
          strategy={strategy}
          counts={counts}
          shownId={added === null ? id : null}
          onShow={(next) => {
            setAdded(null);
            show(next);
          }}
          onAdd={add}
        />
      </section>
      {shown === null ? null : (
        <PartPanel
          key={JSON.stringify(shown)}
          strategy={strategy}
          initial={shown}
          activityCount={counts.get(shown.part.id) ?? 0}
          onClose={close}
          onBack={() => {
            goTo({ screen: 'strategy', id: shown.part.id || null });
            setAdded(added);
          }}
        />
      )}
    </>
  );
}

function PlanHead({ strategy }: { readonly strategy: Strategy }) {
  const isReadOnly = useIsReadOnly();
  const [isEditing, setIsEditing] = useState(false);
  const { name, municipality, fromYear, toYear, overallGoal, followUp } = strategy;
  return (
    <>
      <PageHead
        title={strategyTexts.title}
        actions={
          <Button icon={<Pencil size={16} aria-hidden />} isDisabled={isReadOnly} onPress={() => setIsEditing(true)}>
            {strategyTexts.editPlan}
          </Button>
        }
      >
        {name}, {municipality}, {strategyTexts.years(fromYear, toYear)}
      </PageHead>
      {overallGoal === '' ? null : (
        <Card title={strategyTexts.overallGoal} className="strategy-goal">
          <p>{overallGoal}</p>
          <p className="soft small">
            {strategyTexts.followUpText(followUp.decidedBy, listed(followUp.informed), followUp.compiledBy)}
          </p>
        </Card>
      )}
      {isEditing ? <PlanDialog strategy={strategy} onClose={() => setIsEditing(false)} /> : null}
    </>
  );
}
