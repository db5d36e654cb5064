import { fieldDefinition, type FieldName } from '../../../shared/register/activity-fields.ts';
import type { CompiledActivity } from '../../../shared/followup/follow-up.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { yesNoChoice } from '../../../shared/intake/template-choices.ts';
import { listed } from '../../../shared/followup/swedish.ts';
import { fieldContent } from './field-text.ts';
import type { Column, ColumnKind } from './table-writer.ts';

type ActivityColumn = Column<CompiledActivity>;

/** Fields that are more than text, as cells. */
export const fieldKinds: Readonly<Partial<Record<FieldName, ColumnKind>>> = {
  title: 'label',
  start: 'date',
  end: 'date',
  participants: 'count',
  women: 'count',
  men: 'count',
  children: 'count',
  cost: 'count',
};
const summed: ReadonlySet<FieldName> = new Set(['participants', 'women', 'men', 'children', 'cost']);

/** A column with a field of the activities, under the field's own name. */
export function fieldColumn(strategy: Strategy, field: FieldName, width: number): ActivityColumn {
  return {
    head: fieldDefinition(field).label,
    kind: fieldKinds[field] ?? 'text',
    width,
    content: ({ report }) => fieldContent(strategy, report.values, field),
    ...(summed.has(field) && { isSummed: true }),
  };
}

export const codeColumn: ActivityColumn = {
  head: 'Kod',
  kind: 'text',
  width: 10,
  content: ({ report }) => report.activityId,
};

/** Who does it: the unit that answers for it first, and those that take part. */
export const unitColumn = (width: number): ActivityColumn => ({
  head: 'Verksamhet',
  kind: 'text',
  width,
  content: ({ unit, coUnits }) => listed([unit.name, ...coUnits.map(({ name }) => name)]),
});

export const isNewColumn: ActivityColumn = {
  head: 'Ny',
  kind: 'text',
  width: 6,
  content: ({ isNew }) => yesNoChoice(isNew),
};
