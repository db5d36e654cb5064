import { useState } from 'react';
import type { UnitReply } from '../../../shared/followup/follow-up.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ReplyTable } from '../../components/reply-table.tsx';
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
