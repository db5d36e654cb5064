import { fieldNames } from '../../register/activity-fields.ts';
import type { ActivityReport, FieldSource } from '../../register/activity.ts';
import type { Issue } from '../../register/issue.ts';
import { comparingCodes } from '../../register/issue-scopes.ts';
import { saysTheSame } from '../../register/field-values.ts';

function isSameSource(one: FieldSource | undefined, other: FieldSource | undefined): boolean {
  if (!one || !other) return one === other;
  // Which file and cell it stood in this time is no news, as long as it says the same.
  return (
    saysTheSame(one.read, other.read) &&
    (one.corrected === null) === (other.corrected === null) &&
    one.carriedFrom === other.carriedFrom
  );
}

const issueKeys = (issues: readonly Issue[]): string =>
  issues
    // What other reports say comes and goes without this one saying anything new.
    .filter(({ code }) => !comparingCodes.has(code))
    .map(({ field, code }) => `${field ?? ''} ${code}`)
    .toSorted()
    .join('\n');

/** Whether a report would say nothing new: the same values, said by the same side, with the same issues left standing. */
export function isSameReport(one: ActivityReport, other: ActivityReport): boolean {
  return (
    fieldNames.every((field) => saysTheSame(one.values[field], other.values[field])) &&
    fieldNames.every((field) => isSameSource(one.sources[field], other.sources[field])) &&
    issueKeys(one.issues) === issueKeys(other.issues)
  );
}
