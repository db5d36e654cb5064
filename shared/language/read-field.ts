import type { Cell } from '../intake/grid.ts';
import {
  blankValues,
  type ActivityValues,
  type FieldDefinition,
  type FieldName,
  type FieldValue,
} from '../register/activity-fields.ts';
import type { Issue } from '../register/issue.ts';
import type { Strategy } from '../register/strategy.ts';
import { describeValue } from './describe-value.ts';
import { readFunding, readType, readYesNo } from './read-choice.ts';
import type { CountField, FieldReading, ReadContext } from './read-context.ts';
import { readCount } from './read-count.ts';
import { readDate } from './read-date.ts';
import { readKronor } from './read-kronor.ts';
import { readStatus } from './read-status.ts';
import { readFocusArea, readIndicators, readTargetGroups } from './read-strategy-fields.ts';
import { readText } from './read-text.ts';
import type { Finding } from './reading.ts';
import { issueSentence } from './wording.ts';

export type { FieldReading, ReadContext } from './read-context.ts';

/** A reading before its findings have got words and an address. */
type Outcome = {
  readonly value: FieldValue;
  readonly findings: readonly Finding[];
  readonly also?: Partial<ActivityValues>;
};

/**
 * Reads one cell as one field: the way in for everything that turns cells into values. A null cell is a blank one. The
 * value is blank when the cell says nothing or could not be read; the issues are complete, with address and sentence.
 */
export function readField(field: FieldDefinition, cell: Cell | null, context: ReadContext): FieldReading {
  if (!cell) return { value: blankValues[field.name], issues: [], also: {} };
  const reading = isRecurring(field, cell)
    ? rememberedReading(field.name, cell, context)
    : readAnew(field.name, cell, context);
  if (context.address === '' || reading.issues.length === 0) return reading;
  return { ...reading, issues: reading.issues.map((issue) => ({ ...issue, cell: context.address })) };
}

/** The reading of a cell wherever it stands: its issues have no address yet. */
function readAnew(name: FieldName, cell: Cell, context: ReadContext): FieldReading {
  const outcome = readByField(name, cell, context);
  const value = outcome.value ?? blankValues[name];
  const issues = outcome.findings.map((found) => issueOf(name, found, cell, value, context.strategy));
  return { value, issues: withoutRepeats(issues), also: outcome.also ?? {} };
}

/** Longer texts than this do not come back, and would fill the memory. */
const longestRecurring = 200;

/** Choices, dates and amounts come back row after row in the same words; running text does not, and is quick to read. */
const isRecurring = (field: FieldDefinition, { kind, value, raw, isFormula, isPercent }: Cell): boolean =>
  field.kind !== 'text' &&
  kind === 'text' &&
  raw === value &&
  raw.length <= longestRecurring &&
  isFormula !== true &&
  isPercent !== true;

type Memory = Map<string, FieldReading>;

/** How many readings are kept for a strategy before all are let go of. */
const mostReadings = 20_000;
const memories = new WeakMap<Strategy, Memory>();

/** The same reading from memory: it depends on nothing but the strategy and what the key is made of. */
function rememberedReading(name: FieldName, cell: Cell, context: ReadContext): FieldReading {
  const memory = memories.get(context.strategy) ?? new Map<string, FieldReading>();
  memories.set(context.strategy, memory);
  const { focusAreaId, period, decimal, unitFactor, holdsWholeTime = false } = context;
  const place = `${name}\n${focusAreaId ?? ''}\n${period.year}\n${period.kind}`;
  const key = `${place}\n${decimal}\n${unitFactor}\n${holdsWholeTime}\n${cell.raw}`;
  const known = memory.get(key);
  if (known) return known;
  if (memory.size >= mostReadings) memory.clear();
  const reading = readAnew(name, cell, context);
  memory.set(key, reading);
  return reading;
}

function readByField(name: FieldName, cell: Cell, context: ReadContext): Outcome {
  switch (name) {
    case 'focusArea':
      return readFocusArea(context.strategy, cell);
    case 'indicators':
      return readIndicators(context.strategy, context.focusAreaId, cell);
    case 'targetGroups':
      return readTargetGroups(context.strategy, cell);
    case 'type':
      return readType(cell);
    case 'status':
      return readStatus(cell);
    case 'funding':
      return readFunding(cell);
    case 'childPerspective':
      return readYesNo(cell);
    case 'start':
    case 'end':
      return readDateField(name, cell, context);
    case 'participants':
    case 'women':
    case 'men':
    case 'children':
      return readCountField(name, cell, context);
    case 'cost':
      return readKronor(cell, { decimal: context.decimal, unitFactor: context.unitFactor });
    case 'title':
    case 'description':
    case 'partners':
    case 'responsible':
    case 'outcome':
    case 'deviations':
    case 'nextSteps':
      return readText(cell);
  }
}

function readCountField(name: CountField, cell: Cell, context: ReadContext): Outcome {
  return readCount(cell, { field: name, decimal: context.decimal });
}

/** A span fills both ends; a term or a year does so only where the column holds the whole time. */
function readDateField(edge: 'start' | 'end', cell: Cell, context: ReadContext): Outcome {
  const reading = readDate(cell, { edge, periodYear: context.period.year, periodKind: context.period.kind });
  const { span } = reading;
  if (!span && context.holdsWholeTime && edge === 'start' && reading.value !== 'ongoing' && reading.value !== null) {
    // A day in a column for the whole time: that day it was.
    return { value: reading.value, findings: reading.findings, also: { end: reading.value } };
  }
  if (!span || !(reading.isSpan || context.holdsWholeTime)) return reading;
  const also: Partial<ActivityValues> = edge === 'start' ? { end: span.end } : { start: span.start };
  return { value: reading.value, findings: reading.findings, also };
}

function issueOf(field: FieldName, found: Finding, cell: Cell, value: FieldValue, strategy: Strategy): Issue {
  const described = describeValue(strategy, field, value);
  return {
    field,
    code: found.code,
    severity: found.severity,
    cell: null,
    raw: cell.raw,
    message: issueSentence({ finding: found, field, raw: cell.raw, readAs: described === '' ? null : described }),
  };
}

const withoutRepeats = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(
    (issue, index) =>
      issues.findIndex((other) => other.code === issue.code && other.message === issue.message) === index,
  );
