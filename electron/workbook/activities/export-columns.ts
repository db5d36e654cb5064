import type { ActivityRow } from '../../../shared/contract.ts';
import { periodIdLabel } from '../../../shared/language/labels.ts';
import { fieldDefinition, type FieldName } from '../../../shared/register/activity-fields.ts';
import type { Unit } from '../../../shared/register/units-and-periods.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import {
  isFieldColumn,
  tableColumnLabel,
  type OwnColumn,
  type TableColumnId,
} from '../../../shared/register/table-columns.ts';
import { fieldContent } from '../followup/field-text.ts';
import type { CellContent, Column, ColumnKind } from '../followup/table-writer.ts';

/** What the columns need to know besides the row. */
export type ExportContext = {
  readonly strategy: Strategy;
  readonly units: Readonly<Record<string, Unit>>;
  readonly periodId: string;
};

type Content = (row: ActivityRow, context: ExportContext) => CellContent;

const issueCount = ({ report }: ActivityRow): number => report.issueCounts.error + report.issueCounts.warning;

const ownContents: Readonly<Record<OwnColumn, Content>> = {
  code: ({ activity }) => activity.id,
  unit: ({ unit }) => unit.name,
  coUnits: ({ activity }, { units }) => activity.coUnitIds.map((id) => units[id]?.name ?? id).join(', '),
  issues: (row) => issueCount(row),
  isNew: ({ activity }, { periodId }) => (activity.firstPeriodId === periodId ? 'Ny' : 'Fortsatt'),
  firstPeriod: ({ activity }) => periodIdLabel(activity.firstPeriodId),
  lastPeriod: ({ activity }) => (activity.lastPeriodId === null ? null : periodIdLabel(activity.lastPeriodId)),
  note: ({ activity }) => activity.note,
};

const longTexts: ReadonlySet<TableColumnId> = new Set(['description', 'outcome', 'deviations', 'nextSteps', 'note']);
const summed: ReadonlySet<TableColumnId> = new Set(['participants', 'women', 'men', 'children', 'cost']);

function kindOf(id: TableColumnId): ColumnKind {
  if (id === 'issues') return 'count';
  if (!isFieldColumn(id)) return 'text';
  const kinds: Readonly<Record<ReturnType<typeof fieldDefinition>['kind'], ColumnKind>> = {
    text: 'text',
    choice: 'text',
    choices: 'text',
    date: 'date',
    count: 'count',
    kronor: 'count',
    'yes-no': 'text',
  };
  return id === 'title' ? 'label' : kinds[fieldDefinition(id).kind];
}

function widthOf(id: TableColumnId): number {
  if (longTexts.has(id)) return 40;
  if (id === 'title') return 36;
  if (id === 'unit' || id === 'coUnits') return 28;
  return kindOf(id) === 'text' ? 18 : 13;
}

function contentOf(id: TableColumnId): Content {
  if (!isFieldColumn(id)) return ownContents[id];
  const field: FieldName = id;
  return ({ report }, { strategy }) => fieldContent(strategy, report.values, field);
}

/** A column of the table of activities as a column of a sheet: real figures and dates, the interface's words for the rest. */
export function exportColumn(id: TableColumnId, context: ExportContext): Column<ActivityRow> {
  const content = contentOf(id);
  return {
    head: tableColumnLabel(id),
    kind: kindOf(id),
    width: widthOf(id),
    content: (row) => content(row, context),
    ...(summed.has(id) && { isSummed: true }),
  };
}
