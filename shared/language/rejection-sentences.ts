import type { RejectionCode } from '../register/entities.ts';

const sentences: Readonly<Record<RejectionCode, string>> = {
  empty: 'Filen är tom. Be avsändaren kontrollera att det är rätt fil och skicka den igen.',
  'too-large':
    'Filen är för stor för att läsas säkert. Be avsändaren ta bort bilder och blad som inte hör till återrapporten och skicka den igen.',
  damaged:
    'Filen är skadad eller ofullständig. Be avsändaren öppna den i Excel, spara den på nytt som .xlsx och skicka den igen.',
  encrypted:
    'Filen är skyddad med lösenord. Be avsändaren ta bort lösenordet (Arkiv, Info, Skydda arbetsbok) och skicka den igen.',
  'legacy-format':
    'Filen är sparad i det gamla Excelformatet .xls. Be avsändaren spara om den som Excel-arbetsbok (.xlsx) och skicka den igen.',
  'not-a-workbook':
    'Filen är inte en Excelarbetsbok, även om namnet säger det. Be avsändaren öppna den i Excel, spara den som .xlsx och skicka den igen.',
  'no-table-found':
    'Det finns ingen tabell eller blankett med insatser i filen. Kontrollera att det är rätt fil, eller be avsändaren fylla i mallen.',
  'unsupported-format':
    'Filer av det här slaget kan inte läsas. Be avsändaren skicka återrapporten som Excel-arbetsbok (.xlsx) eller CSV.',
  'timed-out':
    'Filen tog för lång tid att läsa. Be avsändaren ta bort blad och formler som inte hör till återrapporten och skicka den igen.',
};

/** What is wrong with a file that was turned away, and what to ask the sender to do. */
export function rejectionSentence(code: RejectionCode): string {
  return sentences[code];
}
