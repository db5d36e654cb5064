import type { Coverage } from '../../../shared/followup/coverage.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Card } from '../../components/card.tsx';
import { linkTexts as texts } from '../../lib/texts/link.ts';
import { CoverageMatrix } from './coverage-matrix.tsx';

export type CoverageViewProps = { readonly coverage: Coverage; readonly strategy: Strategy };

/** The matrix, and its gaps in sentences. */
export function CoverageView({ coverage, strategy }: CoverageViewProps) {
  return (
    <div className="coverage">
      <Card className="coverage-card">
        <CoverageMatrix coverage={coverage} strategy={strategy} />
        <p className="soft small coverage-note">{texts.joint}</p>
      </Card>
      <Card title={texts.gaps}>
        {coverage.gaps.length === 0 ? (
          <p className="soft">{texts.noGaps}</p>
        ) : (
          <ul className="gaps">
            {coverage.gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
