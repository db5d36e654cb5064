import type { ActivityValues, FieldName } from './activity-fields.ts';
import type { Issue } from './issue.ts';
import { checkedCodes } from './issue-scopes.ts';
import type { Strategy } from './strategy.ts';

export function recheckRow(
  row: {
    readonly issues: readonly Issue[];
    readonly values: ActivityValues;
    readonly origins: Readonly<Partial<Record<FieldName, { readonly cell: string | null; readonly raw: string }>>>;
  },
  values: ActivityValues,
  strategy: Strategy | undefined,
): readonly Issue[] {
  if (!strategy) return row.issues;
  return row.issues.filter(({ code }) => !checkedCodes.has(code));
}
