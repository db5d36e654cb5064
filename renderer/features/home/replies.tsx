import { useState } from 'react';
import type { UnitReply } from '../../../shared/followup/follow-up.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ReplyTable } from '../../components/reply-table.tsx';
import { hrefOf } from '../../lib/route.ts';
import { homeTexts, overviewTexts } from '../../lib/texts/home.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { AddUnitDialog } from '../../components/units/add-unit-dialog.tsx';
import { ImportUnits } from '../../components/units/import-units.tsx';

/** The units that should report, each with where its reply stands; the first ones can be put in here. */
export function Replies({ replies }: { readonly replies: readonly UnitReply[] }) {
  const isReadOnly = useIsReadOnly();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Card
      title={homeTexts.replies}
      action={
        replies.length === 0 ? null : (
          <span className="cluster no-print">
            <a href={hrefOf({ screen: 'dispatches' })}>{overviewTexts.sendOut}</a>
            <a href={hrefOf({ screen: 'units', unitId: null })}>{overviewTexts.allUnits}</a>
          </span>
        )
      }
    >
      {replies.length === 0 ? (
        <EmptyState
          title={homeTexts.noUnits}
          headingLevel={3}
          actions={
            <>
              <ImportUnits size="small" />
              <Button size="small" isDisabled={isReadOnly} onPress={() => setIsAdding(true)}>
                {homeTexts.addUnit}
              </Button>
            </>
          }
        >
          {homeTexts.noUnitsText}
        </EmptyState>
      ) : (
        <ReplyTable replies={replies} />
      )}
      <AddUnitDialog isOpen={isAdding} onOpenChange={setIsAdding} />
    </Card>
  );
}
