import { useMemo } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import type { Period } from '../../../shared/register/entities.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Badge } from '../../components/badge.tsx';
import { Panel } from '../../components/panel.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useCommand } from '../../lib/queries.ts';
import { activityPanelTexts as texts, activityTexts } from '../../lib/texts/activities.ts';
import { ActivityFields } from './activity-fields.tsx';
import { ActivityHistory } from './activity-history.tsx';
import { ActivitySuggestions } from './activity-suggestions.tsx';
import './activity-panel.css';

export type ActivityPanelProps = {
  readonly row: ActivityRow;
  readonly period: Period;
  readonly strategy: Strategy;
  readonly onClose: () => void;
};

/** One activity: its values, editable in place with their sources, and what it has been through. */
export function ActivityPanel({ row, period, strategy, onClose }: ActivityPanelProps) {
  const history = useCommand('activity:history', { activityId: row.activity.id });
  const changeCount = useMemo(
    () => (history.data?.fields ?? []).reduce((sum, { entries }) => sum + entries.length, 0),
    [history.data],
  );
  const isWanting = row.report.values.focusArea === null || row.report.values.indicators.length === 0;
  return (
    <Panel
      title={row.report.values.title}
      eyebrow={
        <>
          {row.activity.id} · {row.unit.name}
        </>
      }
      onClose={onClose}
    >
      {row.report.values.indicators.length > 0 ? null : (
        <p className="panel-state">
          <Badge tone="warn">{activityTexts.unlinkedOnly.toLocaleLowerCase('sv-SE')}</Badge>
        </p>
      )}
      {isWanting && period.state === 'open' ? <ActivitySuggestions row={row} strategy={strategy} /> : null}
      <Tabs
        label={texts.tabs}
        tabs={[
          {
            id: 'values',
            label: texts.values,
            content: <ActivityFields row={row} period={period} strategy={strategy} />,
          },
          {
            id: 'history',
            label: texts.history,
            badge: changeCount === 0 ? null : <span className="soft small tabular">{changeCount}</span>,
            content: <ActivityHistory history={history} strategy={strategy} />,
          },
        ]}
      />
    </Panel>
  );
}
