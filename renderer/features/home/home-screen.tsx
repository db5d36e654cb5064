import type { ReturnSummary } from '../../../shared/contract.ts';
import type { FollowUp } from '../../../shared/followup/follow-up.ts';
import type { Period } from '../../../shared/register/entities.ts';
import { Card } from '../../components/card.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { TodoList } from '../../components/todo-list.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { daysUntil, todayHere } from '../../lib/format.ts';
import { useCommand } from '../../lib/queries.ts';
import { thingsToDo } from '../../lib/things-to-do.ts';
import { hrefOf } from '../../lib/route.ts';
import { homeTexts } from '../../lib/texts/home.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import { PeriodTiles, repliedCount } from './period-tiles.tsx';
import { Replies } from './replies.tsx';
import { SendOut } from './send-out.tsx';
import './home-screen.css';

/** Where the period stands, and what to do now. */
export function HomeScreen({ period }: { readonly period: Period }) {
  const compiled = useCommand('followup:compile', { periodId: period.id });
  const returns = useCommand('return:list', { periodId: period.id });
  return (
    <div className="screen">
      <Loaded query={compiled}>
        {(followUp) => (
          <>
            <PageHead
              title={periodLabel(period)}
              actions={
                <>
                  <LinkButton href={hrefOf({ screen: 'follow-up' })}>{homeTexts.compile}</LinkButton>
                  <LinkButton tone="main" href={hrefOf({ screen: 'returns', returnId: null })}>
                    {homeTexts.receive}
                  </LinkButton>
                </>
              }
            >
              {homeTexts.replied(repliedCount(followUp), followUp.replies.length)}{' '}
              {homeTexts.daysLeft(daysUntil(period.dueDate, todayHere()), period.dueDate)}
            </PageHead>
            <PeriodTiles followUp={followUp} />
            <div className="home-columns">
              <Replies replies={followUp.replies} />
              <div className="stack">
                <Card title={homeTexts.todo}>
                  <Loaded query={returns}>{(list) => <WhatToDo followUp={followUp} returns={list} />}</Loaded>
                </Card>
                <SendOut period={period} replies={followUp.replies} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}

type WhatToDoProps = { readonly followUp: FollowUp; readonly returns: readonly ReturnSummary[] };

function WhatToDo({ followUp, returns }: WhatToDoProps) {
  const things = thingsToDo(followUp, returns, { screen: 'follow-up' });
  if (things.length > 0) return <TodoList things={things} />;
  return <p className="soft">{followUp.replies.length === 0 ? homeTexts.noUnitsText : homeTexts.nothingTodo}</p>;
}
