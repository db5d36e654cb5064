import type { RejectionCode } from '../register/return.ts';

const sentences: Readonly<Record<RejectionCode, string>> = {
  empty:
    'Filen är tom, eller ligger kvar i molnet och följde inte med. Be avsändaren kontrollera att det är rätt fil och skicka den igen, som bilaga.',
  'too-large':
    'Filen är för stor för att läsas säkert. Be avsändaren ta bort bilder, tomma formaterade rader och blad som inte hör till återrapporten och skicka den igen.',
  damaged:
    'Filen är skadad eller avhuggen. Be avsändaren öppna den i Excel, spara den på nytt som Excel-arbetsbok (.xlsx) och skicka den igen.',
  encrypted:
    'Filen är skyddad med lösenord. Be avsändaren ta bort lösenordet (i Excel: Arkiv, Info, Skydda arbetsbok) och skicka den igen.',
  'legacy-format':
    'Filen är sparad i ett gammalt kalkylformat, som .xls. Be avsändaren öppna den i Excel eller LibreOffice, välja Spara som och Excel-arbetsbok (.xlsx), och skicka den nya filen.',
  'not-a-workbook':
    'Filen är ingen Excel-arbetsbok, CSV-fil, ett mejl eller en zip-fil, vad den än heter. Be avsändaren skicka återrapporten som Excel-arbetsbok (.xlsx).',
  'no-table-found':
    'Det finns ingen tabell och ingen blankett med insatser i filen. Kontrollera att det är rätt fil, eller be avsändaren fylla i mallen.',
  'unsupported-format':
    'Filer av det här slaget kan inte läsas. Be avsändaren skicka återrapporten som Excel-arbetsbok (.xlsx).',
  'timed-out':
    'Filen tog för lång tid att läsa. Be avsändaren ta bort tomma formaterade rader, formler och blad som inte hör till återrapporten och skicka den igen.',
};

const word =
  'Filen är ett textdokument, och det är bara kalkylblad som kan läsas. Be avsändaren kopiera tabellen till mallen eller till ett tomt blad i Excel, och skicka det som Excel-arbetsbok (.xlsx).';
const picture =
  'Filen är en bild, och ur bilder läses inga uppgifter. Be avsändaren skicka kalkylbladet som bilden visar som Excel-arbetsbok (.xlsx).';
const packed =
  'Filen är packad med ett program som inte stöds. Be avsändaren packa upp den och skicka filerna var för sig eller i en zip-fil.';
const slides =
  'Filen är en presentation, och det är bara kalkylblad som kan läsas. Be avsändaren lägga in uppgifterna i mallen och skicka den.';
const otherOffice =
  'Filen är sparad i ett annat kalkylformat. Be avsändaren öppna den i LibreOffice, välja Spara som och Excel 2007–365 (.xlsx), och skicka den nya filen.';
const damagedMail =
  'Mejlet är skadat eller avhugget. Be avsändaren skicka det igen, eller spara bilagan ur mejlet och dra in den här. Kontrollera i så fall vad mejlet säger.';
const nested =
  'Mejlet ligger för djupt inne i andra mejl. Be avsändaren skicka det innersta mejlet eller dess bilaga direkt.';

/**
 * What to do about a file of a kind that its name tells. The code says what the content is; the name only which program the sender
 * has to use.
 */
