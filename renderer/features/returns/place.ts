import type { FilePlan } from '../../../shared/intake/plan-types.ts';
import { fieldNames } from '../../../shared/register/activity-fields.ts';
import type { CellPlace } from '../../lib/cell-place.ts';
import type { Selection } from './selection.ts';
import { rowOfAddress } from './sheet-marks.ts';

/** What of a plan stands at a place in the file: the row and field that were read there, else the row; null for neither. */
export function selectionAt(plan: FilePlan, { sheet, cell }: CellPlace): Selection | null {
  for (const row of plan.rows) {
    const field = fieldNames.find((name) => {
      const origin = row.origins[name];
      return origin !== undefined && (origin.sheet ?? '') === sheet && origin.cell === cell;
    });
    if (field !== undefined) return { rowKey: row.rowKey, field };
  }
  const ofRow = plan.rows.find((row) => (row.sheet ?? '') === sheet && row.row === rowOfAddress(cell));
  return ofRow === undefined ? null : { rowKey: ofRow.rowKey, field: null };
}
