import { PageHead } from '../../components/page-head.tsx';
import { appTexts } from '../../lib/texts/app.ts';

/** The strategy that the register follows. */
export function StrategyScreen(_: { readonly id: string | null }) {
  return (
    <div className="screen">
      <PageHead title={appTexts.strategy} />
    </div>
  );
}
