import type { SavedView } from '../../../shared/register/entities.ts';
import { isTableColumn, type TableColumnId } from '../../../shared/register/table-columns.ts';
import { noFilter, operators, type ActivityFilter, type Condition, type Operator } from './activity-filter.ts';
import { groupColumns } from './group-activities.ts';
import type { Sort } from './sort-activities.ts';

/** How the table stands: all of it is in the address, so that back, reload and links bring it back. */
export type ActivityLook = {
  readonly filter: ActivityFilter;
  readonly sorts: readonly Sort[];
  readonly groupBy: TableColumnId | null;
  /** In order; null for the usual ones. */
  readonly columns: readonly TableColumnId[] | null;
  /** Pixels, for columns that have been given another width than their own. */
  readonly widths: Readonly<Record<string, number>>;
  /** The named view that it started from; null for none. */
  readonly viewId: string | null;
};

export const usualLook: ActivityLook = {
  filter: noFilter,
  sorts: [{ column: 'code', isDescending: false }],
  groupBy: null,
  columns: null,
  widths: {},
  viewId: null,
};

/** The columns whose choices have a short name of their own in addresses, since other screens link by them. */
const shortNames = [
  ['verksamhet', 'unit'],
  ['omrade', 'focusArea'],
  ['status', 'status'],
] as const satisfies readonly (readonly [string, TableColumnId])[];

const unlinked: Condition = { column: 'indicators', operator: 'missing', values: [] };
const isUnlinked = ({ column, operator }: Condition): boolean => column === 'indicators' && operator === 'missing';

const parts = (text: string | null): readonly string[] => (text ?? '').split(',').filter((part) => part !== '');

const isOperator = (text: string): text is Operator => operators.some((operator) => operator === text);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a broken escape in a typed address stands for itself
  }
}

function parseCondition(text: string): readonly Condition[] {
  const [column = '', operator = '', values = ''] = text.split(':');
  if (!isTableColumn(column) || !isOperator(operator)) return [];
  return [{ column, operator, values: parts(values).map(decoded) }];
}

function parseConditions(parameters: URLSearchParams): readonly Condition[] {
  const short = shortNames.flatMap(([name, column]): readonly Condition[] => {
    const values = parts(parameters.get(name));
    return values.length === 0 ? [] : [{ column, operator: 'any', values }];
  });
  const noIndicator = parameters.get('utan-indikator') === 'ja' ? [unlinked] : [];
  return [...short, ...noIndicator, ...parameters.getAll('urval').flatMap(parseCondition)];
}

function parseSorts(text: string | null): readonly Sort[] {
  if (text === null) return usualLook.sorts;
  return parts(text).flatMap((part) => {
    const [column = '', direction] = part.split(':');
    return isTableColumn(column) ? [{ column, isDescending: direction === 'fallande' }] : [];
  });
}

function parseWidths(text: string | null): Readonly<Record<string, number>> {
  const pairs = parts(text).map((part) => part.split(':'));
  return Object.fromEntries(
    pairs.flatMap(([column = '', width]) => {
      const pixels = Math.round(Number(width));
      return isTableColumn(column) && pixels >= leastWidth && pixels <= mostWidth ? [[column, pixels]] : [];
    }),
  );
}

/** Pixels that a column can be made. */
export const leastWidth = 64;
export const mostWidth = 900;

/** How the table stands by an address such as `status=pagar,saknas&gruppera=unit`. What it doesn't know is left out. */
export function parseLook(address: string): ActivityLook {
  const parameters = new URLSearchParams(address);
  const groupBy = parameters.get('gruppera');
  const columns = parts(parameters.get('kolumner')).filter(isTableColumn);
  return {
    filter: { text: parameters.get('text') ?? '', conditions: parseConditions(parameters) },
    sorts: parseSorts(parameters.get('sortera')),
    groupBy: groupColumns.find((column) => column === groupBy) ?? null,
    columns: columns.length === 0 ? null : columns,
    widths: parseWidths(parameters.get('bredd')),
    viewId: parameters.get('vy'),
  };
}

