import type { ReactNode } from 'react';
import type { Figure } from '../../../shared/followup/figure.ts';
import type { Overview } from '../../../shared/followup/overview.ts';
import { receivedCount } from '../../../shared/followup/tally-replies.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { FigureLink } from '../../components/figure/figure-link.tsx';
import { StackBar, type StackPart } from '../../components/stack-bar.tsx';
import { homeTexts, overviewTexts } from '../../lib/texts/home.ts';

type TileProps = {
  readonly figure: Figure;
  /** Null where nobody has said anything: that is not nought. */
  readonly value: number | null;
  readonly beside?: string;
  readonly parts: readonly StackPart[];
  readonly children: ReactNode;
};

/** A figure that tells how it came about. */
function Tile({ figure, value, beside, parts, children }: TileProps) {
  return (
    <li className="card tile">
      <FigureLink figure={figure} className="tile-link">
        <b>
          {value === null ? '–' : formatNumber(value)} {beside === undefined ? null : <small>{beside}</small>}
        </b>
        <StackBar parts={parts} />
        <span className="tile-words">{children}</span>
      </FigureLink>
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
      figure={{ kind: 'replies', part: 'received' }}
      value={receivedCount(replies)}
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
      figure={{ kind: 'activities', scope: {} }}
      value={added + continued}
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
      figure={{ kind: 'activities', scope: { isLinked: true } }}
      value={linked}
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
  const { participants, activityCount } = followUp;
  const { total, women, men, sexUnknown, told } = participants;
  return (
    <Tile
      figure={{ kind: 'sum', of: 'participants', scope: {} }}
      value={total}
      parts={[
        { look: 'one', value: women ?? 0 },
        { look: 'two', value: men ?? 0 },
        { look: 'none', value: sexUnknown ?? 0 },
      ]}
    >
      {total === null ? overviewTexts.noParticipants : homeTexts.participantsWords(women, men)}
      {total === null ? null : <> · {homeTexts.participantsTold(told.participants, activityCount)}</>}
      {total === null || (women === null && men === null) ? null : <>{homeTexts.sexTold(told, activityCount)}</>}
    </Tile>
  );
}

function MoneyTile({ overview: { followUp } }: TilesProps) {
  const { total, told } = followUp.money;
  return (
    <Tile
      figure={{ kind: 'sum', of: 'cost', scope: {} }}
      value={total}
      beside="kr"
      parts={[
        { look: 'strong', value: told },
        { look: 'none', value: followUp.activityCount - told },
      ]}
    >
      {total === null ? overviewTexts.noCost : overviewTexts.costWords}
      {total === null ? null : <> · {homeTexts.participantsTold(told, followUp.activityCount)}</>}
    </Tile>
  );
}
