import { Link2, Printer } from 'lucide-react';
import type { ActivityRow } from '../../../shared/contract.ts';
import type { Coverage } from '../../../shared/followup/coverage.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { ViewSwitch } from '../../components/view-switch.tsx';
import { useCommand } from '../../lib/queries.ts';
import { goTo, hrefOf } from '../../lib/route.ts';
import { appTexts } from '../../lib/texts/app.ts';
import { linkTexts as texts } from '../../lib/texts/link.ts';
import { unlinkedRows } from './board.ts';
import { CoverageView } from './coverage-view.tsx';
import { LinkBoard } from './link-board.tsx';
import { targetGroups } from './targets.ts';
import './link-screen.css';

export type LinkScreenProps = {
  readonly period: Period;
  /** `tavla` for the board; the matrix else. */
  readonly part: string | null;
};

/** Koppla: what the activities answer to and what nobody does, and a board where the unlinked ones are linked. */
export function LinkScreen({ period, part }: LinkScreenProps) {
  const coverage = useCommand('coverage:compile', { periodId: period.id });
  const rows = useCommand('activity:list', { periodId: period.id });
  const strategy = useCommand('strategy:show', {});
  return (
    <div className="screen">
      <Loaded query={strategy}>
        {(plan) => (
          <Loaded query={coverage}>
            {(compiled) => (
              <Loaded query={rows}>
                {(list) => <Linking period={period} part={part} strategy={plan} coverage={compiled} rows={list} />}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

type LinkingProps = LinkScreenProps & {
  readonly strategy: Strategy;
  readonly coverage: Coverage;
  readonly rows: readonly ActivityRow[];
};

function Linking({ period, part, strategy, coverage, rows }: LinkingProps) {
  const groups = targetGroups(coverage);
  const unlinked = unlinkedRows(groups, rows);
  const view = part === 'tavla' ? 'tavla' : 'matris';
  return (
    <>
      <PageHead
        title={appTexts.link}
        actions={
          coverage.total === 0 ? null : (
            <>
              {view === 'matris' ? (
                <Button tone="quiet" icon={<Printer size={16} aria-hidden />} onPress={() => window.print()}>
                  {texts.print}
                </Button>
              ) : null}
              <ViewSwitch
                label={texts.views}
                value={view}
                onChange={(to) => goTo(to === 'tavla' ? { screen: 'link', part: to } : { screen: 'link' })}
                choices={[
                  { id: 'matris', label: texts.matrix },
                  { id: 'tavla', label: texts.board(unlinked.length) },
                ]}
              />
            </>
          )
        }
      >
        {texts.intro(rows.length - unlinked.length, rows.length)}
      </PageHead>
      {coverage.total === 0 ? <NothingYet /> : null}
      {coverage.total > 0 && view === 'matris' ? <CoverageView coverage={coverage} strategy={strategy} /> : null}
      {coverage.total > 0 && view === 'tavla' ? (
        <LinkBoard period={period} strategy={strategy} groups={groups} unlinked={unlinked} />
      ) : null}
    </>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title={texts.emptyTitle}
      icon={<Link2 size={32} aria-hidden />}
      actions={
        <LinkButton tone="main" href={hrefOf({ screen: 'returns', returnId: null })}>
          {texts.toReturns}
        </LinkButton>
      }
    >
      {texts.empty}
    </EmptyState>
  );
}
