import type { IgnoredMember } from '../../../shared/intake/opened-file.ts';

const systemFile = /(?:^|\/)(?:__MACOSX\/.*|\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini|~\$[^/]*)$/i;
/** What mail programs add: signatures, calendar and contact cards, and the leftovers that Exchange calls ATT00001. */
const mailPart = /^(?:smime\.p7s|signature\.asc|.*\.(?:ics|vcf|p7s)|ATT\d+\.(?:txt|html?))$/i;

/**
 * Whether a member of a zip or mail can be passed over by its name alone. A name decides only what nobody means as a
 * return; everything else is opened and judged by its content.
 */
export function ignoredByName(name: string, isInMail: boolean): IgnoredMember['why'] | null {
  if (systemFile.test(name)) return 'system-file';
  return isInMail && mailPart.test(name) ? 'mail-part' : null;
}
