import { activityFields, type ActivityValues, type FieldName } from '../register/activity-fields.ts';
import type { Issue } from '../register/issue.ts';
import type { Strategy } from '../register/strategy.ts';
import type { CellOrigin } from '../intake/plan-types.ts';
import { formatNumber } from './format.ts';
import { findPersonalIdentityNumbers } from './personal-identity-number.ts';
import { finding, type Finding } from './reading.ts';
import { issueSentence } from './wording.ts';

/** A row as read so far: its values, where they stood, and what reading the cells already found. */
export type RowToCheck = {
  readonly values: ActivityValues;
  readonly origins: Readonly<Partial<Record<FieldName, CellOrigin>>>;
  /** Issues from the cells: a focus area that could not be read is not also missing. */
  readonly issues: readonly Issue[];
};

type Found = { readonly field: FieldName; readonly finding: Finding };

/** What only shows when a row's fields are seen together. Gives the new issues, not those that were there. */
export function checkRow(row: RowToCheck, strategy: Strategy): readonly Issue[] {
  const { values } = row;
  const found = [...missing(row), ...sums(values), ...times(values, strategy), ...identityNumbers(values)];
  return found.map(({ field, finding: what }) => {
    const raw = row.origins[field]?.raw ?? '';
    return {
      field,
      code: what.code,
      severity: what.severity,
      cell: row.origins[field]?.cell ?? null,
      raw,
      message: issueSentence({ finding: what, field, raw, readAs: null }),
    };
  });
}

/** Required fields without a value. What was filled in but could not be read has its own issue already, if that is as grave. */
function missing({ values, issues }: RowToCheck): readonly Found[] {
  const isReported = (field: FieldName, severities: readonly Issue['severity'][]): boolean =>
    issues.some((issue) => issue.field === field && severities.includes(issue.severity));
  const found: Found[] = [];
  if (values.title === '') found.push({ field: 'title', finding: finding('missing-title', 'error') });
  if (values.focusArea === null && !isReported('focusArea', ['error'])) {
    found.push({ field: 'focusArea', finding: finding('missing-focus-area', 'error') });
  }
  if (values.status === null && !isReported('status', ['error', 'warning'])) {
    found.push({ field: 'status', finding: finding('missing-status', 'warning') });
  }
  return found;
}

function sums({ participants, women, men, children }: ActivityValues): readonly Found[] {
  if (participants === null) return [];
  const found: Found[] = [];
  const add = (field: 'women' | 'men' | 'children', who: string, count: number): void => {
    const text = `${who} ${formatNumber(count)} men antal deltagare är ${formatNumber(participants)}`;
    found.push({ field, finding: finding('sum-mismatch', 'warning', 'plain', [text]) });
  };
  if (women !== null && men !== null) {
    if (women + men !== participants) add('women', 'Kvinnor och män är tillsammans', women + men);
  } else if (women !== null && women > participants) add('women', 'Kvinnor är', women);
  else if (men !== null && men > participants) add('men', 'Män är', men);
  if (children !== null && children > participants) add('children', 'Barn och unga är', children);
  return found;
}

function times({ start, end }: ActivityValues, strategy: Strategy): readonly Found[] {
  if (start !== null && end !== null && end !== 'ongoing' && end < start) {
    return [{ field: 'end', finding: finding('end-before-start', 'warning') }];
  }
  const outside = (field: 'start' | 'end'): readonly Found[] => {
    const years = [`${strategy.fromYear}–${strategy.toYear}`];
    return [{ field, finding: finding('outside-strategy-years', 'warning', 'plain', years) }];
  };
  if (end !== null && end !== 'ongoing' && end < `${strategy.fromYear}-01-01`) return outside('end');
  // An activity may well begin before the strategy or end after it; only one that lies wholly outside is odd.
  return start !== null && start > `${strategy.toYear}-12-31` ? outside('start') : [];
}

const textFields = activityFields.filter(({ kind }) => kind === 'text').map(({ name }) => name);

function identityNumbers(values: ActivityValues): readonly Found[] {
  return textFields
    .filter((field) => findPersonalIdentityNumbers(String(values[field])).length > 0)
    .map((field) => ({ field, finding: finding('personal-identity-number', 'warning') }));
}
