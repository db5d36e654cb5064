import { useState } from 'react';
import type { UnitReply } from '../../../shared/followup/follow-up.ts';
import { ReplyBadge } from '../../components/reply-badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { formatNumber } from '../../../shared/language/format.ts';
import { hrefOf } from '../../lib/route.ts';
import { homeTexts } from '../../lib/texts/home.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { AddUnitDialog } from './add-unit-dialog.tsx';
import { ImportUnits } from './import-units.tsx';

/** The units that should report, each with where its reply stands. */
export function Replies({ replies }: { readonly replies: readonly UnitReply[] }) {
  const isReadOnly = useIsReadOnly();
  const [isAdding, setIsAdding] = useState(false);
  const ways = (
    <span className="cluster">
      <ImportUnits />
      <Button size="small" isDisabled={isReadOnly} onPress={() => setIsAdding(true)}>
        {homeTexts.addUnit}
      </Button>
    </span>
  );
  return (
    <Card title={homeTexts.replies} action={ways}>
      {replies.length === 0 ? (
        <EmptyState title={homeTexts.noUnits} headingLevel={3}>
          {homeTexts.noUnitsText}
        </EmptyState>
      ) : (
        <ReplyTable replies={replies} />
      )}
      <AddUnitDialog isOpen={isAdding} onOpenChange={setIsAdding} />
    </Card>
  );
}

function ReplyTable({ replies }: { readonly replies: readonly UnitReply[] }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{homeTexts.unit}</th>
          <th scope="col">{homeTexts.state}</th>
          <th scope="col" className="figure">
            {homeTexts.activities}
          </th>
        </tr>
      </thead>
      <tbody>
        {replies.map((reply) => (
          <tr key={reply.unit.id}>
            <th scope="row">{reply.unit.name}</th>
            <td>
              <Reply reply={reply} />
            </td>
            <td className="figure">
              {reply.activityCount === 0 ? <span className="soft">–</span> : formatNumber(reply.activityCount)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where a reply stands; a link to its file where there is one. */
function Reply({ reply }: { readonly reply: UnitReply }) {
  const badge = <ReplyBadge state={reply.state} />;
  const returnId = reply.returnIds.at(-1);
  return returnId === undefined ? badge : <a href={hrefOf({ screen: 'returns', returnId })}>{badge}</a>;
}
