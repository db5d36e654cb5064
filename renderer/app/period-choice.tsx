import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Period } from '../../shared/register/units-and-periods.ts';
import type { PeriodName } from '../../shared/register/period-of.ts';
import { periodKinds, type Strategy } from '../../shared/register/strategy.ts';
import { Button } from '../components/button.tsx';
import { Loaded } from '../components/loaded.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { Select } from '../components/select.tsx';
import { useAction, useCommand } from '../lib/queries.ts';
import { periodTexts } from '../lib/texts/app.ts';
import { periodLabel } from '../../shared/language/labels.ts';
import { showToast } from '../lib/toasts.ts';
import { likelyPeriod, periodAfter } from './likely-period.ts';
import './period-choice.css';

type PeriodChoiceProps = { readonly current: Period | null; readonly onChosen: () => void };

/** The periods that the register has, and a form for another. */
export function PeriodChoice({ current, onChosen }: PeriodChoiceProps) {
  const strategy = useCommand('strategy:show', {});
  const periods = useCommand('period:list', {});
  const choosing = useAction('period:choose');
  const choose = async (period: PeriodName): Promise<void> => {
    const chosen = await choosing.run(period);
    if (!chosen) return;
    showToast({ tone: 'ok', text: periodTexts.chosen(periodLabel(chosen)) });
    onChosen();
  };
  return (
    <div className="period-choice">
      {periods.data === undefined || periods.data.length === 0 ? null : (
        <section className="stack-s">
          <h3>{periodTexts.earlier}</h3>
          <PeriodList periods={periods.data} current={current} onChoose={(period) => void choose(period)} />
        </section>
      )}
      <Loaded query={strategy}>
        {(plan) => <PeriodForm strategy={plan} current={current} onChoose={(period) => void choose(period)} />}
      </Loaded>
    </div>
  );
}

type ListProps = {
  readonly periods: readonly Period[];
  readonly current: Period | null;
  readonly onChoose: (period: PeriodName) => void;
};

function PeriodList({ periods, current, onChoose }: ListProps) {
  return (
    <ul className="period-list">
      {periods.map((period) => (
        <li key={period.id}>
          <Button
            tone="quiet"
            icon={period.id === current?.id ? <Check size={16} aria-hidden /> : null}
            onPress={() => onChoose(period)}
          >
            {periodLabel(period)}
            {period.id === current?.id ? <span className="soft small">{periodTexts.current}</span> : null}
          </Button>
        </li>
      ))}
    </ul>
  );
}

type FormProps = {
  readonly strategy: Strategy;
  /** The period shown; null before there is one. */
  readonly current: PeriodName | null;
  readonly onChoose: (period: PeriodName) => void;
};

function PeriodForm({ strategy, current, onChoose }: FormProps) {
  const isFirst = current === null;
  const [period, setPeriod] = useState<PeriodName>(() =>
    isFirst ? likelyPeriod(strategy, new Date()) : periodAfter(current, strategy),
  );
  const years = Array.from(
    { length: strategy.toYear - strategy.fromYear + 1 },
    (_, index) => strategy.fromYear + index,
  );
  return (
    <section className="period-form">
      {isFirst ? null : <h3>{periodTexts.another}</h3>}
      <Select
        label={periodTexts.year}
        options={years.map((year) => ({ id: String(year), label: String(year) }))}
        value={String(period.year)}
        onChange={(year) => setPeriod({ ...period, year: Number(year) })}
      />
      <RadioGroup
        label={periodTexts.kind}
        orientation="horizontal"
        options={periodKinds.map((kind) => ({ id: kind, label: periodTexts[kind] }))}
        value={period.kind}
        onChange={(kind) => setPeriod({ ...period, kind: periodKinds.find((known) => known === kind) ?? period.kind })}
      />
      <Button tone="main" onPress={() => onChoose(period)}>
        {periodTexts.choose} {periodLabel(period)}
      </Button>
    </section>
  );
}
