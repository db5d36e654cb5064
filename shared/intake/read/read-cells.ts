import { readField } from '../../language/read-field.ts';
import { nothingAlso, type DecimalMark, type FieldReading, type UnitFactor } from '../../language/read-context.ts';
import { cleanText, isNothingWritten } from '../../language/normalise.ts';
import {
  activityFields,
  type ActivityValues,
  blankValues,
  type FieldName,
  fieldDefinition,
  type FieldValue,
  isBlankValue,
  isSameValue,
} from '../../register/activity-fields.ts';
import type { Issue } from '../../register/issue.ts';
import { focusAreaIdOf, type Strategy } from '../../register/strategy.ts';
import { type Cell, cellAddress } from '../grid.ts';
import type { CellOrigin } from '../plan-types.ts';
import type { SectionFocus } from '../recognise/find-focus-area.ts';
import type { Ledger } from './account.ts';
import type { ReadSetting } from './read-setting.ts';
import { namesSeveral } from './several-actions.ts';
import { withoutStruck } from './struck-cells.ts';
import { tickedIn } from './tick-boxes.ts';
import { fileIssue, unsureIssue } from './wording.ts';

/** A cell that says something of a field, and how its column or label is to be understood. */
export type SourceCell = {
  readonly field: FieldName;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly heading: string;
  readonly unitFactor: UnitFactor;
  readonly decimal: DecimalMark;
  /** One column for the whole time. */
  readonly isWholeTime: boolean;
  /** The column's meaning is asked. */
  readonly isUnsure: boolean;
};

/** What the section, the sheet or the title says of the focus area, and where. */
export type Section = {
  readonly focus: SectionFocus;
  readonly cell: string | null;
  readonly raw: string;
  /** The indicator that the section is for; absent when it is for a focus area. */
  readonly indicator?: string;
};

export type CellsReading = {
  readonly values: ActivityValues;
  readonly origins: Partial<Record<FieldName, CellOrigin>>;
  readonly issues: readonly Issue[];
};

/** A field has one origin, its first cell; the others are said to have been taken in with it. */
export function accountFor(sources: readonly SourceCell[], ledger: Ledger): void {
  sources.forEach(({ field, row, column }, index) => {
    // A row's cells are too few for a set to be worth its making.
    if (sources.findIndex((one) => one.field === field) < index)
      ledger.ignore({ row, from: column, to: column, why: 'tagen med i samma fält som cellen före' });
    else ledger.mark(row, column);
  });
}

const ranks: ReadonlyMap<FieldName, number> = new Map(activityFields.map(({ name }, index) => [name, index]));
const rankOf = ({ field }: SourceCell): number => ranks.get(field) ?? 0;

/** The cells in the order of the fields, as they stand in most sheets already; those of one field in their own order. */
function inFieldOrder(sources: readonly SourceCell[]): readonly SourceCell[] {
  let last = 0;
  for (const source of sources) {
    const rank = rankOf(source);
    if (rank < last) return sources.toSorted((one, other) => rankOf(one) - rankOf(other));
    last = rank;
  }
  return sources;
}

type Draft = {
  values: ActivityValues;
  origins: Partial<Record<FieldName, CellOrigin>>;
  issues: Issue[];
  asides: { field: FieldName; value: FieldValue; source: SourceCell }[];
  /** The action's name is struck through: what else is struck is told once, there. */
  readonly isTakenBack: boolean;
};

