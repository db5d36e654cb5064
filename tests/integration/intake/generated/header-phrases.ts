import type { FieldName } from '../../../../shared/register/activity-fields.ts';

/** How departments head their columns and forms; written from memory of such sheets, not from the reader's own lists. */
export const headerPhrases: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['Insats', 'Insatsens namn', 'Namn på insats', 'Aktivitet', 'Aktivitetens namn', 'Aktivitet/insats', 'Insats/aktivitet', 'Insats/projekt', 'Projektnamn', 'Benämning', 'Vad heter insatsen?', 'Vilken insats?', 'Insats (namn)', 'Insatser', 'INSATS', 'Rubrik', 'Titel', 'Åtgärd', 'Namn på aktivitet/projekt', 'Activity', 'Insats som rapporteras', 'Insats *'],
  description: ['Beskrivning', 'Kort beskrivning', 'Beskrivning av insatsen', 'Syfte och innehåll', 'Vad går insatsen ut på?', 'Beskriv insatsen kortfattat', 'Syfte', 'Innehåll', 'Description'],
  type: ['Typ', 'Typ av insats', 'Insatstyp', 'Slag', 'Form', 'Projekt, aktivitet eller engagemang?', 'Typ (projekt/aktivitet/engagemang)', 'Kategori', 'TYP AV INSATS', 'Type', 'Vilken typ av insats är det?'],
  focusArea: ['Fokusområde', 'Fokusområde i strategin', 'Fokusomr.', 'Område', 'FOKUSOMRADE', 'Strategins fokusområde', 'Vilket fokusområde?', 'Vilket fokusområde hör insatsen till?', 'Focus area', 'Fokus', 'Tillhör fokusområde', 'Område i integrationsstrategin'],
  indicators: ['Målindikator', 'Målindikatorer', 'Indikator', 'Indikator nr', 'Koppling till indikator', 'Koppling till målindikator', 'Ind.nr', 'Vilken indikator påverkas?', 'MALINDIKATOR', 'Indicator', 'Indikator(er)', 'Målindikator nr', 'Bidrar till indikator', 'Mål/indikator'],
  targetGroups: ['Målgrupp', 'Målgrupper', 'Vem riktar sig insatsen till?', 'Insatsens målgrupp', 'För vem?'],
  partners: ['Samverkanspart', 'Samverkansparter', 'Samverkan med', 'Samarbetspartners', 'I samverkan med', 'Samverkan', 'Vilka samverkar ni med?', 'Samarbete med', 'SAMVERKANSPART', 'Partners', 'Samverkande parter', 'Medverkande aktörer', 'Vem samarbetar ni med?'],
  responsible: ['Ansvarig', 'Ansvarig funktion', 'Ansvarig chef', 'Vem ansvarar?', 'Kontaktperson', 'Ansvarig (funktion)', 'Ansvarig tjänsteperson', 'Huvudansvarig', 'Projektledare', 'ANSVARIG', 'Responsible', 'Vem är ansvarig för insatsen?', 'Insatsansvarig'],
  start: ['Start', 'Startdatum', 'Från', 'Från och med', 'Fr.o.m.', 'Påbörjad', 'Startar', 'Start (datum)', 'När startade insatsen?', 'START', 'Start date', 'Insatsen startar', 'Startade', 'Börjar'],
  end: ['Slut', 'Slutdatum', 'Till', 'Till och med', 'T.o.m.', 'Avslutas', 'Slutar', 'Slut (datum)', 'När avslutas insatsen?', 'SLUT', 'End date', 'Insatsen avslutas', 'Beräknat slut', 'Planerat slutdatum'],
  status: ['Status', 'Läge', 'Status i augusti', 'Nuläge', 'Hur går det?', 'Status (planerad/pågår/genomförd)', 'Aktuell status', 'STATUS', 'Hur ligger insatsen till?', 'Status 2024-08-31', 'Insatsens status', 'Lägesstatus', 'Status per 31 augusti'],
  outcome: ['Resultat', 'Resultat under perioden', 'Utfall', 'Utfall hittills', 'Vad har gjorts?', 'Vad har ni gjort?', 'Resultat/effekt', 'Uppnått resultat', 'Resultat och effekter', 'RESULTAT', 'Vad blev resultatet?', 'Beskriv resultatet', 'Resultat jan–aug', 'Effekter av insatsen', 'Outcome', 'Vad har insatsen lett till?', 'Resultat hittills i år'],
  participants: ['Antal deltagare', 'Deltagare', 'Antal deltagare totalt', 'Antal personer', 'Hur många deltog?', 'Antal', 'Totalt antal deltagare', 'ANTAL DELTAGARE', 'Deltagare (antal)', 'Deltagare totalt', 'Participants', 'Hur många har deltagit?', 'Antal deltagare (st)', 'Ant. deltagare'],
  women: ['Varav kvinnor', 'Kvinnor', 'Antal kvinnor', 'K', 'Kv', 'varav kvinnor/flickor', 'Kvinnor (antal)', 'VARAV KVINNOR', 'Women', 'Hur många var kvinnor?', '– varav kvinnor', 'Därav kvinnor'],
  men: ['Varav män', 'Män', 'Antal män', 'M', 'varav män/pojkar', 'Män (antal)', 'VARAV MAN', 'Men', 'Hur många var män?', '– varav män', 'Därav män'],
  children: ['Varav barn och unga', 'Barn', 'Antal barn', 'Barn/unga', 'Barn och unga', 'Varav under 18 år', 'Varav <18 år', 'Barn under 18', 'VARAV BARN', 'Children', 'Hur många var barn?', 'Barn 0-17 år', 'varav barn (0–18 år)', 'Därav barn'],
  cost: ['Kostnad (kr)', 'Kostnad', 'Kostnad SEK', 'Kostnad i kronor', 'Kr', 'Kostnad kr', 'Total kostnad', 'Vad kostade insatsen?', 'KOSTNAD', 'Utgift', 'Belopp', 'Cost (SEK)', 'Kostnad hittills', 'Kostnader', 'Förbrukade medel'],
  funding: ['Finansiering', 'Finansieras av', 'Finansiär', 'Medel', 'Finansieringskälla', 'Hur finansieras insatsen?', 'FINANSIERING', 'Funding', 'Vem betalar?', 'Typ av medel', 'Finansierad genom', 'Finansieringsform'],
  childPerspective: ['Barnperspektiv beaktat', 'Barnperspektiv', 'Barnperspektivet beaktat (ja/nej)', 'Barnchecklista använd', 'Har barnperspektivet beaktats?', 'Barnperspektiv (J/N)', 'Barnets bästa', 'BARNPERSPEKTIV', 'Är barnperspektivet beaktat?', 'Checklista barnperspektiv', 'Barnrättsperspektiv beaktat'],
  deviations: ['Avvikelser', 'Avvikelse', 'Hinder/avvikelser', 'Hinder', 'Avvikelser från plan', 'Vad har inte gått som planerat?', 'Problem/hinder', 'AVVIKELSER', 'Utmaningar', 'Eventuella avvikelser', 'Finns det avvikelser?', 'Orsak till avvikelse', 'Deviations', 'Svårigheter'],
  nextSteps: ['Nästa steg', 'Fortsatt arbete', 'Planering framåt', 'Fortsättning', 'Hur går ni vidare?', 'Planerade åtgärder framåt', 'NASTA STEG', 'Vad händer härnäst?', 'Next steps', 'Kommande steg', 'Framåt', 'Fortsatt planering', 'Vad är nästa steg?'],
};