const isShort = (condition: Condition): boolean =>
  condition.operator === 'any' && shortNames.some(([, column]) => column === condition.column);

function writeConditions(parameters: URLSearchParams, conditions: readonly Condition[]): void {
  for (const condition of conditions) {
    const { column, operator, values } = condition;
    const [name] = shortNames.find(([, short]) => short === column) ?? [];
    if (name !== undefined && isShort(condition) && !parameters.has(name)) parameters.set(name, values.join(','));
    else if (isUnlinked(condition)) parameters.set('utan-indikator', 'ja');
    else parameters.append('urval', `${column}:${operator}:${values.map(encodeURIComponent).join(',')}`);
  }
}

const sortText = (sorts: readonly Sort[]): string =>
  sorts.map(({ column, isDescending }) => (isDescending ? `${column}:fallande` : column)).join(',');

/** The look as a part of the address; empty for the usual one. */
export function writeLook({ filter, sorts, groupBy, columns, widths, viewId }: ActivityLook): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string): void => {
    if (value !== '') parameters.set(name, value);
  };
  put('text', filter.text);
  writeConditions(parameters, filter.conditions);
  if (sortText(sorts) !== sortText(usualLook.sorts)) parameters.set('sortera', sortText(sorts));
  put('gruppera', groupBy ?? '');
  put('kolumner', (columns ?? []).join(','));
  put(
    'bredd',
    Object.entries(widths)
      .map(([column, width]) => `${column}:${width}`)
      .join(','),
  );
  put('vy', viewId ?? '');
  return parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** The look as a named view keeps it. */
export function viewOf(look: ActivityLook, id: string, name: string, shown: readonly TableColumnId[]): SavedView {
  const { filter, sorts, groupBy, widths } = look;
  return {
    id,
    name,
    columns: [...shown],
    filter: writeLook({ ...usualLook, filter }),
    sort: sorts.map(({ column, isDescending }) => ({ column, isDescending })),
    groupBy,
    widths: { ...widths },
  };
}

/** How the table stands by a named view. Columns that this version does not know are left out. */
export function lookOf(view: SavedView): ActivityLook {
  const columns = view.columns.filter(isTableColumn);
  return {
    filter: parseLook(view.filter).filter,
    sorts: view.sort.flatMap(({ column, isDescending }) => (isTableColumn(column) ? [{ column, isDescending }] : [])),
    groupBy: groupColumns.find((column) => column === view.groupBy) ?? null,
    columns: columns.length === 0 ? null : columns,
    widths: view.widths ?? {},
    viewId: view.id,
  };
}

/** A filter with one column's choices replaced; none takes the condition away. */
export function withChoices(filter: ActivityFilter, column: TableColumnId, values: readonly string[]): ActivityFilter {
  const others = filter.conditions.filter((one) => one.column !== column || one.operator !== 'any');
  return { ...filter, conditions: values.length === 0 ? others : [...others, { column, operator: 'any', values }] };
}

/** The choices that a column is narrowed to; empty for any. */
export const choicesOf = ({ conditions }: ActivityFilter, column: TableColumnId): readonly string[] =>
  conditions.find((one) => one.column === column && one.operator === 'any')?.values ?? [];

/** The views that every register has. */
export const standardViews: readonly { readonly id: string; readonly filter: ActivityFilter }[] = [
  { id: 'alla', filter: noFilter },
  { id: 'utan-koppling', filter: { text: '', conditions: [unlinked] } },
  { id: 'forsenade', filter: { text: '', conditions: [{ column: 'status', operator: 'any', values: ['forsenad'] }] } },
  { id: 'nya', filter: { text: '', conditions: [{ column: 'isNew', operator: 'any', values: ['ny'] }] } },
  { id: 'utan-resultat', filter: { text: '', conditions: [{ column: 'outcome', operator: 'missing', values: [] }] } },
];
