import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import type { AcceptedLink } from '../../components/link-suggestions.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useCommand } from '../../lib/queries.ts';
import { hrefOf } from '../../lib/route.ts';
import { boardTexts as texts } from '../../lib/texts/link.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { sureLinksOf } from './board.ts';
import { BoardFoot } from './board-foot.tsx';
import { ChosenActivity } from './chosen-activity.tsx';
import { TargetList } from './target-list.tsx';
import { allTargets, type LinkTarget, type TargetGroup } from './targets.ts';
import { UnlinkedList } from './unlinked-list.tsx';
import { useLinking } from './use-linking.ts';

export type LinkBoardProps = {
  readonly period: Period;
  readonly strategy: Strategy;
  readonly groups: readonly TargetGroup[];
  readonly unlinked: readonly ActivityRow[];
};

const none: ReadonlySet<string> = new Set();

/** The unlinked activities at the left, what they can be linked to at the right: by key, by press, by dragging, by suggestion. */
export function LinkBoard({ period, strategy, groups, unlinked }: LinkBoardProps) {
  const list = useRef<HTMLDivElement>(null);
  const goesOn = useRef(false);
  const place = useRef<HTMLElement>(null);
  const [picked, setPicked] = useState(none);
  const [skipped, setSkipped] = useState(none);
  // Linked a moment ago, and not answered yet.
  const [leaving, setLeaving] = useState(none);
  const isReadOnly = useIsReadOnly();
  const linking = useLinking(period.id, groups);
  const suggestions = useCommand('activity:suggest-all', { periodId: period.id });
  const isLocked = isReadOnly || period.state === 'frozen';
  const isDisabled = isLocked || linking.isRunning;

  const rows = unlinked.filter(({ activity }) => !skipped.has(activity.id) && !leaving.has(activity.id));
  const still = rows.filter(({ activity }) => picked.has(activity.id));
  const chosen = still.length > 0 ? still : rows.slice(0, 1);
  const suggested = new Map((suggestions.data ?? []).map((one) => [one.activityId, one.suggestions]));
  const sure = isDisabled ? [] : sureLinksOf(groups, rows, suggested);
  const hints = suggested.get(chosen.length === 1 ? (chosen[0]?.activity.id ?? '') : '');

  // Once what was linked has left the list, the focus goes to the one that is chosen now: the work goes on by keys.
  useEffect(() => {
    if (!goesOn.current) return;
    goesOn.current = false;
    list.current?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]')?.focus();
  });

  /** The next activity is chosen before these leave the list, so that the work goes on from there. */
  const leave = (those: readonly ActivityRow[]): void => {
    const last = rows.findLastIndex((row) => those.includes(row));
    const next =
      rows.slice(last + 1).find((row) => !those.includes(row)) ?? rows.findLast((row) => !those.includes(row));
    setPicked(new Set(next ? [next.activity.id] : []));
    goesOn.current = true;
  };
  const link = async (target: LinkTarget, dropped: readonly string[] | null): Promise<void> => {
    const linked = dropped === null ? chosen : rows.filter(({ activity }) => dropped.includes(activity.id));
    const ids = new Set(target.kind === 'indicators' ? linked.map(({ activity }) => activity.id) : []);
    // They leave the list with the key itself: the next key is the next one's, however long the answer takes.
    if (ids.size > 0) leave(linked);
    setLeaving((now) => new Set([...now, ...ids]));
    const isDone = await linking.link(linked, target);
    setLeaving((now) => new Set([...now].filter((id) => !ids.has(id))));
    if (!isDone && ids.size > 0) setPicked(ids);
    // Those that were refused are back and chosen; else the focus has gone on already, perhaps to something else by now.
    goesOn.current = isDone === (ids.size === 0);
  };
  const onKey = (key: string): boolean => {
    const target = allTargets(groups).find((one) => one.key === key);
    if (target && !isLocked) void link(target, null);
    return target !== undefined;
  };
  const accept = ({ field, value }: AcceptedLink): void => {
    const id = field === 'focusArea' ? value : value[0];
    const target = allTargets(groups).find((one) => one.kind === field && one.id === id);
    if (target) void link(target, null);
  };

  return (
    <>
      {period.state === 'frozen' ? <Notice tone="info">{texts.frozen}</Notice> : null}
      <div className="board">
        <section className="board-side">
          <p className="soft small">{texts.hint}</p>
          {rows.length === 0 ? (
            <Finished hasSkipped={skipped.size > 0} />
          ) : (
            <UnlinkedList
              list={list}
              rows={rows}
              groups={groups}
              strategy={strategy}
              chosen={new Set(chosen.map(({ activity }) => activity.id))}
              isDisabled={isLocked}
              onChoose={setPicked}
              onKey={onKey}
              onOpen={() => place.current?.querySelector<HTMLElement>('.suggestions button')?.focus()}
            />
          )}
          <BoardFoot linking={linking} sure={sure} skipped={skipped.size} onShowSkipped={() => setSkipped(none)} />
        </section>
        <div className="board-work">
          {chosen.length === 0 ? null : (
            <ChosenActivity
              place={place}
              rows={chosen}
              strategy={strategy}
              isDisabled={isDisabled}
              onAccept={accept}
              onSkip={() => {
                setSkipped(new Set([...skipped, ...chosen.map(({ activity }) => activity.id)]));
                leave(chosen);
              }}
            />
          )}
          <TargetList
            groups={groups}
            strategy={strategy}
            chosen={chosen}
            suggested={
              new Set([...(hints?.focusAreas ?? []), ...(hints?.indicators ?? [])].slice(0, 2).map(({ id }) => id))
            }
            isDisabled={isDisabled}
            onLink={(target, dropped) => void link(target, dropped)}
          />
        </div>
      </div>
    </>
  );
}

function Finished({ hasSkipped }: { readonly hasSkipped: boolean }) {
  return (
    <EmptyState
      title={hasSkipped ? texts.skippedTitle : texts.doneTitle}
      icon={<Check size={32} aria-hidden />}
      actions={<LinkButton href={hrefOf({ screen: 'link' })}>{texts.toMatrix}</LinkButton>}
    >
      {hasSkipped ? texts.skipped : texts.done}
    </EmptyState>
  );
}
