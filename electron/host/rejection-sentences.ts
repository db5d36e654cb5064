import type { RejectionCode } from '../../shared/register/entities.ts';

/** Why a file was turned away and what to do about it: what the coordinator can pass on to whoever sent it. */
export const rejectionSentences: Readonly<Record<RejectionCode, string>> = {
  empty: 'Filen är tom. Be avsändaren skicka den igen.',
  'too-large':
    'Filen är för stor för att läsas säkert. Be avsändaren ta bort bilder och tomma formaterade rader och skicka den igen.',
  damaged: 'Filen är skadad eller avhuggen. Be avsändaren öppna den i Excel, spara den på nytt och skicka den igen.',
  encrypted: 'Filen är skyddad med lösenord. Be avsändaren ta bort lösenordet och skicka den igen.',
  'legacy-format':
    'Filen är i det gamla formatet .xls. Öppna den i Excel, välj Spara som och formatet Excel-arbetsbok (.xlsx), och släpp den nya filen här.',
  'not-a-workbook':
    'Filen är ingen Excel-arbetsbok, CSV-fil, ett mejl eller en zip-fil, vad den än heter. Be avsändaren om en Excel-fil.',
  'no-table-found':
    'Det finns ingen tabell och inget formulär med insatser i filen. Kontrollera att det är rätt fil, annars be avsändaren använda mallen.',
  'unsupported-format':
    'Filens format går inte att läsa. Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och släpp den nya filen här.',
  'timed-out':
    'Filen tog för lång tid att läsa. Be avsändaren ta bort tomma formaterade rader och kolumner och skicka den igen.',
};
