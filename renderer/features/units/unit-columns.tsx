import type { UnitReply } from '../../../shared/followup/follow-up.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import type { Period, Unit } from '../../../shared/register/units-and-periods.ts';
import type { Column } from '../../components/data-table.tsx';
import { ReplyBadge } from '../../components/reply-badge.tsx';
import { unitPanelTexts, unitsTexts } from '../../lib/texts/units.ts';

/** A unit, and where its reply stands in the period that is shown. */
export type UnitRow = {
  readonly unit: Unit;
  /** Null when it is not expected and has sent nothing. */
  readonly reply: UnitReply | null;
  /** Why it need not reply; null when it must. */
  readonly exemption: string | null;
};

/** Units with their replies, by name, those that have ended last. */
export function unitRows(
  units: readonly Unit[],
  replies: readonly UnitReply[],
  period: Period | null,
): readonly UnitRow[] {
  const byUnit = new Map(replies.map((reply) => [reply.unit.id, reply]));
  return units.map((unit) => ({
    unit,
    reply: byUnit.get(unit.id) ?? null,
    exemption: period?.exempt.find(({ unitId }) => unitId === unit.id)?.reason ?? null,
  }));
}

function Reply({ row }: { readonly row: UnitRow }) {
  if (row.reply) return <ReplyBadge state={row.reply.state} />;
  return <span className="soft">{row.exemption === null ? unitsTexts.notExpected : unitsTexts.exempt}</span>;
}

const { columns: labels } = unitsTexts;

const name: Column<UnitRow> = {
  id: 'name',
  label: labels.name,
  cell: ({ unit }) => unit.name,
  sortValue: ({ unit }) => unit.name,
};
const short: Column<UnitRow> = {
  id: 'short',
  label: labels.short,
  width: 88,
  cell: ({ unit }) => unit.short,
  sortValue: ({ unit }) => unit.short,
};
const kind: Column<UnitRow> = {
  id: 'kind',
  label: labels.kind,
  width: 104,
  cell: ({ unit }) => unitPanelTexts.kinds[unit.kind],
  sortValue: ({ unit }) => unit.kind,
};
const emails: Column<UnitRow> = {
  id: 'emails',
  label: labels.emails,
  width: 200,
  cell: ({ unit }) =>
    unit.emails.length === 0 ? <span className="soft">{unitsTexts.noMail}</span> : unit.emails.join(', '),
  sortValue: ({ unit }) => unit.emails[0] ?? '',
};
const lasts: Column<UnitRow> = {
  id: 'lasts',
  label: labels.lasts,
  width: 172,
  cell: ({ unit }) => unitsTexts.span(unit.from, unit.to),
  sortValue: ({ unit }) => unit.to ?? '9999',
};
const activities: Column<UnitRow> = {
  id: 'activities',
  label: labels.activities,
  width: 80,
  kind: 'figure',
  cell: ({ reply }) => (reply && reply.activityCount > 0 ? formatNumber(reply.activityCount) : '–'),
  sortValue: ({ reply }) => reply?.activityCount ?? 0,
};
const replied: Column<UnitRow> = {
  id: 'reply',
  label: labels.reply,
  width: 160,
  cell: (row) => <Reply row={row} />,
  sortValue: ({ reply }) => reply?.state ?? '',
};

const inPeriod: ReadonlySet<Column<UnitRow>> = new Set([activities, replied]);

/** All columns where there is room; beside an open panel those that tell units apart. Without a period nothing has been said in it. */
export function unitColumns(isWide: boolean, hasPeriod: boolean): readonly Column<UnitRow>[] {
  const columns = isWide ? [name, short, kind, emails, lasts, activities, replied] : [name, short, activities, replied];
  return hasPeriod ? columns : columns.filter((column) => !inPeriod.has(column));
}
