import type { Refusal, RefusalCode } from '../../shared/result.ts';
import { translatedFileError } from './file-error-sentences.ts';

/** What went wrong and what to do, by refusal; the detail is put where `…` stands. */
const sentences: Readonly<Record<RefusalCode, string>> = {
  'invalid-arguments': 'Kommandot går inte att förstå: …',
  'no-register-open': 'Inget register är öppet.',
  'register-exists': 'Det finns redan ett register i …. Välj en annan mapp.',
  'register-missing': 'Det finns inget register i …. Skapa ett med liggaren init.',
  'register-damaged': 'Registret är skadat och lämnades orört: … Öppna det i programmet för att återställa det.',
  'register-newer': 'Registret är gjort av en nyare version av Insatsliggaren. Uppdatera programmet. (…)',
  'register-held': 'Registret är öppet hos någon annan (…). Stäng det där och försök igen.',
  'register-name-unusable': 'Namnet … går inte att använda som mappnamn. Välj ett annat.',
  'save-failed': 'Det gick inte att spara: …',
  'unknown-id': 'Det finns inget i registret med beteckningen ….',
  'units-unreadable': '…',
  'unit-exists': 'Verksamheten … finns redan.',
  'period-frozen': 'Rapporttillfället … är fryst.',
  'nothing-to-accept': 'Det finns inget att ta in.',
  'unit-needed': 'Verksamhet och rapporttillfälle måste väljas: …',
  'return-not-open': 'Återrapporten … är redan hanterad eller går inte att läsa.',
  'question-closed': 'Frågan … är redan besvarad eller tillbakadragen.',
  'no-open-questions': 'Återrapporten … har inga öppna frågor.',
  'value-not-allowed': 'Värdet går inte att spara: …',
  'already-undone': 'Det är redan ångrat.',
  'changed-since': 'Registret har ändrats under tiden (…). Försök igen.',
  'in-use': 'Det har uppgifter i registret och kan bara avslutas. (…)',
  cancelled: 'Avbrutet. Inget är sparat.',
  'too-much-data': 'För mycket på en gång. Ta färre filer. (…)',
};

/** A parenthesis with nothing to put in it is left out. */
export function refusalSentence({ code, detail }: Refusal): string {
  const sentence = detail === '' ? sentences[code].replace(' (…)', '') : sentences[code];
  return sentence.replace('…', () => (code === 'save-failed' ? translatedFileError(detail) : detail));
}
