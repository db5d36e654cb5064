import type { ReturnReview } from '../../../shared/contract.ts';
import type { FilePlan } from '../../../shared/intake/plan-types.ts';
import { Select } from '../../components/select.tsx';
import { ViewSwitch } from '../../components/view-switch.tsx';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { goneTexts } from '../../lib/texts/returns-gone.ts';
import { BulkSuggestions } from './bulk/bulk-suggestions.tsx';
import { sheetOf } from './review-content.tsx';
import { filterFindings, findingsOf, type FindingFilter } from './selection.ts';
import type { ReviewState, ReviewView } from './use-review-state.ts';

const findingFilters: readonly FindingFilter[] = ['decide', 'all', 'error', 'warning', 'info'];

export type ReviewToolsProps = {
  readonly review: ReturnReview;
  readonly plan: FilePlan;
  readonly state: ReviewState;
  readonly isOpen: boolean;
};

/** How the file is shown: as it came, as a list of issues, or what did not come back; which sheet; which issues. */
export function ReviewTools({ review, plan, state, isOpen }: ReviewToolsProps) {
  const { view, setView, filter, setFilter } = state;
  const all = findingsOf(plan);
  const filters = findingFilters.map((id) => ({
    id,
    label: `${returnsTexts.filters[id]} (${filterFindings(all, id).length})`,
  }));
  const choices: { readonly id: ReviewView; readonly label: string }[] = [
    { id: 'sheet', label: returnsTexts.sheetTab },
    { id: 'issues', label: `${returnsTexts.issuesTab} (${filterFindings(all, filter).length})` },
    ...(plan.gone.length > 0 ? [{ id: 'gone' as const, label: goneTexts.tab(plan.gone.length) }] : []),
  ];
  return (
    <div className="review-tools">
      <ViewSwitch label={returnsTexts.views} value={view} onChange={setView} choices={choices} />
      {isOpen ? <BulkSuggestions review={review} plan={plan} /> : null}
      {view === 'sheet' ? <SheetChoice review={review} plan={plan} state={state} /> : null}
      {view === 'gone' ? null : (
        <Select
          label={returnsTexts.filter}
          isLabelHidden
          options={filters}
          value={filter}
          onChange={(value) => setFilter(findingFilters.find((id) => id === value) ?? 'all')}
        />
      )}
    </div>
  );
}

/** Which sheet is shown; hidden ones only where rows were read from them, or a link led there. */
function SheetChoice({ review, plan, state }: Omit<ReviewToolsProps, 'isOpen'>) {
  const shown = sheetOf(review, plan, state);
  const sheets = review.sheets.filter(
    (one) => one.state === 'visible' || one === shown || plan.rows.some((row) => row.sheet === one.name),
  );
  if (sheets.length <= 1) return null;
  return (
    <Select
      label={returnsTexts.sheet}
      isLabelHidden
      options={sheets.map((sheet) => ({ id: sheet.name, label: sheet.name }))}
      value={shown?.name ?? ''}
      onChange={(name) => (name === null ? undefined : state.setSheetName(name))}
    />
  );
}
