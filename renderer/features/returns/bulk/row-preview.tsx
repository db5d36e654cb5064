import type { PlannedRow } from '../../../../shared/intake/plan-types.ts';
import type { FieldName } from '../../../../shared/register/activity-fields.ts';
import { returnsTexts } from '../../../lib/texts/returns.ts';
import { rowTexts } from '../../../lib/texts/returns-row.ts';
import { useFieldText } from '../use-strategy.ts';
import type { RowPicks } from './row-picks.ts';
import { rawOf } from './same-cells.ts';
import { TickCell, TickHead } from './tick-cell.tsx';

const texts = rowTexts.same;

export type RowPreviewProps = {
  readonly rows: readonly PlannedRow[];
  readonly field: FieldName;
  readonly picks: RowPicks;
};

/** Which rows a correction would touch: each with what stands in its cell and what it says now, and can be left out. */
export function RowPreview({ rows, field, picks }: RowPreviewProps) {
  const fieldText = useFieldText();
  return (
    <div className="preview">
      <table className="plain-table">
        <thead>
          <tr>
            <TickHead label={texts.tick} />
            {Object.values(texts.columns).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const title = row.merged.title || returnsTexts.untitled;
            return (
              <tr key={row.rowKey}>
                <TickCell
                  label={texts.include(row.row, title)}
                  isTicked={picks.isPicked(row.rowKey)}
                  onTick={(isPicked) => picks.pick(row.rowKey, isPicked)}
                />
                <td className="tabular">{row.origins[field]?.cell ?? row.row}</td>
                <th scope="row">{title}</th>
                <td>
                  <span className="raw">{rawOf(row, field) || texts.empty}</span>
                </td>
                <td>{fieldText(field, row.merged[field]) || '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
