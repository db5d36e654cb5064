import { EyeOff } from 'lucide-react';
import { returnsTexts } from '../../lib/texts/returns.ts';

/** Beside the number of a row, or the letters of a column, that whoever opens the file in Excel does not see. */
export function HiddenMark() {
  return (
    <span className="hidden-mark" title={returnsTexts.hiddenRow}>
      <EyeOff size={11} aria-hidden />
      <span className="unseen"> {returnsTexts.hiddenRow}</span>
    </span>
  );
}
