import { activityFields, fieldDefinition, fieldNames, type FieldName } from './activity-fields.ts';

/** What the table of activities can show beside the fields themselves. */
export const ownColumns = ['code', 'unit', 'coUnits', 'issues', 'isNew', 'firstPeriod', 'lastPeriod', 'note'] as const;
export type OwnColumn = (typeof ownColumns)[number];

/** A column of the table of activities, by the name that views and exports know it by. */
export type TableColumnId = OwnColumn | FieldName;

const labels: Readonly<Record<OwnColumn, string>> = {
  code: 'Kod',
  unit: 'Verksamhet',
  coUnits: 'Tillsammans med',
  issues: 'Anmärkningar',
  isNew: 'Ny eller fortsatt',
  firstPeriod: 'Första tillfälle',
  lastPeriod: 'Avslutad med',
  note: 'Egen anteckning',
};

/** Every column, in the order that they are offered in. */
export const tableColumnIds: readonly TableColumnId[] = [
  'code',
  ...activityFields.slice(0, 1).map(({ name }) => name),
  'unit',
  ...activityFields.slice(1).map(({ name }) => name),
  'coUnits',
  'issues',
  'isNew',
  'firstPeriod',
  'lastPeriod',
  'note',
];

const known: ReadonlySet<string> = new Set(tableColumnIds);
const fields: ReadonlySet<string> = new Set(fieldNames);

/** Whether a name out of an address, a stored view or an argument is a column. */
export const isTableColumn = (name: string): name is TableColumnId => known.has(name);

/** Whether a column is one of the activity's own fields, which can be edited. */
export const isFieldColumn = (id: TableColumnId): id is FieldName => fields.has(id);

/** A column's heading. */
export const tableColumnLabel = (id: TableColumnId): string =>
  isFieldColumn(id) ? fieldDefinition(id).label : labels[id];
