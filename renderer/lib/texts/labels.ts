import { periodLabel } from '../../../shared/language/labels.ts';
import type { ReplyState } from '../../../shared/followup/follow-up.ts';
import type { Status } from '../../../shared/register/activity-fields.ts';
import { parsePeriodId } from '../../../shared/register/period-of.ts';
import type { Tone } from '../../components/tone.tsx';

export { periodLabel };

/** `Delår 2024` for `2024-delar`. */
export function periodIdLabel(id: string): string {
  const period = parsePeriodId(id);
  return period ? periodLabel(period) : id;
}

export const statusTones: Readonly<Record<Status, Tone>> = {
  planerad: 'quiet',
  pagar: 'info',
  genomford: 'ok',
  forsenad: 'warn',
  avbruten: 'error',
};

export const replyLabels: Readonly<Record<ReplyState, string>> = {
  none: 'inget svar',
  unreadable: 'oläslig fil',
  'under-review': 'att granska',
  incomplete: 'ofullständigt',
  complete: 'klart',
  'nothing-to-report': 'inget att rapportera',
};

export const replyTones: Readonly<Record<ReplyState, Tone>> = {
  none: 'quiet',
  unreadable: 'error',
  'under-review': 'info',
  incomplete: 'warn',
  complete: 'ok',
  'nothing-to-report': 'ok',
};
