import type { UnitReply } from '../../shared/followup/follow-up.ts';
import { formatLongDate } from '../../shared/language/format.ts';
import { extensionTexts } from '../lib/texts/units.ts';
import './own-last-day.css';

/** That a unit has longer than the others to reply; nothing for one that has not. */
export function OwnLastDay({ reply }: { readonly reply: UnitReply }) {
  if (reply.extendedTo === null) return null;
  return <span className="own-last-day">{extensionTexts.until(formatLongDate(reply.extendedTo))}</span>;
}
