import type { UseQueryResult } from '@tanstack/react-query';
import { FileSpreadsheet, FileText } from 'lucide-react';
import type { ReturnSummary } from '../../../shared/contract.ts';
import type { FollowUp } from '../../../shared/followup/follow-up.ts';
import { plainText, type Sentence } from '../../../shared/followup/sentence.ts';
import { figureName } from '../../../shared/followup/figure-name.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FigureLink } from '../../components/figure/figure-link.tsx';
import { FigureScreen } from '../../components/figure/figure-screen.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { TodoList } from '../../components/todo-list.tsx';
import { saveDownload } from '../../lib/download.ts';
import { useAction, useCommand } from '../../lib/queries.ts';
import { hrefOf } from '../../lib/route.ts';
import { followUpTexts as texts } from '../../lib/texts/follow-up.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import { thingsToDo, waitingIn } from '../../lib/things-to-do.ts';
import { showToast } from '../../lib/toasts.ts';
import { AreaStatusCard } from './area-status-card.tsx';
import { GoalsCard } from './goals-card.tsx';
import { MoneyCard } from './money-card.tsx';
import { ParticipantsCard } from './participants-card.tsx';
import { RepliesCard } from './replies-card.tsx';
import './follow-up-screen.css';

/** Uppföljning: what the export will hold, what is missing, and the export. */
export function FollowUpScreen({ period }: { readonly period: Period }) {
  const compiled = useCommand('followup:compile', { periodId: period.id });
  const returns = useCommand('return:list', { periodId: period.id });
  const exporting = useAction('followup:export');

  const exportNow = async (): Promise<void> => {
    const download = await exporting.run({ periodId: period.id });
    if (!download) return;
    saveDownload(download);
    showToast({ tone: 'ok', text: texts.exported(download.fileName), detail: texts.exportedDetail });
  };

  return (
    <FigureScreen screen="follow-up" period={period}>
      <PageHead
        title={texts.title(periodLabel(period))}
        actions={
          <Button
            tone="main"
            icon={<FileSpreadsheet size={16} aria-hidden />}
            isPending={exporting.isRunning}
            onPress={() => void exportNow()}
          >
            {texts.export}
          </Button>
        }
      >
        {texts.intro}
      </PageHead>
      <Loaded query={compiled}>
        {(followUp) =>
          followUp.activities.length === 0 && followUp.replies.every(({ state }) => state === 'none') ? (
            <NothingYet />
          ) : (
            <Compiled followUp={followUp} returns={returns} />
          )
        }
      </Loaded>
    </FigureScreen>
  );
}

type Returns = readonly ReturnSummary[];
type CompiledProps = { readonly followUp: FollowUp; readonly returns: UseQueryResult<Returns> };

function Compiled({ followUp, returns }: CompiledProps) {
  return (
    <div className="follow-up">
      <div className="stack">
        <Card title={texts.summary}>
          <div className="sentences">
            {followUp.sentences.map((sentence) => (
              <Words key={plainText(sentence)} sentence={sentence} />
            ))}
          </div>
        </Card>
        <AreaStatusCard followUp={followUp} />
        <GoalsCard followUp={followUp} />
      </div>
      <div className="stack">
        <Card title={texts.before}>
          <Loaded query={returns}>{(list) => <BeforeExport followUp={followUp} returns={list} />}</Loaded>
          <p className="note">{texts.contents}</p>
        </Card>
        <RepliesCard replies={followUp.replies} />
        <ParticipantsCard followUp={followUp} />
        <MoneyCard followUp={followUp} />
      </div>
    </div>
  );
}

/** A sentence whose figures can be asked how they came about. */
function Words({ sentence }: { readonly sentence: Sentence }) {
  return (
    <p>
      {sentence.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <FigureLink key={figureName(part.figure)} figure={part.figure}>
            {part.text}
          </FigureLink>
        ),
      )}
    </p>
  );
}

/** What is missing, each a link to where it is mended. */
function BeforeExport({ followUp, returns }: { readonly followUp: FollowUp; readonly returns: Returns }) {
  const things = thingsToDo(waitingIn(followUp), returns, { screen: 'start' });
  if (things.length === 0) {
    return (
      <Notice tone="ok">
        <p>{texts.complete}</p>
      </Notice>
    );
  }
  return (
    <>
      <p className="note">{texts.beforeText}</p>
      <TodoList things={things} />
    </>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title={texts.emptyTitle}
      icon={<FileText size={32} aria-hidden />}
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