export const thousandHeads = ['Kostnad (tkr)', 'Kostnad tkr', 'Kostnad, tkr', 'Tkr', 'Kostnad (tusental kronor)', 'Kostnad (KKR)', 'KOSTNAD TKR', 'Kostnad i tkr', 'Belopp (tkr)', 'Kostnad (i tusen kronor)'];
export const millionHeads = ['Kostnad (mnkr)', 'Kostnad, mnkr', 'Kostnad (Mkr)', 'Kostnad i miljoner kronor'];
export const timeHeads = ['Tidsperiod', 'Tid', 'Start–slut', 'Start och slut', 'Tidplan', 'När?', 'Period (från–till)', 'Genomförandetid', 'Start- och slutdatum', 'Från – till'];

/** Merged headings over several columns, with what stands under them. */
export const peopleHeads = ['Antal deltagare', 'Deltagare', 'Deltagare (antal)', 'Antal personer', 'DELTAGARE'];
export const peopleParts: readonly (readonly [string, string, string, string])[] = [
  ['Totalt', 'Kvinnor', 'Män', 'Barn'], ['Totalt', 'Kv', 'Män', 'Barn'], ['Tot', 'K', 'M', 'B/U'], ['Samtliga', 'varav kvinnor', 'varav män', 'varav barn'], ['Antal', 'Kvinnor', 'Män', 'Under 18 år'], ['Total', 'Kvinnor', 'Män', 'Barn och unga'], ['Summa', 'Kvinnor', 'Män', '0–17 år'],
];
export const timeGroups = ['Tid', 'Tidplan', 'Tidsperiod', 'Genomförande', 'Period', 'Datum'];
export const timeParts: readonly (readonly [string, string])[] = [['Start', 'Slut'], ['Från', 'Till'], ['Startdatum', 'Slutdatum'], ['fr.o.m.', 't.o.m.'], ['Börjar', 'Slutar']];
export const moneyGroups = ['Ekonomi', 'Kostnad och finansiering', 'Medel', 'Budget'];
