import type { UnitReply } from '../../../shared/followup/follow-up.ts';
import { countReplies } from '../../../shared/followup/replies.ts';
import { Card } from '../../components/card.tsx';
import { FigureLink } from '../../components/figure/figure-link.tsx';
import { ReplyTable } from '../../components/reply-table.tsx';
import { followUpTexts as texts } from '../../lib/texts/follow-up.ts';

/** Every unit that should report: where its reply stands, and what is missing in it. */
export function RepliesCard({ replies }: { readonly replies: readonly UnitReply[] }) {
  const { answered, expected } = countReplies(replies);
  return (
    <Card title={texts.replies}>
      <p className="note">
        <FigureLink figure={{ kind: 'replies', part: 'received' }}>
          {texts.repliesCaption(answered, expected)}
        </FigureLink>
      </p>
      <ReplyTable replies={replies} showsMissing />
    </Card>
  );
}
