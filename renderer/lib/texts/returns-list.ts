import type { ReturnFilter, ReturnSort } from '../../features/returns/list/return-order.ts';

const files = (n: number): string => `${n} ${n === 1 ? 'fil' : 'filer'}`;

/** Words of the list of received files. */
export const returnListTexts = {
  filter: 'Visa filer',
  filters: {
    all: 'Alla filer',
    review: 'Att granska',
    ready: 'Klara att ta in',
    rejected: 'Ej lästa',
    accepted: 'Intagna',
    'set-aside': 'Undanlagda',
  } satisfies Record<ReturnFilter, string>,
  filterCount: (label: string, n: number): string => `${label} (${n})`,
  sort: 'Sortera filerna',
  sorts: {
    todo: 'Det som ska göras först',
    unit: 'Verksamhet',
    file: 'Filnamn',
    latest: 'Senast inkommen först',
  } satisfies Record<ReturnSort, string>,
  none: 'Inga sådana filer. Välj en annan sort ovanför.',
  select: (name: string): string => `Markera ${name}`,
  selected: (n: number): string => `${files(n)} ${n === 1 ? 'markerad' : 'markerade'}`,
  acceptSelected: 'Ta in det som är klart',
  nothingReady: 'Inget i de markerade filerna kan tas in än.',
  unselect: 'Avmarkera',
  /** How much of the file can be taken in as it stands. */
  /** What is held back or has an error; the rest can be taken in, or is already. */
  waiting: (waiting: number, rows: number): string => `${waiting} av ${rows} insatser väntar på beslut`,
  leftOut: (n: number): string => `${n} kom inte tillbaka`,
  otherPeriod: (period: string): string =>
    `Filen hör till ${period} och står därför inte i listan. Här visas den som den kom.`,
  gone: 'Återrapporten finns inte längre',
  goneDetail: 'Inläsningen kan ha ångrats. Välj en annan fil i listan, eller gör om med Ctrl Y.',
} as const;
