import { mailTextOf, programMailTexts } from '../../shared/language/mail-texts.ts';
import { put, type ChangeDraft } from '../../shared/register/change.ts';
import { mailKinds, type MailKind, type MailText } from '../../shared/register/correspondence.ts';
import type { Register } from '../../shared/register/entities.ts';
import { isSameData } from '../../shared/register/same-data.ts';
import { done } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';

const kindWords: Readonly<Record<MailKind, string>> = {
  dispatch: 'mejlet med mallen',
  reminder: 'påminnelsen',
  questions: 'mejlet med frågor',
};

/** Null when the wording is what it was; the program's own wording is not kept as the coordinator's. */
function saved(register: Register, text: MailText): ChangeDraft | null {
  if (isSameData(mailTextOf(register, text.id), text)) return null;
  const label = `Ändrade texten i ${kindWords[text.id]}`;
  return { kind: 'mail-text:save', label, ops: [put(register, 'mailTexts', text)] };
}

function reset(register: Register, kind: MailKind): ChangeDraft | null {
  const own = register.mailTexts[kind];
  if (!own) return null;
  const label = `Gick tillbaka till programmets text i ${kindWords[kind]}`;
  return { kind: 'mail-text:reset', label, ops: [{ collection: 'mailTexts', id: kind, before: own, after: null }] };
}

export const mailTextCommands: Commands<'mail-text:list' | 'mail-text:save' | 'mail-text:reset'> = {
  'mail-text:list': inRegister(async ({ register }) =>
    done(mailKinds.map((kind) => ({ ...mailTextOf(register, kind), isOwn: register.mailTexts[kind] !== undefined }))),
  ),
  'mail-text:save': inRegister(async ({ open }, text) => {
    const committed = await open.store.commit((register) => saved(register, text));
    return committed.ok ? done(text) : committed;
  }),
  'mail-text:reset': inRegister(async ({ open }, { kind }) => {
    const committed = await open.store.commit((register) => reset(register, kind));
    return committed.ok ? done({ id: kind, ...programMailTexts[kind] }) : committed;
  }),
};
