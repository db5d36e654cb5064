import type { Unit } from '../../../shared/register/units-and-periods.ts';
import { unitPanelTexts } from '../../lib/texts/units.ts';

/** A unit as it is being written: lists as lines of text. */
export type UnitDraft = Pick<Unit, 'name' | 'short' | 'kind' | 'contact' | 'from' | 'to'> & {
  readonly aliases: string;
  readonly emails: string;
};

export const blankDraft: UnitDraft = {
  name: '',
  short: '',
  kind: 'förvaltning',
  contact: '',
  aliases: '',
  emails: '',
  from: null,
  to: null,
};

export function draftOf(unit: Unit): UnitDraft {
  const { name, short, kind, contact, from, to } = unit;
  return { name, short, kind, contact, from, to, aliases: unit.aliases.join('\n'), emails: unit.emails.join('\n') };
}

/** The parts of a list that is written with line breaks, semicolons or (mail addresses) commas. */
export const linesOf = (text: string, separators: RegExp = /[;\n]/u): string[] =>
  text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const mailsOf = (draft: UnitDraft): string[] => linesOf(draft.emails, /[,;\s]+/u);

/** What stands in the way of saving, by field; empty when nothing does. */
export type DraftErrors = Partial<Readonly<Record<'name' | 'short' | 'emails' | 'to', string>>>;

const isAddress = (text: string): boolean => /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(text);

export function errorsIn(draft: UnitDraft): DraftErrors {
  const wrong = mailsOf(draft).find((address) => !isAddress(address));
  return {
    ...(draft.name.trim() === '' ? { name: unitPanelTexts.needed } : {}),
    ...(draft.short.trim() === '' ? { short: unitPanelTexts.needed } : {}),
    ...(wrong === undefined ? {} : { emails: unitPanelTexts.wrongMail(wrong) }),
    ...(draft.from !== null && draft.to !== null && draft.to < draft.from ? { to: unitPanelTexts.backwards } : {}),
  };
}

/** The unit with what has been written. */
export function writtenUnit(unit: Unit, draft: UnitDraft): Omit<Unit, 'mergedInto'> {
  const { name, short, kind, contact, from, to } = draft;
  const { id } = unit;
  return {
    id,
    name: name.trim(),
    short: short.trim(),
    kind,
    contact: contact.trim(),
    from,
    to,
    aliases: linesOf(draft.aliases),
    emails: mailsOf(draft),
  };
}
