import type { ReactNode } from 'react';
import type { FollowUp, ReplyState } from '../../../shared/followup/follow-up.ts';
import { StackBar, type StackPart } from '../../components/stack-bar.tsx';
import { formatNumber } from '../../../shared/language/format.ts';
import { homeTexts } from '../../lib/texts/home.ts';

type TileProps = {
  readonly figure: number;
  readonly beside?: string;
  readonly parts: readonly StackPart[];
  readonly children: ReactNode;
};

function Tile({ figure, beside, parts, children }: TileProps) {
  return (
    <li className="card tile">
      <b>
        {formatNumber(figure)} {beside === undefined ? null : <small>{beside}</small>}
      </b>
      <StackBar parts={parts} />
      <p>{children}</p>
    </li>
  );
}

/** The period's state in four figures. */
export function PeriodTiles({ followUp }: { readonly followUp: FollowUp }) {
  const { activities, unlinked, participants } = followUp;
  const fresh = activities.filter(({ isNew }) => isNew).length;
  const linked = activities.length - unlinked.length;
  return (
    <ul className="tiles" aria-label={homeTexts.tiles}>
      <RepliesTile followUp={followUp} />
      <Tile
        figure={activities.length}
        parts={[
          { look: 'strong', value: activities.length - fresh },
          { look: 'soft', value: fresh },
        ]}
      >
        {homeTexts.activitiesWords(activities.length - fresh, fresh)}
      </Tile>
      <Tile
        figure={linked}
        beside={homeTexts.linked}
        parts={[
          { look: 'strong', value: linked },
          { look: 'warn', value: unlinked.length },
        ]}
      >
        {activities.length === 0 ? homeTexts.noActivities : homeTexts.linkedWords(unlinked.length)}
      </Tile>
      <Tile
        figure={participants.total}
        parts={[
          { look: 'one', value: participants.women },
          { look: 'two', value: participants.men },
        ]}
      >
        {homeTexts.participantsWords(participants.women, participants.men)}
        {activities.length === 0 ? null : <> · {homeTexts.participantsTold(participants.told, activities.length)}</>}
      </Tile>
    </ul>
  );
}

const finished: ReadonlySet<ReplyState> = new Set(['complete', 'nothing-to-report']);
const absent: ReadonlySet<ReplyState> = new Set(['none', 'unreadable']);

/** How many of the expected units have said something that can be read. */
export const repliedCount = (followUp: FollowUp): number =>
  followUp.replies.filter(({ state }) => !absent.has(state)).length;

function RepliesTile({ followUp }: { readonly followUp: FollowUp }) {
  const { replies } = followUp;
  const complete = replies.filter(({ state }) => finished.has(state)).length;
  const replied = repliedCount(followUp);
  const review = replies.filter(({ state }) => state === 'under-review').length;
  const missing = replies.length - replied;
  return (
    <Tile
      figure={replied}
      beside={homeTexts.repliesBeside(replies.length)}
      parts={[
        { look: 'strong', value: complete },
        { look: 'warn', value: replied - complete },
        { look: 'none', value: missing },
      ]}
    >
      {homeTexts.repliesWords({ complete, review, incomplete: replied - complete - review, missing })}
    </Tile>
  );
}
