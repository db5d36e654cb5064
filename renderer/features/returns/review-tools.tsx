import type { Sheet } from '../../../shared/intake/grid.ts';
import type { FilePlan } from '../../../shared/intake/plan-types.ts';
import { Select } from '../../components/select.tsx';
import { ViewSwitch } from '../../components/view-switch.tsx';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { filterFindings, findingsOf, type FindingFilter } from './selection.ts';

const findingFilters: readonly FindingFilter[] = ['decide', 'all', 'error', 'warning', 'info'];

export type ReviewView = 'sheet' | 'issues';

export type ReviewToolsProps = {
  readonly plan: FilePlan;
  readonly sheets: readonly Sheet[];
  readonly sheetName: string;
  readonly onSheet: (name: string) => void;
  readonly view: ReviewView;
  readonly onView: (view: ReviewView) => void;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
};

/** How the file is shown: as it came or as a list of issues; which sheet; which issues. */
export function ReviewTools({ plan, sheets, sheetName, onSheet, view, onView, filter, onFilter }: ReviewToolsProps) {
  const all = findingsOf(plan);
  const filters = findingFilters.map((id) => ({
    id,
    label: `${returnsTexts.filters[id]} (${filterFindings(all, id).length})`,
  }));
  return (
    <div className="review-tools">
      <ViewSwitch
        label={returnsTexts.views}
        value={view}
        onChange={onView}
        choices={[
          { id: 'sheet', label: returnsTexts.sheetTab },
          { id: 'issues', label: `${returnsTexts.issuesTab} (${filterFindings(all, filter).length})` },
        ]}
      />
      {sheets.length > 1 && view === 'sheet' ? (
        <Select
          label="Blad"
          isLabelHidden
          options={sheets.map((sheet) => ({ id: sheet.name, label: sheet.name }))}
          value={sheetName}
          onChange={(name) => (name === null ? undefined : onSheet(name))}
        />
      ) : null}
      <Select
        label={returnsTexts.filter}
        isLabelHidden
        options={filters}
        value={filter}
        onChange={(value) => onFilter(findingFilters.find((id) => id === value) ?? 'all')}
      />
    </div>
  );
}
