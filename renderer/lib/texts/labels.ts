import { periodLabel } from '../../../shared/language/labels.ts';
import { parsePeriodId } from '../../../shared/register/period-of.ts';

/** `Delår 2024` for `2024-delar`. */
export function periodIdLabel(id: string): string {
  const period = parsePeriodId(id);
  return period ? periodLabel(period) : id;
}
