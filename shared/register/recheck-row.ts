import { checkRow } from '../language/check-row.ts';
import { finding } from '../language/reading.ts';
import { issueSentence } from '../language/wording.ts';
import type { CellOrigin } from '../intake/plan-types.ts';
import { fieldNames, isSameValue, type ActivityValues, type FieldName } from './activity-fields.ts';
import { checkedCodes } from './issue-scopes.ts';
import type { Issue } from './issue.ts';
import { focusAreaIdOf, type Indicator, type Strategy } from './strategy.ts';

/** A row or report whose values are about to be others. */
export type Recheckable = {
  /** The values that the issues were found in. */
  readonly values: ActivityValues;
  readonly origins: Readonly<Partial<Record<FieldName, CellOrigin>>>;
  readonly issues: readonly Issue[];
};

/** Indicators of other focus areas than the row's; those of the plan as a whole belong everywhere. */
function strayIndicators(strategy: Strategy, values: ActivityValues): readonly Indicator[] {
  if (values.focusArea === null) return [];
  return strategy.indicators.filter(({ id, parent }) => {
    const areaId = focusAreaIdOf(strategy, parent);
    return values.indicators.includes(id) && areaId !== null && areaId !== values.focusArea;
  });
}

function strayIssue(strategy: Strategy, values: ActivityValues, origin: CellOrigin | undefined): readonly Issue[] {
  const stray = strayIndicators(strategy, values);
  if (stray.length === 0) return [];
  const names = stray.map(({ code, shortTitle }) => `${code} ${shortTitle}`.trim());
  const what = finding('indicator-outside-focus-area', 'warning', 'plain', names);
  const raw = origin?.raw ?? '';
  const message = issueSentence({ finding: what, field: 'indicators', raw, readAs: null });
  return [{ field: 'indicators', code: what.code, severity: what.severity, cell: origin?.cell ?? null, raw, message }];
}

const isSameIssue = (one: Issue, other: Issue): boolean => one.code === other.code && one.field === other.field;

/**
 * The issues of a row once some of its values are others: what the whole row gave with the old values goes, what it gives
 * with the new ones comes. What a cell's own reading found stays.
 */
export function recheckRow(row: Recheckable, values: ActivityValues, strategy: Strategy | undefined): readonly Issue[] {
  if (!strategy || fieldNames.every((field) => isSameValue(row.values[field], values[field]))) return row.issues;
  const { origins } = row;
  const ofCells = row.issues.filter(({ code }) => !checkedCodes.has(code));
  const before = checkRow({ values: row.values, origins, issues: ofCells }, strategy);
  const isOutdated = (issue: Issue): boolean =>
    issue.code === 'indicator-outside-focus-area' || before.some((each) => isSameIssue(each, issue));
  const kept = row.issues.filter((issue) => !isOutdated(issue));
  const found = [
    ...checkRow({ values, origins, issues: kept }, strategy),
    ...strayIssue(strategy, values, origins.indicators),
  ];
  return [...kept, ...found.filter((issue) => !kept.some((each) => isSameIssue(each, issue)))];
}
