import type { PlannedRow } from '../../../shared/intake/plan-types.ts';
import type { FieldName } from '../../../shared/register/activity-fields.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { Select } from '../../components/select.tsx';
import { useAction } from '../../lib/queries.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { RowFields } from './row-fields.tsx';
import { RowFindings } from './row-findings.tsx';
import { RowSuggestions } from './row-suggestions.tsx';

export type RowPanelProps = {
  readonly returnId: string;
  /** Whether the return is still under review; what has been taken in is edited under Insatser. */
  readonly isOpen: boolean;
  readonly row: PlannedRow;
  readonly selectedField: FieldName | null;
  readonly onField: (field: FieldName) => void;
  readonly onClose: () => void;
};

/** The row at hand: what needs a decision first, then everything that was read, beside what stood in the cell. */
export function RowPanel({ returnId, isOpen, row, selectedField, onField, onClose }: RowPanelProps) {
  const { activityId, kind, evidence } = row.match;
  const eyebrow = [returnsTexts.row(row.row), activityId ?? '', returnsTexts.match[kind]].filter(Boolean).join(' · ');
  const isWanting = row.merged.focusArea === null || row.merged.indicators.length === 0;
  return (
    <Panel title={row.merged.title || returnsTexts.untitled} eyebrow={eyebrow} onClose={onClose}>
      <div className="stack">
        {row.isHeld ? <Notice tone="info">{returnsTexts.heldRow}</Notice> : null}
        {kind === 'ambiguous' && isOpen ? <ChooseActivity returnId={returnId} row={row} /> : null}
        <RowFindings returnId={returnId} isOpen={isOpen} row={row} selectedField={selectedField} onField={onField} />
        {isOpen && isWanting ? <RowSuggestions returnId={returnId} row={row} /> : null}
        <RowFields returnId={returnId} isOpen={isOpen} row={row} selectedField={selectedField} onField={onField} />
        {evidence === '' ? null : <p className="soft small">{returnsTexts.matchedBy(evidence)}</p>}
        {isOpen ? <HoldRow returnId={returnId} row={row} /> : null}
      </div>
    </Panel>
  );
}

function HoldRow({ returnId, row }: { readonly returnId: string; readonly row: PlannedRow }) {
  const hold = useAction('return:hold');
  return (
    <div>
      <Button
        size="small"
        isPending={hold.isRunning}
        onPress={() => void hold.run({ returnId, rowKey: row.rowKey, isHeld: !row.isHeld })}
      >
        {row.isHeld ? returnsTexts.releaseRow : returnsTexts.holdRow}
      </Button>
    </div>
  );
}

/** Which of the unit's activities the row is, when more than one fits. */
function ChooseActivity({ returnId, row }: { readonly returnId: string; readonly row: PlannedRow }) {
  const match = useAction('return:match');
  const options = [
    ...row.match.candidates.map((id) => ({ id, label: id })),
    { id: 'new', label: returnsTexts.newActivity },
  ];
  return (
    <Select
      label={returnsTexts.whichActivity}
      options={options}
      value={null}
      onChange={(activityId) => {
        if (activityId !== null) void match.run({ returnId, rowKey: row.rowKey, activityId });
      }}
    />
  );
}
