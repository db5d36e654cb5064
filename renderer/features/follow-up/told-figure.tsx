import type { Figure, FigureScope, NumberField } from '../../../shared/followup/figure.ts';
import { FigureLink, FigureNumber } from '../../components/figure/figure-link.tsx';
import { followUpTexts as texts } from '../../lib/texts/follow-up.ts';

export type ToldFigureProps = {
  readonly of: NumberField;
  readonly scope: FigureScope;
  /** Null when nobody has told: a dash. */
  readonly value: number | null;
  /** How many activities have not told, and are no part of the sum. */
  readonly lacks: number;
};

/** A cell with a sum, and under it from how many activities the number is missing. */
export function ToldFigure({ of, scope, value, lacks }: ToldFigureProps) {
  const missing: Figure = { kind: 'activities', scope: { ...scope, lacks: of } };
  return (
    <td className="figure">
      <FigureNumber figure={{ kind: 'sum', of, scope }} value={value} />
      {lacks === 0 ? null : (
        <span className="figure-lacks">
          <FigureLink figure={missing}>{texts.lacks(lacks)}</FigureLink>
        </span>
      )}
    </td>
  );
}
