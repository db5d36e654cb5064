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
import { nothingAlso, type CountField, type FieldReading, type ReadContext } from './read-context.ts';
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
  if (!cell) return { value: blankValues[field.name], issues: noIssues, also: nothingAlso };
  const reading = isRecurring(field, cell)
    ? rememberedReading(field.name, cell, context)
    : readAnew(field.name, cell, context);
  if (context.address === '' || reading.issues.length === 0) return reading;
  return { ...reading, issues: reading.issues.map((issue) => ({ ...issue, cell: context.address })) };
}

const noIssues: FieldReading['issues'] = [];

/** The reading of a cell wherever it stands: its issues have no address yet. */
function readAnew(name: FieldName, cell: Cell, context: ReadContext): FieldReading {
  const outcome = readByField(name, cell, context);
  const value = outcome.value ?? blankValues[name];
  if (outcome.findings.length === 0) return { value, issues: noIssues, also: outcome.also ?? nothingAlso };
  const issues = outcome.findings.map((found) => issueOf(name, found, cell, value, context.strategy));
  return { value, issues: withoutRepeats(issues), also: outcome.also ?? nothingAlso };
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

/** What a field's readings depend on besides the text, as one text; the same for a whole column but for indicators. */
function circumstances(name: FieldName, context: ReadContext): string {
  const { focusAreaId, period, decimal, unitFactor, holdsWholeTime = false } = context;
  switch (name) {
    case 'indicators':
      return focusAreaId ?? '';
    case 'start':
    case 'end':
      return `${period.year} ${period.kind} ${holdsWholeTime}`;
    case 'cost':
      return `${decimal} ${unitFactor}`;
    case 'participants':
    case 'women':
    case 'men':
    case 'children':
      return decimal;
    default:
      return '';
  }
}

type Readings = Map<string, FieldReading>;
/** Readings by field, circumstances and text. */
type Memory = { count: number; readonly ofField: Map<FieldName, Map<string, Readings>> };

/** How many readings are kept for a strategy before all are let go of. */
const mostReadings = 20_000;
const memories = new WeakMap<Strategy, Memory>();

function memoryOf(strategy: Strategy): Memory {
  const known = memories.get(strategy);
  if (known && known.count < mostReadings) return known;
  const fresh: Memory = { count: 0, ofField: new Map() };
  memories.set(strategy, fresh);
  return fresh;
}

function readingsOf(memory: Memory, name: FieldName, place: string): Readings {
  const ofField = memory.ofField.get(name) ?? new Map<string, Readings>();
  if (ofField.size === 0) memory.ofField.set(name, ofField);
  const readings = ofField.get(place) ?? new Map<string, FieldReading>();
  if (readings.size === 0) ofField.set(place, readings);
  return readings;
}

/** The same reading from memory: it depends on nothing but the strategy, the circumstances and the text. */
function rememberedReading(name: FieldName, cell: Cell, context: ReadContext): FieldReading {
  const memory = memoryOf(context.strategy);
  const readings = readingsOf(memory, name, circumstances(name, context));
  const known = readings.get(cell.raw);
  if (known) return known;
  const reading = readAnew(name, cell, context);
  readings.set(cell.raw, reading);
  memory.count += 1;
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
