import type { ReactNode } from 'react';
import type { Overview } from '../../../shared/followup/overview.ts';
import { receivedCount } from '../../../shared/followup/tally-replies.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { StackBar, type StackPart } from '../../components/stack-bar.tsx';
import { activitiesHref } from '../../lib/activity-address.ts';
import { hrefOf } from '../../lib/route.ts';
import { homeTexts, overviewTexts } from '../../lib/texts/home.ts';

type TileProps = {
  readonly href: string;
  /** Null where nobody has said anything: that is not nought. */
  readonly figure: number | null;
  readonly beside?: string;
  readonly parts: readonly StackPart[];
  readonly children: ReactNode;
};

/** A figure that leads to where it comes from. */
function Tile({ href, figure, beside, parts, children }: TileProps) {
  return (
    <li className="card tile">
      <a href={href}>
        <b>
          {figure === null ? '–' : formatNumber(figure)} {beside === undefined ? null : <small>{beside}</small>}
        </b>
        <StackBar parts={parts} />
        <span className="tile-words">{children}</span>
      </a>
    </li>
  );
}

type TilesProps = { readonly overview: Overview };

/** The period's state in five figures. */
export function PeriodTiles({ overview }: TilesProps) {
  return (
    <ul className="tiles" aria-label={homeTexts.tiles}>
      <RepliesTile overview={overview} />
      <ActivitiesTile overview={overview} />
      <LinkedTile overview={overview} />
      <ParticipantsTile overview={overview} />
      <MoneyTile overview={overview} />
    </ul>
  );
}

function RepliesTile({ overview: { replies } }: TilesProps) {
  const { expected, complete, underReview, incomplete, none, unreadable, exempt } = replies;
  const missing = none + unreadable;
  return (
    <Tile
      href={hrefOf({ screen: 'returns', returnId: null })}
      figure={receivedCount(replies)}
      beside={homeTexts.repliesBeside(expected)}
      parts={[
        { look: 'strong', value: complete },
        { look: 'warn', value: underReview + incomplete },
        { look: 'none', value: missing },
      ]}
    >
      {homeTexts.repliesWords({ complete, review: underReview, incomplete, missing })}
      {exempt === 0 ? null : `, ${overviewTexts.exempt(exempt)}`}
    </Tile>
  );
}

function ActivitiesTile({ overview: { movement } }: TilesProps) {
  const added = movement.added.length;
  const continued = movement.continued.length;
  return (
    <Tile
      href={activitiesHref({})}
      figure={added + continued}
      parts={[
        { look: 'strong', value: continued },
        { look: 'soft', value: added },
      ]}
    >
      {homeTexts.activitiesWords(continued, added)}
    </Tile>
  );
}

function LinkedTile({ overview: { followUp } }: TilesProps) {
  const unlinked = followUp.unlinked.length;
  const linked = followUp.activityCount - unlinked;
  return (
    <Tile
      href={hrefOf({ screen: 'link', part: 'tavla' })}
      figure={linked}
      beside={homeTexts.linked}
      parts={[
        { look: 'strong', value: linked },
        { look: 'warn', value: unlinked },
      ]}
    >
      {followUp.activityCount === 0 ? homeTexts.noActivities : homeTexts.linkedWords(unlinked)}
    </Tile>
  );
}

function ParticipantsTile({ overview: { followUp } }: TilesProps) {
  const { total, women, men, told } = followUp.participants;
  return (
    <Tile
      href={activitiesHref({})}
      figure={told === 0 ? null : total}
      parts={[
        { look: 'one', value: women ?? 0 },
        { look: 'two', value: men ?? 0 },
        { look: 'none', value: Math.max(0, total - (women ?? 0) - (men ?? 0)) },
      ]}
    >
      {told === 0 ? overviewTexts.noParticipants : homeTexts.participantsWords(women, men)}
      {told === 0 ? null : <> · {homeTexts.participantsTold(told, followUp.activityCount)}</>}
    </Tile>
  );
}

function MoneyTile({ overview: { followUp } }: TilesProps) {
  const { total, told } = followUp.money;
  return (
    <Tile
      href={activitiesHref({})}
      figure={told === 0 ? null : total}
      beside="kr"
      parts={[
        { look: 'strong', value: told },
        { look: 'none', value: followUp.activityCount - told },
      ]}
    >
      {told === 0 ? overviewTexts.noCost : overviewTexts.costWords}
      {told === 0 ? null : <> · {homeTexts.participantsTold(told, followUp.activityCount)}</>}
    </Tile>
  );
}
