import type { ActivityDetail } from '../../../shared/contract.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import type { Account } from '../../../shared/register/activity.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { MultiSelect } from '../../components/multi-select.tsx';
import { SourceLink } from '../../components/source-link.tsx';
import { fieldText, indicatorLabel } from '../../lib/field-text.ts';
import { useAction } from '../../lib/queries.ts';
import { hrefOf } from '../../lib/route.ts';
import { activityPanelTexts as texts } from '../../lib/texts/activities.ts';
import { useUndoableToast } from '../../lib/use-undoable-toast.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { isBlankValue, fieldNames } from '../../../shared/register/activity-fields.ts';
import type { TableContext } from './column-values.ts';

type ActivityLinksProps = {
  readonly detail: ActivityDetail;
  readonly period: Period;
  readonly context: TableContext;
};

/** What the activity belongs to in the strategy, and whom and what it hangs together with. */
export function ActivityLinks({ detail, context }: ActivityLinksProps) {
  const { strategy } = context;
  return (
    <div className="stack">
      <section className="stack-s">
        <h3>{texts.linkedTo}</h3>
        <StrategyLinks detail={detail} strategy={strategy} />
      </section>
      <Shared detail={detail} context={context} />
      <Kin detail={detail} />
      <Accounts detail={detail} context={context} />
    </div>
  );
}

function StrategyLinks({ detail, strategy }: { readonly detail: ActivityDetail; readonly strategy: Strategy }) {
  const { focusArea, indicators } = detail.report.values;
  const area = strategy.focusAreas.find(({ id }) => id === focusArea);
  if (!area && indicators.length === 0) return <p className="soft">{texts.notLinked}</p>;
  return (
    <ul className="link-list">
      {area ? (
        <li>
          <a href={hrefOf({ screen: 'strategy', id: area.id })}>{area.name}</a>
        </li>
      ) : null}
      {indicators.map((id) => (
        <li key={id}>
          <a href={hrefOf({ screen: 'strategy', id })}>{indicatorLabel(strategy, id)}</a>
          <p className="soft small">{strategy.indicators.find((indicator) => indicator.id === id)?.title}</p>
        </li>
      ))}
    </ul>
  );
}

/** The other units that do it; what they have written stays whether they are named here or not. */
function Shared({ detail, context }: Pick<ActivityLinksProps, 'detail' | 'context'>) {
  const { activity } = detail;
  const sharing = useAction('activity:share');
  const tell = useUndoableToast();
  const isReadOnly = useIsReadOnly();
  const share = async (coUnitIds: readonly string[]): Promise<void> => {
    const done = await sharing.make({ activityId: activity.id, coUnitIds: [...coUnitIds] });
    if (done) tell({ text: texts.sharedDone(activity.id) }, done.changes);
  };
  const options = context.units
    .filter(({ id, mergedInto }) => id !== activity.unitId && (mergedInto === null || activity.coUnitIds.includes(id)))
    .map(({ id, name }) => ({ id, label: name }));
  return (
    <MultiSelect
      label={texts.shared}
      options={options}
      value={activity.coUnitIds}
      onChange={share}
      isDisabled={isReadOnly}
      placeholder="Ingen annan"
    />
  );
}

/** What it went on as, and what has gone on as it. */
function Kin({ detail: { activity, mergedFrom } }: Pick<ActivityLinksProps, 'detail'>) {
  if (activity.mergedInto === null && mergedFrom.length === 0) return null;
  const codes = activity.mergedInto === null ? [] : [activity.mergedInto];
  return (
    <section className="stack-s">
      {codes.length === 0 ? null : <Codes title={texts.mergedInto} codes={codes} />}
      {mergedFrom.length === 0 ? null : <Codes title={texts.mergedFrom} codes={mergedFrom} />}
    </section>
  );
}

function Codes({ title, codes }: { readonly title: string; readonly codes: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <p className="cluster">
        {codes.map((code) => (
          <a key={code} href={hrefOf({ screen: 'activities', activityId: code, filter: '' })}>
            {code}
          </a>
        ))}
      </p>
    </>
  );
}

/** The other units' own words of a joint activity: kept, shown, and counted nowhere. */
function Accounts({ detail, context }: Pick<ActivityLinksProps, 'detail' | 'context'>) {
  const { accounts } = detail.report;
  if (accounts.length === 0 && detail.activity.coUnitIds.length === 0) return null;
  return (
    <section className="stack-s">
      <h3>{texts.accounts}</h3>
      <p className="soft small">{accounts.length === 0 ? texts.noAccounts : texts.accountsHint}</p>
      {accounts.map((account) => (
        <AccountWords key={account.unitId} account={account} context={context} />
      ))}
    </section>
  );
}

function AccountWords({ account, context }: { readonly account: Account; readonly context: TableContext }) {
  const unit = context.units.find(({ id }) => id === account.unitId);
  const said = fieldNames.filter((field) => !isBlankValue(account.values[field]));
  return (
    <details className="account">
      <summary>{unit?.name ?? account.unitId}</summary>
      <dl>
        {said.map((field) => {
          const source = account.sources[field];
          return (
            <div key={field}>
              <dt>{fieldDefinition(field).label}</dt>
              <dd>
                {fieldText(context.strategy, field, account.values[field])}
                {source ? <SourceLink source={source} /> : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