/** Reads one activity's cells; a cell that can't be read keeps its text in an issue and never stops the others. */
export function readCells(
  sources: readonly SourceCell[],
  section: Section | null,
  sheet: string | null,
  setting: ReadSetting,
): CellsReading {
  const isTakenBack = sources.some(({ field, cell }) => field === 'title' && cell.struck?.left.trim() === '');
  const draft: Draft = { values: { ...blankValues }, origins: {}, issues: [], asides: [], isTakenBack };
  // What a section or a sheet says plainly is not overruled by a column that only seems to be about focus areas.
  const isPlain = section?.focus.kind === 'known';
  const areas = sources.filter((one) => one.field === 'focusArea' && !(one.isUnsure && isPlain));
  for (const source of areas) readSource(source, draft, sheet, setting);
  applySection(section, draft, sheet);
  for (const source of inFieldOrder(sources)) {
    if (source.field !== 'focusArea') readSource(source, draft, sheet, setting);
  }
  const unsure = areas.find((one) => one.isUnsure);
  if (unsure && draft.values.indicators.length > 0) {
    const at = cellAddress(unsure.row, unsure.column);
    draft.issues.push(unsureIssue('indicators', at, unsure.cell.raw, unsure.heading));
  }
  applyIndicator(section, draft, sheet);
  applyAsides(draft, sheet);
  implyFocusArea(draft, setting.strategy);
  return { values: draft.values, origins: draft.origins, issues: draft.issues };
}

function readSource(written: SourceCell, draft: Draft, sheet: string | null, setting: ReadSetting): void {
  const struck = written.cell.struck ? withoutStruck(written, draft.isTakenBack) : null;
  const source = struck ? struck.source : written;
  if (struck) draft.issues.push(struck.issue);
  if (written.cell.isUnseen === true) draft.issues.push(unseenIssue(written));
  if (!source) {
    draft.origins[written.field] ??= { sheet, cell: cellAddress(written.row, written.column), raw: written.cell.raw };
    return;
  }
  const { field } = source;
  const cell = tickedIn(source.cell);
  const address = cellAddress(source.row, source.column);
  const before = draft.values[field];
  const reading = readField(fieldDefinition(field), cell, {
    strategy: setting.strategy,
    period: setting.readPeriod,
    focusAreaId: draft.values.focusArea,
    decimal: source.decimal,
    unitFactor: source.unitFactor,
    address,
    holdsWholeTime: source.isWholeTime,
  });
  if (reading.issues.length > 0) draft.issues.push(...reading.issues);
  if (source.isUnsure || source.isWholeTime) draft.issues.push(...doubtsAbout(source, address, reading));
  if (field === 'title' && namesSeveral(String(cell.value)))
    draft.issues.push(fileIssue('low-confidence-column', 'warning', address, cell.raw, field, 'several-actions'));
  if (isContradiction(field, before, reading.value)) {
    draft.issues.push(fileIssue('conflict', 'warning', address, cell.raw, field));
  }
  put(draft, field, joined(field, before, reading.value, setting.strategy));
  draft.origins[field] ??= { sheet, cell: address, raw: cell.raw };
  if (reading.also === nothingAlso) return;
  // Object.entries forgets the keys' type; `also` is a partial of the activity's own fields.
  for (const [name, value] of Object.entries(reading.also) as [FieldName, FieldValue][]) {
    if (!isBlankValue(value)) draft.asides.push({ field: name, value, source });
  }
}

/** White text has been hidden, or forgotten: the name's warning holds for the row. */
const unseenIssue = ({ field, row, column, cell }: SourceCell): Issue =>
  fileIssue(
    'low-confidence-column',
    field === 'title' ? 'warning' : 'info',
    cellAddress(row, column),
    cell.raw,
    field,
    'unseen',
  );

/** What is asked about a cell whose column may mean something else, or stands for the whole time. */
function doubtsAbout(source: SourceCell, address: string, reading: FieldReading): readonly Issue[] {
  const { field, cell, heading, isUnsure, isWholeTime } = source;
  if (cell.kind === 'text' && isNothingWritten(String(cell.value))) return [];
  // What is not sure of the whole time is not sure of its end either.
  const isOpenEnd = isWholeTime && (isUnsure || isBlankValue(reading.value));
  return [
    ...(isUnsure ? [unsureIssue(field, address, cell.raw, heading)] : []),
    ...(isOpenEnd ? [fileIssue('not-a-date', 'warning', address, cell.raw, 'end', 'whole-time')] : []),
  ];
}

/** Two cells of a field that can hold one value only, saying different things. */
function isContradiction(field: FieldName, before: FieldValue, next: FieldValue): boolean {
  if (isBlankValue(before) || isBlankValue(next) || Array.isArray(before)) return false;
  return fieldDefinition(field).kind !== 'text' && !isSameValue(before, next);
}

