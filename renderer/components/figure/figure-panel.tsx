import { Calculator, Copy, Printer } from 'lucide-react';
import type { Ref } from 'react';
import { figureName } from '../../../shared/followup/figure-name.ts';
import type { FigureTrace } from '../../../shared/followup/figure-trace.ts';
import { formatKronor, formatNumber } from '../../../shared/language/format.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import { listHref } from '../../lib/figure-address.ts';
import { RefusedError, useCommand } from '../../lib/queries.ts';
import { figureTexts as texts } from '../../lib/texts/figure.ts';
import { Button } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { LinkButton } from '../link-button.tsx';
import { Loaded } from '../loaded.tsx';
import { Panel } from '../panel.tsx';
import { copyTerms } from './copy-terms.ts';
import { printFigure } from './print-figure.ts';
import { TermTable } from './term-table.tsx';

export type FigurePanelProps = {
  /** The figure's name in the address. */
  readonly name: string;
  readonly period: Period;
  readonly ref: Ref<HTMLElement>;
  readonly onClose: () => void;
};

/** Så här räknades siffran: every term of a figure with the cell that a unit wrote, and what was left out and why. */
export function FigurePanel({ name, period, ref, onClose }: FigurePanelProps) {
  const trace = useCommand('figure:trace', { periodId: period.id, figure: name });
  const strategy = useCommand('strategy:show', {});
  const isUnknown = trace.error instanceof RefusedError && trace.error.refusal.code === 'unknown-id';
  const isReady = trace.data !== undefined && strategy.data !== undefined;
  return (
    <Panel
      ref={ref}
      title={texts.title}
      eyebrow={periodLabel(period)}
      onClose={onClose}
      {...(isReady ? { footer: <Actions trace={trace.data} strategy={strategy.data} /> } : {})}
    >
      {isUnknown ? (
        <EmptyState
          title={texts.unknown}
          headingLevel={3}
          icon={<Calculator size={32} aria-hidden />}
          actions={<Button onPress={onClose}>{texts.close}</Button>}
        >
          {texts.unknownText}
        </EmptyState>
      ) : (
        <Loaded query={strategy}>
          {(shown) => <Loaded query={trace}>{(told) => <Parts trace={told} strategy={shown} />}</Loaded>}
        </Loaded>
      )}
    </Panel>
  );
}

type PartsProps = { readonly trace: FigureTrace; readonly strategy: Strategy };

function Parts({ trace, strategy }: PartsProps) {
  const { value, what, within, figure, terms, leftOut } = trace;
  const isKronor = figure.kind === 'sum' && figure.of === 'cost';
  return (
    <div key={figureName(figure)}>
      <h3 className="figure-value">
        <b>{value === null ? '–' : (isKronor ? formatKronor : formatNumber)(value)}</b>
        <span>{[what, ...within].join(' · ')}</span>
      </h3>
      <p className="figure-adds-up">{texts.addsUp(trace)}</p>
      {terms.length === 0 ? null : (
        <section className="figure-part" aria-label={texts.terms}>
          <TermTable label={texts.terms} named={terms} total={value} strategy={strategy} />
        </section>
      )}
      {leftOut.length === 0 ? null : (
        <section className="figure-part">
          <h3>{texts.leftOut(leftOut.length)}</h3>
          <TermTable label={texts.leftOut(leftOut.length)} named={leftOut} total={null} strategy={strategy} />
        </section>
      )}
    </div>
  );
}

function Actions({ trace, strategy }: PartsProps) {
  const list = listHref(trace.figure);
  return (
    <span className="cluster">
      <Button
        icon={<Copy size={16} aria-hidden />}
        onPress={() => void copyTerms(strategy, trace)}
        isDisabled={trace.terms.length + trace.leftOut.length === 0}
      >
        {texts.copy}
      </Button>
      <Button icon={<Printer size={16} aria-hidden />} onPress={printFigure}>
        {texts.print}
      </Button>
      {list === null ? null : (
        <LinkButton tone="quiet" href={list}>
          {texts.toList}
        </LinkButton>
      )}
    </span>
  );
}
