import { NO_STATUS } from '../../../shared/language/labels.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { counted } from '../../../shared/followup/swedish.ts';

/** Words of the screen Uppföljning. */
export const followUpTexts = {
  title: (period: string) => `Uppföljning, ${period.toLocaleLowerCase('sv-SE')}`,
  intro:
    'Det här går ut till kommunstyrelsen. Varje siffra bygger på det som är intaget i registret: tryck på den för att se hur den räknades.',
  export: 'Exportera till Excel',
  exported: (fileName: string) => `Uppföljningen är sparad som ${fileName}`,
  exportedDetail: 'Filen ligger bland dina hämtade filer.',
  contents:
    'Arbetsboken får bladen Sammanfattning, Mål och indikatorer, ett blad per fokusområde, Alla insatser, Anmärkningar, Underlag med varje tal som ingår och cellen det står i, och Källor.',
  before: 'Innan du exporterar',
  beforeText: 'Det går att exportera ändå. Det som saknas syns då också i arbetsboken.',
  complete: 'Inget saknas: alla verksamheter har svarat, allt är intaget och varje insats har målindikator.',
  emptyTitle: 'Inga insatser att följa upp än',
  empty: 'Ta in verksamheternas återrapporter, så sammanställs de här.',
  toReturns: 'Gå till Återrapporter',
  summary: 'Sammanfattning',
  replies: 'Svar',
  repliesCaption: (replied: number, expected: number) =>
    `${formatNumber(replied)} av ${counted(expected, 'verksamhet', 'verksamheter')} har svarat`,
  activities: 'Insatser',
  issues: 'Anmärkningar',
  areas: 'Insatser per fokusområde och status',
  area: 'Fokusområde',
  noArea: 'Utan fokusområde',
  noStatus: NO_STATUS,
  total: 'Summa',
  none: 'ingen',
  /** Under a sum: how many activities have not told the number. */
  lacks: (count: number) => `${formatNumber(count)} saknas`,
  goals: 'Mål och målindikatorer',
  indicator: 'Målindikator',
  sourceOf: (source: string) => `Källa: ${source}`,
  planWide: 'För hela strategin',
  noIndicators: 'Inga målindikatorer.',
  participants: 'Deltagare',
  participantsTold: (told: number, all: number) =>
    `Antal deltagare är angivet för ${formatNumber(told)} av ${counted(all, 'insats', 'insatser')}. Samma person kan delta i flera. Under en summa står från hur många insatser uppgiften saknas.`,
  all: 'Totalt',
  women: 'Kvinnor',
  men: 'Män',
  children: 'Barn och unga',
  told: 'Insatser med uppgift',
  money: 'Kostnad och finansiering',
  moneyTold: (told: number, all: number) =>
    `Kostnad är angiven för ${formatNumber(told)} av ${counted(all, 'insats', 'insatser')}. Under en summa står från hur många den saknas.`,
  funding: 'Finansiering',
  noFunding: 'Finansiering inte angiven',
  cost: 'Kostnad (kr)',
} as const;
