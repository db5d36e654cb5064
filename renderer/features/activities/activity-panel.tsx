import type { ActivityDetail, ActivityRow } from '../../../shared/contract.ts';
import { periodIdLabel } from '../../../shared/language/labels.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import { Badge } from '../../components/badge.tsx';
import { CopyLinkButton } from '../../components/copy-link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Panel } from '../../components/panel.tsx';
import { Tabs, type TabItem } from '../../components/tabs.tsx';
import { useCommand } from '../../lib/queries.ts';
import { activityPanelTexts as texts, activityTexts } from '../../lib/texts/activities.ts';
import { ActivityFields } from './activity-fields.tsx';
import { ActivityHistory } from './activity-history.tsx';
import { ActivityLinks } from './activity-links.tsx';
import { ActivityMoney } from './activity-money.tsx';
import { ActivityNote } from './activity-note.tsx';
import { ActivitySuggestions } from './activity-suggestions.tsx';
import { ActivityTime } from './activity-time.tsx';
import type { TableContext } from './column-values.ts';
import { EndActivity } from './end-activity.tsx';
import './activity-panel.css';

export type ActivityPanelProps = {
  readonly row: ActivityRow;
  readonly period: Period;
  readonly context: TableContext;
  readonly onClose: () => void;
};

/** One activity: its values, editable in place with their sources, and its whole life. */
export function ActivityPanel({ row, period, context, onClose }: ActivityPanelProps) {
  const { activity, unit, report } = row;
  const detail = useCommand('activity:show', { activityId: activity.id, periodId: period.id });
  return (
    <Panel
      title={report.values.title}
      eyebrow={
        <>
          {activity.id} · {unit.name}
        </>
      }
      tools={<CopyLinkButton route={{ screen: 'activities', activityId: activity.id, filter: '' }} />}
      onClose={onClose}
      footer={<EndActivity activity={activity} period={period} context={context} />}
    >
      <State row={row} />
      <Loaded query={detail}>{(shown) => <Life detail={shown} row={row} period={period} context={context} />}</Loaded>
    </Panel>
  );
}

/** What stands out about the activity as a whole. */
function State({ row }: Pick<ActivityPanelProps, 'row'>) {
  const { activity, report } = row;
  const isUnlinked = report.values.indicators.length === 0;
  if (!isUnlinked && activity.lastPeriodId === null) return null;
  return (
    <p className="panel-state cluster">
      {isUnlinked ? <Badge tone="warn">{activityTexts.unlinkedOnly.toLocaleLowerCase('sv-SE')}</Badge> : null}
      {activity.lastPeriodId === null ? null : (
        <Badge tone="quiet">{texts.ended(periodIdLabel(activity.lastPeriodId))}</Badge>
      )}
    </p>
  );
}

type LifeProps = Pick<ActivityPanelProps, 'row' | 'period' | 'context'> & { readonly detail: ActivityDetail };

function Life({ detail, row, period, context }: LifeProps) {
  const { strategy } = context;
  const history = useCommand('activity:history', { activityId: row.activity.id });
  const { values } = row.report;
  const isWanting = values.focusArea === null || values.indicators.length === 0;
  const tabs: readonly TabItem[] = [
    {
      id: 'values',
      label: texts.values,
      content: <ActivityFields detail={detail} period={period} strategy={strategy} />,
    },
    { id: 'time', label: texts.time, content: <ActivityTime history={history} strategy={strategy} /> },
    { id: 'links', label: texts.links, content: <ActivityLinks detail={detail} period={period} context={context} /> },
    { id: 'money', label: texts.money, content: <ActivityMoney history={history} /> },
    {
      id: 'history',
      label: texts.history,
      content: <ActivityHistory history={history} strategy={strategy} />,
    },
    { id: 'note', label: texts.note, content: <ActivityNote activity={detail.activity} /> },
  ];
  return (
    <>
      {isWanting && period.state === 'open' ? <ActivitySuggestions row={row} strategy={strategy} /> : null}
      <Tabs label={texts.tabs} tabs={tabs} />
    </>
  );
}
