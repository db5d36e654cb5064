/** Words of links to places: copied, followed, and those that lead nowhere here. */
export const linkTexts = {
  copy: 'Kopiera länk',
  copied: (address: string) => `Länken ${address} är kopierad`,
  /** In the desktop program, whose links the computer knows. */
  copiedHowDesktop: 'Klistra in den där du vill ha den. Den öppnar programmet på samma ställe, i samma register.',
  /** In a browser, whose address is another each time. */
  copiedHowBrowser: 'Klistra in den i Sök och gör (Ctrl K) för att komma tillbaka hit.',
  notCopied: 'Länken kunde inte kopieras',
  notCopiedHow: (address: string) => `Datorn tillät det inte. Skriv av den: ${address}`,
  unreadable: 'Länken leder inte till något ställe i programmet',
  unreadableDetail:
    'Den kan ha blivit avklippt i ett mejl. Kopiera hela länken och klistra in den i Sök och gör (Ctrl K).',
  unknown: 'Länken leder till ett annat register än det som är öppet',
  unknownClosed: 'Länken leder till ett register som inte har öppnats på den här datorn',
  unknownDetail: 'Öppna registret som länken kom från, och sedan länken igen.',
  missing: (name: string) => `Länken leder till registret ${name}, som inte finns kvar i sin mapp`,
  missingDetail: 'Öppna registret där det ligger nu, och sedan länken igen.',
  otherTitle: 'Länken leder till ett annat register',
  other: (name: string, open: string) =>
    `Den leder till ${name}. Nu är ${open} öppet; det stängs, och allt i det är sparat.`,
  openOther: (name: string) => `Öppna ${name}`,
  waits: 'En länk har öppnats',
  waitsDetail: 'Gör först klart eller stäng det du håller på med.',
  follow: 'Följ länken',
} as const;
