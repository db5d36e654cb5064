import type { PlannedRow } from '../../../../shared/intake/plan-types.ts';
import { fieldDefinition, isBlankValue, type FieldName } from '../../../../shared/register/activity-fields.ts';
import { saysTheSame } from '../../../../shared/register/field-values.ts';
import { Badge } from '../../../components/badge.tsx';
import { Change } from '../../../components/change.tsx';
import { SourceLink } from '../../../components/source-link.tsx';
import { periodIdLabel } from '../../../lib/texts/labels.ts';
import { returnsTexts } from '../../../lib/texts/returns.ts';
import { rowTexts } from '../../../lib/texts/returns-row.ts';
import { useFieldText } from '../use-strategy.ts';
import type { PreviousReport } from './compare.tsx';

export type ShownFieldProps = {
  readonly returnId: string;
  readonly row: PlannedRow;
  readonly field: FieldName;
  readonly previous: PreviousReport | null;
};

/** The value in words; old beside new where it changes; the cell's own text where it says it otherwise. */
export function ShownField({ returnId, row, field, previous }: ShownFieldProps) {
  const valueText = useFieldText();
  const change = row.changes.find((one) => one.field === field);
  const origin = row.origins[field];
  const text = valueText(field, row.merged[field]);
  return (
    <div>
      {previous === null ? (
        <Replaced row={row} field={field} text={text} />
      ) : (
        <Compared row={row} field={field} text={text} previous={previous} />
      )}
      {change?.kind === 'blanked' ? <small>{returnsTexts.blanked}</small> : null}
      {change?.kind === 'corrected' ? <small>{returnsTexts.corrected}</small> : null}
      {origin !== undefined && origin.raw.trim() !== text && origin.raw.trim() !== '' ? (
        <small>
          {origin.cell === null ? null : (
            <>
              <SourceLink source={{ returnId, sheet: origin.sheet, cell: origin.cell }}>{origin.cell}</SourceLink>{' '}
            </>
          )}
          {returnsTexts.readFrom(origin.raw)}
        </small>
      ) : null}
    </div>
  );
}

type ValueProps = { readonly row: PlannedRow; readonly field: FieldName; readonly text: string };

/** What accepting the row would replace in the register, struck through. */
function Replaced({ row, field, text }: ValueProps) {
  const valueText = useFieldText();
  const change = row.changes.find((one) => one.field === field);
  const isReplacing =
    change !== undefined &&
    change.kind !== 'blanked' &&
    valueText(field, change.before) !== '' &&
    !saysTheSame(change.before, change.after);
  if (isReplacing) return <Change before={valueText(field, change.before)} after={valueText(field, change.after)} />;
  return text === '' ? <span className="soft">–</span> : text;
}

/** What the activity said the period before, struck through where it says something else now. */
function Compared({ row, field, text, previous }: ValueProps & { readonly previous: PreviousReport }) {
  const valueText = useFieldText();
  const before = previous.values[field];
  const period = periodIdLabel(previous.periodId);
  if (!saysTheSame(row.merged[field], before)) return <Change before={valueText(field, before)} after={text} />;
  if (isBlankValue(before)) return <span className="soft">–</span>;
  const { kind, isLasting } = fieldDefinition(field);
  return (
    <>
      {text}
      <small>{rowTexts.compare.same(period)}</small>
      {/* The same words again about what has happened since: perhaps nobody has written anything new. */}
      {kind === 'text' && !isLasting ? <Badge tone="info">{rowTexts.compare.unchangedText}</Badge> : null}
    </>
  );
}
