import type { ActivityRow } from '../../../shared/contract.ts';
import { statuses } from '../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Badge } from '../../components/badge.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import type { Column } from '../../components/data-table.tsx';
import { formatNumber } from '../../../shared/language/format.ts';
import { activityTexts } from '../../lib/texts/activities.ts';

const { columns: headings, missing } = activityTexts;
const missingBadge = <Badge tone="warn">{missing}</Badge>;
const unsaid = <span className="soft">–</span>;

const figure = (count: number | null) => (count === null ? unsaid : formatNumber(count));

/** How much room there is: beside an open detail (in a window of a laptop's width, or larger), an ordinary window, a wide one. */
export type Room = 'least' | 'narrow' | 'ordinary' | 'wide';

/** The table's columns, as many as there is room for. */
export function activityColumns(strategy: Strategy, room: Room): readonly Column<ActivityRow>[] {
  const areaName = (id: string | null): string | null =>
    strategy.focusAreas.find((area) => area.id === id)?.name ?? null;
  const codes = (ids: readonly string[]): string =>
    ids.map((id) => strategy.indicators.find((indicator) => indicator.id === id)?.code ?? id).join(', ');
  const code: Column<ActivityRow> = {
    id: 'code',
    label: headings.code,
    width: 114,
    cell: ({ activity }) => <span className="tabular">{activity.id}</span>,
    sortValue: ({ activity }) => activity.id,
  };
  const title: Column<ActivityRow> = {
    id: 'title',
    label: headings.title,
    cell: ({ report }) => <span title={report.values.title}>{report.values.title}</span>,
    sortValue: ({ report }) => report.values.title,
  };
  const unit: Column<ActivityRow> = {
    id: 'unit',
    label: headings.unit,
    width: 100,
    cell: ({ unit }) => <span title={unit.name}>{unit.short}</span>,
    sortValue: ({ unit }) => unit.short,
  };
  const area: Column<ActivityRow> = {
    id: 'area',
    label: headings.area,
    width: 160,
    cell: ({ report }) => areaName(report.values.focusArea) ?? missingBadge,
    sortValue: ({ report }) => strategy.focusAreas.find(({ id }) => id === report.values.focusArea)?.number ?? null,
  };
  const indicators: Column<ActivityRow> = {
    id: 'indicators',
    label: headings.indicators,
    width: 112,
    cell: ({ report }) => codes(report.values.indicators) || missingBadge,
    sortValue: ({ report }) => codes(report.values.indicators),
  };
  const status: Column<ActivityRow> = {
    id: 'status',
    label: headings.status,
    width: 116,
    cell: ({ report }) => <StatusBadge status={report.values.status} />,
    sortValue: ({ report }) => (report.values.status === null ? null : statuses.indexOf(report.values.status)),
  };
  const participants: Column<ActivityRow> = {
    id: 'participants',
    label: headings.participants,
    width: 92,
    kind: 'figure',
    cell: ({ report }) => figure(report.values.participants),
    sortValue: ({ report }) => report.values.participants,
  };
  const cost: Column<ActivityRow> = {
    id: 'cost',
    label: headings.cost,
    width: 114,
    kind: 'figure',
    cell: ({ report }) => figure(report.values.cost),
    sortValue: ({ report }) => report.values.cost,
  };
  const outcome: Column<ActivityRow> = {
    id: 'outcome',
    label: headings.outcome,
    cell: ({ report }) => report.values.outcome || unsaid,
  };
  // What the activity is called is the last to go: the code alone says nothing to the reader.
  if (room === 'least') return [code, title, status];
  if (room === 'narrow') return [code, title, indicators, status];
  const result = room === 'wide' ? [outcome] : [];
  return [code, title, unit, area, indicators, status, ...result, participants, cost];
}
