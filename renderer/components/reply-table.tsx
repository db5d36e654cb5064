import type { UnitReply } from '../../shared/followup/follow-up.ts';
import { hrefOf } from '../lib/route.ts';
import { replyTexts } from '../lib/texts/replies.ts';
import { FigureNumber } from './figure/figure-link.tsx';
import { OwnLastDay } from './own-last-day.tsx';
import { ReplyBadge } from './reply-badge.tsx';
import './reply-table.css';

export type ReplyTableProps = {
  readonly replies: readonly UnitReply[];
  /** Whether what is missing in a reply stands under the unit's name. */
  readonly showsMissing?: boolean;
};

/** Every unit that should report, with where its reply stands. */
export function ReplyTable({ replies, showsMissing = false }: ReplyTableProps) {
  return (
    <table className="plain-table" aria-label={replyTexts.table}>
      <thead>
        <tr>
          <th scope="col">{replyTexts.unit}</th>
          <th scope="col">{replyTexts.state}</th>
          <th scope="col" className="figure">
            {replyTexts.activities}
          </th>
        </tr>
      </thead>
      <tbody>
        {replies.map((reply) => (
          <tr key={reply.unit.id}>
            <th scope="row">
              {reply.unit.name}
              <OwnLastDay reply={reply} />
              {showsMissing ? <Missing reply={reply} /> : null}
            </th>
            <td>
              <Reply reply={reply} />
            </td>
            <td className="figure">
              {reply.activityCount === 0 ? (
                <span className="soft">–</span>
              ) : (
                <FigureNumber figure={{ kind: 'reports', unitId: reply.unit.id }} value={reply.activityCount} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Missing({ reply }: { readonly reply: UnitReply }) {
  return reply.missing.map((what) => (
    <span key={what} className="reply-missing">
      {what}
    </span>
  ));
}

/** Where a reply stands; a link to its file where there is one. */
function Reply({ reply }: { readonly reply: UnitReply }) {
  const badge = <ReplyBadge state={reply.state} />;
  const returnId = reply.returnIds.at(-1);
  return returnId === undefined ? badge : <a href={hrefOf({ screen: 'returns', returnId })}>{badge}</a>;
}
