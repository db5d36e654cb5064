import type { ReactNode } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { periodIdLabel } from '../../../shared/language/labels.ts';
import type { TableColumnId } from '../../../shared/register/table-columns.ts';
import { Badge } from '../../components/badge.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { activityTexts as texts } from '../../lib/texts/activities.ts';
import { cellText, columnKind, figureIn, type TableContext } from './column-values.ts';

const unsaid = <span className="soft">–</span>;
const missingBadge = <Badge tone="warn">{texts.missing}</Badge>;

function issuesCell({ report }: ActivityRow): ReactNode {
  const { error, warning } = report.issueCounts;
  if (error > 0) return <Badge tone="error">{formatNumber(error + warning)}</Badge>;
  return warning > 0 ? <Badge tone="warn">{formatNumber(warning)}</Badge> : unsaid;
}

function indicatorCodes(row: ActivityRow, { strategy }: TableContext): string {
  const { indicators } = row.report.values;
  return indicators.map((id) => strategy.indicators.find((each) => each.id === id)?.code ?? id).join(', ');
}

/** What stands in a cell: a status as a badge, what is missing of what is required said so, all else as text. */
export function cellContent(row: ActivityRow, column: TableColumnId, context: TableContext): ReactNode {
  const { activity, report, unit } = row;
  switch (column) {
    case 'code':
      return activity.id;
    case 'unit':
      return <span title={unit.name}>{unit.short}</span>;
    case 'status':
      return <StatusBadge status={report.values.status} />;
    case 'issues':
      return issuesCell(row);
    case 'indicators':
      return indicatorCodes(row, context) || missingBadge;
    case 'focusArea':
      return cellText(row, column, context) || missingBadge;
    case 'firstPeriod':
      return periodIdLabel(activity.firstPeriodId);
    default: {
      if (columnKind(column) === 'figure') {
        const figure = figureIn(row, column);
        return figure === null ? unsaid : formatNumber(figure);
      }
      const text = cellText(row, column, context);
      return text === '' ? unsaid : <span title={text.length > 24 ? text : undefined}>{text}</span>;
    }
  }
}
