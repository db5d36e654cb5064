import type { MailKind, MailText } from '../register/correspondence.ts';
import type { Register } from '../register/entities.ts';
import type { MailWording } from './mail-fields.ts';

const paragraphs = (...texts: readonly string[]): string => texts.join('\n\n');
const ending = 'Vänliga hälsningar\n{avsändare}';

/** The program's own wording of each kind of mail. */
export const programMailTexts: Readonly<Record<MailKind, MailWording>> = {
  dispatch: {
    subject: 'Återrapport {rapporttillfälle}, {strategi}: {verksamhet}',
    body: paragraphs(
      'Hej!',
      'Nu är det dags för {verksamhet} att återrapportera {insatser} enligt {strategi}, {rapporttillfälle}. Mallen är bifogad. Det ni har rapporterat tidigare är redan ifyllt.',
      [
        'Så här gör ni:',
        '1. Öppna mallen och gå igenom era {insatser}. Anvisningarna finns på ett eget blad.',
        '2. Fyll i status, resultat, deltagare och kostnad, och lägg till det som är nytt.',
        '3. Har ni inget att rapportera? Välj Ja i rutan Inget att rapportera.',
        '4. Spara filen och svara på det här mejlet med filen bifogad, senast {svarsdatum}.',
      ].join('\n'),
      'Svaren sammanställs i den uppföljning som går till {beslutas}. Skriv inga personnummer och inga namn på deltagare.',
      'Svara på det här mejlet om något är oklart.',
      ending,
    ),
  },
  reminder: {
    subject: 'Påminnelse: återrapport {rapporttillfälle}, {verksamhet}',
    body: paragraphs(
      'Hej!',
      'Vi saknar uppgifter från {verksamhet} för {rapporttillfälle} enligt {strategi}. Sista dag för svar är {svarsdatum}.',
      'Det här saknas:\n{saknas}',
      'Svara på det här mejlet med filen bifogad. Har ni inget att rapportera räcker det att svara så.',
      ending,
    ),
  },
  questions: {
    subject: 'Frågor om er återrapport, {rapporttillfälle}: {verksamhet}',
    body: paragraphs(
      'Hej!',
      'Tack för återrapporten för {rapporttillfälle}. Vi behöver veta mer om några uppgifter i den.',
      '{frågor}',
      '{filen}',
      'Svara på det här mejlet med filen bifogad, senast {svarsdatum}.',
      ending,
    ),
  },
};

/** The wording that a mail is made with: the coordinator's own or, where there is none, the program's. */
export function mailTextOf(register: Register, kind: MailKind): MailText {
  return register.mailTexts[kind] ?? { id: kind, ...programMailTexts[kind] };
}
