import { periodLabel } from '../../../shared/language/labels.ts';
import type { ReplyState } from '../../../shared/followup/follow-up.ts';
import { parsePeriodId } from '../../../shared/register/period-of.ts';

/** `Delår 2024` for `2024-delar`. */
export function periodIdLabel(id: string): string {
  const period = parsePeriodId(id);
  return period ? periodLabel(period) : id;
}

export const replyLabels: Readonly<Record<ReplyState, string>> = {
  none: 'inget svar',
  unreadable: 'oläslig fil',
  'under-review': 'att granska',
  incomplete: 'ofullständigt',
  complete: 'klart',
  'nothing-to-report': 'inget att rapportera',
};
