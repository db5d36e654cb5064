import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Period } from '../../shared/register/units-and-periods.ts';
import { Dialog } from '../components/dialog.tsx';
import { formatLongDate } from '../../shared/language/format.ts';
import { useRequested } from '../lib/requests.ts';
import { appTexts, periodTexts } from '../lib/texts/app.ts';
import { periodLabel } from '../../shared/language/labels.ts';
import { PeriodChoice } from './period-choice.tsx';

/** The last day for replies, with its year only where it is another than the period's. */
const dueDay = ({ dueDate, year }: Period): string => formatLongDate(dueDate).replace(` ${year}`, '');

function Shown({ period }: { readonly period: Period | null }) {
  if (period === null) {
    return (
      <>
        {periodTexts.none} <small>{periodTexts.chooseOne}</small>
      </>
    );
  }
  return (
    <>
      <span className="unseen">{appTexts.changePeriod}. </span>
      {periodLabel(period)}
      <small>{period.state === 'frozen' ? appTexts.frozen : appTexts.dueBy(dueDay(period))}</small>
    </>
  );
}

/** Says which period the screens show, and opens the choice of another. */
export function PeriodButton({ period }: { readonly period: Period | null }) {
  const [isOpen, setIsOpen] = useState(false);
  useRequested('period', () => setIsOpen(true));
  return (
    <>
      <AriaButton className="button period-button" onPress={() => setIsOpen(true)}>
        <span>
          <Shown period={period} />
        </span>
        <ChevronDown size={16} aria-hidden />
      </AriaButton>
      <Dialog title={periodTexts.title} isOpen={isOpen} onOpenChange={setIsOpen}>
        <PeriodChoice current={period} onChosen={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}
