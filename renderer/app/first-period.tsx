import { PageHead } from '../components/page-head.tsx';
import { Card } from '../components/card.tsx';
import { periodTexts } from '../lib/texts/app.ts';
import { PeriodChoice } from './period-choice.tsx';

/** What a register without any period asks first. */
export function FirstPeriod() {
  return (
    <div className="screen first-period">
      <PageHead title={periodTexts.first}>{periodTexts.intro}</PageHead>
      <Card>
        <PeriodChoice current={null} onChosen={() => undefined} />
      </Card>
    </div>
  );
}
