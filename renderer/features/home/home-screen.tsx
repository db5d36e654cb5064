import { ChartColumn, Printer } from 'lucide-react';
import type { ReturnSummary } from '../../../shared/contract.ts';
import type { Overview } from '../../../shared/followup/overview.ts';
import { receivedCount } from '../../../shared/followup/tally-replies.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FigureLink } from '../../components/figure/figure-link.tsx';
import { FigureScreen } from '../../components/figure/figure-screen.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { TodoList } from '../../components/todo-list.tsx';
import { daysUntil, todayHere } from '../../lib/format.ts';
import { useCommand } from '../../lib/queries.ts';
import { hrefOf } from '../../lib/route.ts';
import { homeTexts, overviewTexts } from '../../lib/texts/home.ts';
import { DueDate } from './due-date.tsx';
import { MovementCard } from './movement-card.tsx';
import { needsAttention } from './needs-attention.ts';
import { OverviewCharts } from './overview-charts.tsx';
import { PeriodTiles } from './period-tiles.tsx';
import { Replies } from './replies.tsx';
import './home-screen.css';

const daysLeft = ({ dueDate }: Period): number => daysUntil(dueDate, todayHere());

/** Översikt: the period at a glance, and what to do now. */
export function HomeScreen({ period }: { readonly period: Period }) {
  const compiled = useCommand('overview:compile', { periodId: period.id });
  const returns = useCommand('return:list', { periodId: period.id });
  return (
    <FigureScreen screen="start" period={period}>
      <Loaded query={compiled}>
        {(overview) => (
          <>
            <Head overview={overview} />
            <PeriodTiles overview={overview} />
            <div className="home-columns">
              <div className="stack">
                {overview.followUp.activityCount === 0 ? (
                  <NothingYet isUntouched={returns.data?.length === 0} />
                ) : (
                  <OverviewCharts overview={overview} />
                )}
              </div>
              <div className="stack">
                <Card title={homeTexts.todo}>
                  <Loaded query={returns}>{(list) => <WhatToDo overview={overview} returns={list} />}</Loaded>
                </Card>
                <MovementCard overview={overview} />
                <Replies replies={overview.followUp.replies} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </FigureScreen>
  );
}

function Head({ overview: { followUp, replies } }: { readonly overview: Overview }) {
  const { period } = followUp;
  return (
    <PageHead
      title={periodLabel(period)}
      actions={
        <>
          <Button tone="quiet" icon={<Printer size={16} aria-hidden />} onPress={() => window.print()}>
            {overviewTexts.print}
          </Button>
          <LinkButton href={hrefOf({ screen: 'follow-up' })}>{homeTexts.compile}</LinkButton>
          <LinkButton tone="main" href={hrefOf({ screen: 'returns', returnId: null })}>
            {homeTexts.receive}
          </LinkButton>
        </>
      }
    >
      <FigureLink figure={{ kind: 'replies', part: 'received' }}>
        {homeTexts.replied(receivedCount(replies), replies.expected)}
      </FigureLink>{' '}
      {homeTexts.daysLeft(daysLeft(period), period.dueDate)} <DueDate period={period} />
    </PageHead>
  );
}

/** Before anything has come in (`isUntouched`) the templates are what the work begins with. */
function NothingYet({ isUntouched }: { readonly isUntouched: boolean }) {
  return (
    <Card>
      <EmptyState
        title={overviewTexts.nothingTitle}
        icon={<ChartColumn size={32} aria-hidden />}
        actions={
          <>
            {isUntouched ? (
              <LinkButton tone="main" href={hrefOf({ screen: 'dispatches' })}>
                {overviewTexts.sendTemplates}
              </LinkButton>
            ) : null}
            <LinkButton href={hrefOf({ screen: 'returns', returnId: null })}>{homeTexts.receive}</LinkButton>
          </>
        }
      >
        {isUntouched ? `${overviewTexts.sendFirst} ` : ''}
        {overviewTexts.nothing}
      </EmptyState>
    </Card>
  );
}

type WhatToDoProps = { readonly overview: Overview; readonly returns: readonly ReturnSummary[] };

function WhatToDo({ overview, returns }: WhatToDoProps) {
  const { replies } = overview.followUp;
  const things = needsAttention(overview, returns, todayHere());
  if (things.length > 0) return <TodoList things={things} />;
  return <p className="soft">{replies.length === 0 ? homeTexts.noUnitsText : homeTexts.nothingTodo}</p>;
}