const byEnding: Readonly<Partial<Record<RejectionCode, Readonly<Record<string, string>>>>> = {
  'not-a-workbook': {
    doc: word,
    docx: word,
    odt: word,
    rtf: word,
    pages: word,
    pdf: 'Filen är en PDF, och ur den kan siffror inte läsas säkert. Be avsändaren skicka kalkylbladet som den gjordes av, som Excel-arbetsbok (.xlsx).',
    ppt: slides,
    pptx: slides,
    odp: slides,
    png: picture,
    jpg: picture,
    jpeg: picture,
    gif: picture,
    tif: picture,
    tiff: picture,
    heic: picture,
    htm: 'Filen är en webbsida. Be avsändaren öppna den i Excel, välja Spara som och Excel-arbetsbok (.xlsx), och skicka den nya filen.',
    html: 'Filen är en webbsida. Be avsändaren öppna den i Excel, välja Spara som och Excel-arbetsbok (.xlsx), och skicka den nya filen.',
    txt: 'Filen är text utan kolumner. Be avsändaren lägga in uppgifterna i mallen och skicka den, eller läs texten och för in dem för hand. Kontrollera i så fall att inget glöms.',
    csv: 'Filen är text utan kolumner. Be avsändaren spara kalkylbladet som Excel-arbetsbok (.xlsx) och skicka det.',
  },
  'unsupported-format': {
    numbers:
      'Filen är gjord i Numbers på en Mac. Be avsändaren öppna den i Numbers, välja Arkiv, Exportera till och Excel, och skicka den nya filen.',
    pages: word,
    xlsb: 'Filen är sparad i Excels binära format (.xlsb). Be avsändaren öppna den i Excel, välja Spara som och Excel-arbetsbok (.xlsx), och skicka den nya filen.',
    fods: otherOffice,
    gnumeric: otherOffice,
    rar: packed,
    '7z': packed,
    gz: packed,
    zip: 'Filen är en zip-fil inne i en annan zip-fil, eller packad på ett sätt som inte stöds. Be avsändaren skicka filerna i en enda vanlig zip-fil, eller var för sig.',
    eml: nested,
    msg: nested,
  },
  damaged: {
    dat: 'Bilagan har packats av Outlook (winmail.dat) och kan inte öppnas. Be avsändaren skicka mejlet igen i formatet HTML i stället för RTF, så att Excelfilen följer med som bilaga.',
    eml: damagedMail,
    msg: damagedMail,
    zip: 'Zip-filen är skadad eller avhuggen. Be avsändaren packa filerna på nytt, eller skicka dem var för sig.',
  },
  encrypted: {
    ods: 'Filen är skyddad med lösenord. Be avsändaren öppna den i LibreOffice, välja Spara som utan Spara med lösenord, och skicka den igen.',
    zip: 'Zip-filen är skyddad med lösenord. Be avsändaren skicka filerna utan lösenord på det sätt som ni har kommit överens om.',
  },
};

function endingOf(name: string): string {
  return /\.([a-z0-9]{2,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

/**
 * What is wrong with a file that was turned away, and what to ask the sender to do.
 * @param name the file's own name, in a mail or zip the member's, for advice about the program that made it
 */
export function rejectionSentence(code: RejectionCode, name = ''): string {
  return byEnding[code]?.[endingOf(name)] ?? sentences[code];
}

/** How much of a mail is quoted in a list; the whole text is kept with the return. */
const quotedLength = 300;

/** The start of what a mail says, on one line. */
function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > quotedLength ? `${line.slice(0, quotedLength).trimEnd()} …` : line;
}

/**
 * The sentence for a return that was turned away. Of a mail that nothing could be read out of, what it says is shown too: a unit
 * may have answered in the mail itself.
 */
export function returnRejectionSentence(
  code: RejectionCode,
  {
    fileName,
    member,
    mail,
  }: { readonly fileName: string; readonly member: string | null; readonly mail: { readonly text: string } | null },
): string {
  const said = mail ? quote(mail.text) : '';
  if (said === '') return rejectionSentence(code, member ?? fileName);
  const isMailItself = code === 'no-table-found' && /\.(?:eml|msg)$/i.test(member ?? fileName);
  const sentence = isMailItself
    ? 'Det finns ingen bilaga med insatser i mejlet, men svaret kan stå i texten. Läs den, och be avsändaren fylla i mallen om något saknas.'
    : rejectionSentence(code, member ?? fileName);
  return `${sentence} I mejlet står: ”${said}”`;
}
