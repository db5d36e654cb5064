import { Plus } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components';
import type { PartKind } from '../../../shared/register/edit-strategy.ts';
import type { ReactNode } from 'react';
import {
  focusAreaIdOf,
  type FocusArea,
  type Indicator,
  type Parent,
  type Strategy,
} from '../../../shared/register/strategy.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { strategyTexts } from '../../lib/texts/strategy.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';

export type OutlineProps = {
  readonly strategy: Strategy;
  /** How many activities use a part, by its id. */
  readonly counts: ReadonlyMap<string, number>;
  readonly shownId: string | null;
  readonly onShow: (id: string) => void;
  readonly onAdd: (kind: PartKind, parent: Parent) => void;
};

/** The plan from its focus areas down, each part opened by its name. */
export function StrategyOutline(props: OutlineProps) {
  const { strategy, onAdd } = props;
  const isReadOnly = useIsReadOnly();
  const planWide = strategy.indicators.filter(({ parent }) => focusAreaIdOf(strategy, parent) === null);
  return (
    <div className="stack">
      {strategy.focusAreas.map((area) => (
        <Area key={area.id} area={area} {...props} />
      ))}
      {planWide.length > 0 ? (
        <Card title={strategyTexts.planWide}>
          <IndicatorList indicators={planWide} {...props} />
        </Card>
      ) : null}
      <Card title={strategyTexts.targetGroups}>
        <ul className="outline-list">
          {strategy.targetGroups.map((group) => (
            <li key={group.id}>
              <Opener id={group.id} {...props}>
                {group.name}
              </Opener>
              <Years validTo={group.validTo ?? null} validFrom={group.validFrom ?? null} replacedBy={null} />
            </li>
          ))}
        </ul>
      </Card>
      <p className="cluster">
        <AddButton isDisabled={isReadOnly} onPress={() => onAdd('focusAreas', { kind: 'plan' })}>
          {strategyTexts.addArea}
        </AddButton>
        <AddButton isDisabled={isReadOnly} onPress={() => onAdd('targetGroups', { kind: 'plan' })}>
          {strategyTexts.addGroup}
        </AddButton>
      </p>
    </div>
  );
}

function AddButton({ children, ...rest }: Pick<Parameters<typeof Button>[0], 'children' | 'isDisabled' | 'onPress'>) {
  return (
    <Button size="small" icon={<Plus size={14} aria-hidden />} {...rest}>
      {children}
    </Button>
  );
}

function Area({ area, ...props }: OutlineProps & { readonly area: FocusArea }) {
  const { strategy, onAdd } = props;
  const isReadOnly = useIsReadOnly();
  const parent: Parent = { kind: 'focus-area', id: area.id };
  const inArea = <Part extends { readonly parent: Parent }>(parts: readonly Part[]): readonly Part[] =>
    parts.filter((part) => focusAreaIdOf(strategy, part.parent) === area.id);
  return (
    <Card className={`outline-area outline-area-${Math.min(area.number, 4)}`}>
      <div className="outline-head">
        <h2>
          <Opener id={area.id} {...props}>
            {area.number}. {area.name}
          </Opener>
        </h2>
        <Years validTo={area.validTo ?? null} validFrom={area.validFrom ?? null} replacedBy={null} />
      </div>
      <ul className="outline-list">
        {inArea(strategy.goals).map((goal) => (
          <li key={goal.id}>
            <Opener id={goal.id} {...props}>
              {goal.text}
            </Opener>
            <Years validTo={goal.validTo ?? null} validFrom={goal.validFrom ?? null} replacedBy={null} />
          </li>
        ))}
      </ul>
      <IndicatorList indicators={inArea(strategy.indicators)} {...props} />
      <p className="cluster">
        <AddButton isDisabled={isReadOnly} onPress={() => onAdd('goals', parent)}>
          {strategyTexts.addGoal}
        </AddButton>
        <AddButton isDisabled={isReadOnly} onPress={() => onAdd('indicators', parent)}>
          {strategyTexts.addIndicator}
        </AddButton>
      </p>
    </Card>
  );
}

function IndicatorList({ indicators, ...props }: OutlineProps & { readonly indicators: readonly Indicator[] }) {
  const { strategy, counts } = props;
  const codeOf = (id: string | null): string | null => strategy.indicators.find((each) => each.id === id)?.code ?? null;
  return (
    <ul className="outline-list outline-indicators">
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <Opener id={indicator.id} {...props}>
            <strong>{indicator.code}</strong> {indicator.shortTitle}
          </Opener>
          <Years {...indicator} replacedBy={codeOf(indicator.replacedBy)} />
          <span className="soft small">{strategyTexts.activities(counts.get(indicator.id) ?? 0)}</span>
        </li>
      ))}
    </ul>
  );
}

type OpenerProps = Pick<OutlineProps, 'shownId' | 'onShow'> & { readonly id: string; readonly children: ReactNode };

function Opener({ id, shownId, onShow, children }: OpenerProps) {
  return (
    <PlainButton
      className="outline-open"
      onPress={() => onShow(id)}
      {...(id === shownId ? { 'aria-current': 'true' as const } : {})}
    >
      {children}
    </PlainButton>
  );
}

type YearsProps = {
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** The code of what took over; null for nothing. */
  readonly replacedBy: string | null;
};

/** From when and until when a part holds, where the plan's own years don't say it. */
function Years({ validFrom, validTo, replacedBy }: YearsProps) {
  return (
    <>
      {validFrom === null ? null : <Badge tone="info">{strategyTexts.begins(validFrom)}</Badge>}
      {validTo === null ? null : <Badge tone="quiet">{strategyTexts.ended(validTo)}</Badge>}
      {replacedBy === null ? null : <span className="soft small">{strategyTexts.replacedBy(replacedBy)}</span>}
    </>
  );
}
