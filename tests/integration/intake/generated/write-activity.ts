import {
  type ActivityValues,
  fieldDefinition,
  type FieldName,
  fieldNames,
  isBlankValue,
} from '../../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../../shared/register/strategy.ts';
import { type CellSpec, text } from './cell-spec.ts';
import { crossIn } from './cross-columns.ts';
import type { Random } from './random.ts';
import { writeIndicators } from './write-indicators.ts';
import type { ColumnKind, ReturnStyle } from './style-of-return.ts';
import { exactly, type FieldTruth, flagged, perhaps } from './truth.ts';
import { writeCount, writeMoney, writeSplit } from './write-amounts.ts';
import { spoil, writeFocusArea, writeFunding, writeStatus, writeType, writeYesNo } from './write-choices.ts';
import { writeDate, writeSpan, type Written } from './write-dates.ts';

export type WrittenActivity = {
  readonly cells: ReadonlyMap<ColumnKind, CellSpec>;
  readonly fields: Map<FieldName, FieldTruth>;
};

/** Writes one activity as a department would, and says what a careful reader takes from it. */
export function writeActivity(
  activity: ActivityValues,
  style: ReturnStyle,
  strategy: Strategy,
  random: Random,
): WrittenActivity {
  const cells = new Map<ColumnKind, CellSpec>();
  const fields = new Map<FieldName, FieldTruth>(fieldNames.map((field) => [field, untold(field)]));
  const put = (field: FieldName, { cell, truth }: Written): void => {
    fields.set(field, truth);
    if (cell) cells.set(field, spoil(cell, random));
  };
  for (const { what } of style.columns) {
    if (typeof what === 'object') {
      if (!('field' in what)) continue;
      const cross = crossIn(what, activity);
      if (cross) cells.set(what, cross);
      fields.set(what.field, exactly(activity[what.field]));
      if (what.field === 'status' && activity.status === null) fields.set('status', perhaps(null));
      continue;
    }
    if (what === 'time') {
      if (activity.start === null) continue;
      const end = activity.end === 'ongoing' ? null : activity.end;
      const span = writeSpan(activity.start, end, random);
      cells.set('time', span.cell);
      fields.set('start', span.start);
      fields.set('end', span.end);
    } else put(what, write(what, activity, style, strategy, random));
  }
  if (
    style.isSplit &&
    cells.has('participants') &&
    activity.participants !== null &&
    activity.women !== null &&
    activity.men !== null &&
    random.chance(0.8)
  ) {
    const [women, men] = [activity.women, activity.men];
    cells.set('participants', writeSplit(women + men, women, men, random));
    fields.set('participants', exactly(women + men));
    fields.set('women', exactly(women));
    fields.set('men', exactly(men));
  }
  settle(fields);
  return { cells, fields };
}

/** A column that is not there: nothing is known. The same checks apply as for a blank cell. */
const untold = (field: FieldName): FieldTruth => {
  if (field === 'status') return { accept: [null], flag: 'may' };
  const kind = fieldDefinition(field).kind;
  if (kind === 'choices') return exactly([]);
  return exactly(kind === 'text' ? '' : null);
};

function write(
  field: FieldName,
  activity: ActivityValues,
  style: ReturnStyle,
  strategy: Strategy,
  random: Random,
): Written {
  switch (field) {
    case 'type':
      return writeType(activity.type, random);
    case 'focusArea':
      return writeFocusArea(activity.focusArea ?? '', strategy, random);
    case 'indicators':
      return writeIndicators(activity.indicators, style.indicators, strategy, random);
    case 'targetGroups':
      return { cell: null, truth: exactly([]) };
    case 'start':
      return writeDate(activity.start, 'start', style.dates, random);
    case 'end':
      return writeDate(activity.end, 'end', random.chance(0.9) ? style.dates : style.ends, random);
    case 'status':
      return writeStatus(activity.status, random);
    case 'participants':
    case 'women':
    case 'men':
    case 'children':
      return writeCount(activity[field], style.count, random);
    case 'cost':
      return writeMoney(activity.cost, style.money, random);
    case 'funding':
      return writeFunding(activity.funding, random);
    case 'childPerspective':
      return writeYesNo(activity.childPerspective, style.isTicked, random);
    default:
      return writeText(activity[field], field, random);
  }
}

function writeText(value: string, field: FieldName, random: Random): Written {
  if (value === '')
    return { cell: random.chance(0.25) ? text(random.pick(['-', '–', ' '])) : null, truth: exactly('') };
  if (field === 'outcome' && random.chance(0.01)) {
    const said = `${value} Kontakt: 19811218-9876.`;
    return { cell: text(said), truth: flagged(said) };
  }
  if (field !== 'title' && random.chance(0.03)) {
    const said = `${value}\nSe även bilaga.`;
    return { cell: text(said), truth: exactly(said) };
  }
  if (/\d{8}-\d{4}/u.test(value)) return { cell: text(value), truth: flagged(value) };
  return { cell: text(value), truth: value === 'Nej' ? perhaps(value, '') : exactly(value) };
}

/** What follows from the fields together: indicators need their focus area, and what is not sure makes its neighbours so. */
function settle(fields: Map<FieldName, FieldTruth>): void {
  const area = fields.get('focusArea');
  const indicators = fields.get('indicators');
  if (
    area &&
    area.flag !== 'no' &&
    indicators &&
    indicators.flag === 'no' &&
    indicators.accept !== 'anything' &&
    !isBlankValue(indicators.accept[0] ?? null)
  ) {
    fields.set('indicators', { accept: [...indicators.accept, []], flag: 'may' });
  }
  // A slip in one of the people's numbers may rightly be noticed at the others.
  const people: readonly FieldName[] = ['participants', 'women', 'men', 'children'];
  const isOdd = people.some((field) => fields.get(field)?.flag !== 'no') || !addsUp(fields);
  if (isOdd) loosen(fields, people);
  if (['start', 'end'].some((field) => fields.get(field as FieldName)?.flag !== 'no') || isBackwards(fields))
    loosen(fields, ['start', 'end']);
}

const only = (fields: ReadonlyMap<FieldName, FieldTruth>, field: FieldName) => {
  const truth = fields.get(field);
  return truth && truth.accept !== 'anything' ? (truth.accept[0] ?? null) : null;
};

function addsUp(fields: ReadonlyMap<FieldName, FieldTruth>): boolean {
  const [all, women, men] = [only(fields, 'participants'), only(fields, 'women'), only(fields, 'men')];
  return typeof all !== 'number' || typeof women !== 'number' || typeof men !== 'number' || women + men === all;
}

function isBackwards(fields: ReadonlyMap<FieldName, FieldTruth>): boolean {
  const [start, end] = [only(fields, 'start'), only(fields, 'end')];
  return typeof start === 'string' && typeof end === 'string' && end < start;
}

function loosen(fields: Map<FieldName, FieldTruth>, names: readonly FieldName[]): void {
  for (const name of names) {
    const truth = fields.get(name);
    if (truth?.flag === 'no') fields.set(name, { ...truth, flag: 'may' });
  }
}
