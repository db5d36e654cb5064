import type { UnitReply } from '../../../shared/followup/follow-up.ts';
import { ReplyBadge } from '../../components/reply-badge.tsx';
import { Card } from '../../components/card.tsx';
import { formatNumber } from '../../../shared/language/format.ts';
import { followUpTexts as texts } from '../../lib/texts/follow-up.ts';

/** Every unit that should report: where its reply stands, and what is missing in it. */
export function RepliesCard({ replies }: { readonly replies: readonly UnitReply[] }) {
  const replied = replies.filter(({ state }) => state !== 'none' && state !== 'unreadable').length;
  return (
    <Card title={texts.replies}>
      <p className="note">{texts.repliesCaption(replied, replies.length)}</p>
      <table className="plain-table" aria-label={texts.replies}>
        <thead>
          <tr>
            <th scope="col">{texts.unit}</th>
            <th scope="col">{texts.reply}</th>
            <th scope="col" className="figure">
              {texts.activities}
            </th>
          </tr>
        </thead>
        <tbody>
          {replies.map((reply) => (
            <tr key={reply.unit.id}>
              <th scope="row">
                {reply.unit.name}
                {reply.missing.map((what) => (
                  <span key={what} className="reply-missing">
                    {what}
                  </span>
                ))}
              </th>
              <td>
                <ReplyBadge state={reply.state} />
              </td>
              <td className="figure">
                {reply.activityCount === 0 ? <span className="soft">–</span> : formatNumber(reply.activityCount)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
