import type { CommandResults } from '../../../../shared/contract.ts';
import type { FilePlan, PlannedRow } from '../../../../shared/intake/plan-types.ts';
import type { LinkSuggestion } from '../../../../shared/intake/suggest/link-suggestion.ts';
import type { Strategy } from '../../../../shared/register/strategy.ts';
import { indicatorLabel } from '../../../lib/field-text.ts';
import type { ManyCorrection } from './use-correct-many.ts';
import { sureLinks } from './sure-links.ts';

/** One sure suggestion for one row, ready to be accepted or left out. */
export type SureLine = {
  readonly key: string;
  readonly row: PlannedRow;
  /** What is suggested, in words. */
  readonly label: string;
  readonly suggestion: LinkSuggestion;
  readonly correction: ManyCorrection;
};

/** The sure suggestions for the rows of a file, in the file's order; what a row has already is never replaced. */
export function sureLines(
  plan: FilePlan,
  strategy: Strategy,
  suggested: CommandResults['return:suggest-all'],
): readonly SureLine[] {
  const byRow = new Map(suggested.map(({ rowKey, suggestions }) => [rowKey, suggestions]));
  return plan.rows.flatMap((row) => {
    const suggestions = byRow.get(row.rowKey);
    if (suggestions === undefined) return [];
    const { focusArea, indicator } = sureLinks(strategy, suggestions, row.merged.focusArea);
    return [
      ...(focusArea === null || row.merged.focusArea !== null ? [] : [areaLine(row, strategy, focusArea)]),
      ...(indicator === null || row.merged.indicators.length > 0 ? [] : [indicatorLine(row, strategy, indicator)]),
    ];
  });
}

const areaLine = (row: PlannedRow, strategy: Strategy, suggestion: LinkSuggestion): SureLine => ({
  key: `${row.rowKey} focusArea`,
  row,
  label: strategy.focusAreas.find(({ id }) => id === suggestion.id)?.name ?? suggestion.id,
  suggestion,
  correction: { rowKey: row.rowKey, field: 'focusArea', value: suggestion.id },
});

const indicatorLine = (row: PlannedRow, strategy: Strategy, suggestion: LinkSuggestion): SureLine => ({
  key: `${row.rowKey} indicators`,
  row,
  label: indicatorLabel(strategy, suggestion.id),
  suggestion,
  correction: { rowKey: row.rowKey, field: 'indicators', value: [suggestion.id] },
});