function put(draft: Draft, field: FieldName, value: FieldValue): void {
  // The field's own reader made the value: it is of the field's type. The draft is the row's own, and kept to this file.
  (draft.values as Record<FieldName, FieldValue>)[field] = value;
}

/** Several cells of one field: lists are united in the strategy's order, texts follow each other, else the first one holds. */
function joined(field: FieldName, before: FieldValue, next: FieldValue, strategy: Strategy): FieldValue {
  if (isBlankValue(next)) return before;
  if (isBlankValue(before)) return next;
  if (Array.isArray(before) && Array.isArray(next)) {
    const order = field === 'indicators' ? strategy.indicators : strategy.targetGroups;
    // Array.isArray forgets the type; the only lists among the values are ids.
    const all = new Set([...(before as readonly string[]), ...(next as readonly string[])]);
    return order.map((one) => one.id).filter((id) => all.has(id));
  }
  if (fieldDefinition(field).kind === 'text' && typeof before === 'string' && typeof next === 'string') {
    return cleanText(`${before}\n${next}`);
  }
  return before;
}

/** A row's own cell wins over the section it stands in, also when it can't be read: then it is asked, not replaced. */
function applySection(section: Section | null, draft: Draft, sheet: string | null): void {
  const hasOwn =
    draft.values.focusArea !== null ||
    draft.issues.some((issue) => issue.field === 'focusArea' && issue.severity !== 'info');
  if (!section || hasOwn) return;
  draft.origins.focusArea = { sheet, cell: section.cell, raw: section.raw };
  if (section.focus.kind === 'known') put(draft, 'focusArea', section.focus.id);
  else draft.issues.push(fileIssue('unknown-focus-area', 'error', section.cell, section.raw, 'focusArea'));
}

/** The indicator that a section is for, where the row stands in its focus area and names none itself. */
function applyIndicator(section: Section | null, draft: Draft, sheet: string | null): void {
  if (section?.indicator === undefined || section.focus.kind !== 'known') return;
  const hasOwn = draft.values.indicators.length > 0 || draft.issues.some(({ field }) => field === 'indicators');
  if (hasOwn || draft.values.focusArea !== section.focus.id) return;
  put(draft, 'indicators', [section.indicator]);
  draft.origins.indicators = { sheet, cell: section.cell, raw: section.raw };
}

/** Values found in another field's cell fill a gap; where the field has its own cell and they differ, somebody must look. */
function applyAsides(draft: Draft, sheet: string | null): void {
  for (const { field, value, source } of draft.asides) {
    const own = draft.values[field];
    const address = cellAddress(source.row, source.column);
    if (isBlankValue(own)) {
      put(draft, field, value);
      if (!draft.origins[field] || isBlankValue(own))
        draft.origins[field] = { sheet, cell: address, raw: source.cell.raw };
    } else if (!isSameValue(own, value)) {
      const isCount = fieldDefinition(field).kind === 'count';
      draft.issues.push(fileIssue(isCount ? 'sum-mismatch' : 'conflict', 'warning', address, source.cell.raw, field));
    }
  }
}

/** Indicators named by code or title tell which focus area is meant, when nothing else does. */
function implyFocusArea(draft: Draft, strategy: Strategy): void {
  const isOpen = draft.values.focusArea === null && !draft.issues.some((issue) => issue.field === 'focusArea');
  if (!isOpen || draft.values.indicators.length === 0) return;
  const areas = new Set(
    draft.values.indicators.map((id) => {
      const indicator = strategy.indicators.find((one) => one.id === id);
      return indicator ? focusAreaIdOf(strategy, indicator.parent) : null;
    }),
  );
  const [only] = areas;
  if (areas.size !== 1 || !only) return;
  const origin = draft.origins.indicators;
  put(draft, 'focusArea', only);
  if (origin) draft.origins.focusArea = origin;
  draft.issues.push(
    fileIssue('missing-focus-area', 'info', origin?.cell ?? null, origin?.raw ?? '', 'focusArea', 'by-indicator'),
  );
}
