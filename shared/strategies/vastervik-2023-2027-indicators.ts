import type { Indicator, TargetRule } from '../register/strategy.ts';

/**
 * The fifteen målindikatorer of Västervik's integrationsstrategi 2023–2027. Titles and sources are the document's own
 * words, with its line breaks joined; short titles are ours. Oddities of the document ("Till utifrån ålder …") stay.
 */
const atLeastNation: TargetRule = { kind: 'at-least-nation' };
const noTarget: TargetRule = { kind: 'none' };

/** The document's footnote 2, which concerns the first three indicators of Språkutveckling. */
const underReview =
  'Översyn målindikatorer 1-3. Skolverket har ett pågående regeringsuppdrag att se över svenskämnen i alla skolformer. Förvaltningen bevakar nya indikatorer från Skolverket och uppdaterar indikatorer för fokusområde Språkutveckling, när dessa finns tillgängliga.';

const siri = 'Skolverkets statistiktjänst Siri, barn och utbildningsförvaltningen.';
const citizenSurvey = 'SCBs medborgarundersökning.';

type Details = Pick<Indicator, 'title' | 'shortTitle' | 'source' | 'target'> &
  Partial<Pick<Indicator, 'bySex' | 'breakdowns' | 'remark'>>;

const numbered = (focusAreaId: string, prefix: string, list: readonly Details[]): readonly Indicator[] =>
  list.map((details, index) => ({
    id: `${prefix.toLowerCase()}${index + 1}`,
    number: index + 1,
    code: `${prefix} ${index + 1}`,
    parent: { kind: 'focus-area', id: focusAreaId },
    bySex: false,
    breakdowns: [],
    remark: null,
    validFrom: null,
    validTo: null,
    replacedBy: null,
    ...details,
  }));

const work = numbered('arbete-kompetens', 'AK', [
  {
    title:
      'Andel utrikesfödda i sysselsättning i kommunen, inom åldern 20-64 år bör vara lika med eller högre än genomsnittet för riket. Fördelat på förvärvsarbetande samt kön.',
    shortTitle: 'Utrikesfödda i sysselsättning',
    source: 'Registerbaserad arbetsmarknadsstatistik SCB.',
    target: atLeastNation,
    bySex: true,
    breakdowns: ['förvärvsarbetande'],
  },
  {
    title:
      'Andel nyanlända som är i arbete eller studier 90 dagar efter fullföljt etableringsuppdrag, bör vara lika med eller högre än riket. Fördelat på kön.',
    shortTitle: 'Nyanlända i arbete eller studier efter 90 dagar',
    source: 'Kolada, Nyckeltal Integration.',
    target: atLeastNation,
    bySex: true,
  },
  {
    title:
      'Balanstalet för andelen utrikesfödda anställda i organisationen Västerviks kommun bör vara lika eller högre än genomsnittet för riket.',
    shortTitle: 'Balanstal utrikesfödda anställda i kommunen',
    source: 'Kolada, Arbetsgivarpolitik.',
    target: atLeastNation,
  },
  {
    title: 'Andelen nystartade företag av utrikes födda personer bör vara lika med eller högre än riket.',
    shortTitle: 'Företag startade av utrikesfödda',
    source: 'Tillväxtanalys, Myndigheten för tillväxtpolitiska utvärderingar och analyser.',
    target: atLeastNation,
  },
  {
    title: 'Andel utrikesfödda elever med gymnasiebehörighet ökar, jämförelse nationellt.',
    shortTitle: 'Gymnasiebehörighet, utrikesfödda elever',
    source: siri,
    target: { kind: 'increases', compareWithNation: true },
  },
  {
    title:
      'Att Västerviks kommun har ett årligt utbud om ca 50 subventionerade anställningar av dessa skall minst 30% övergå i heltidsstudier eller anställning.',
    shortTitle: 'Subventionerade anställningar',
    source: 'Praktikservice statistik, arbetsmarknadsverksamheten, enheten för arbete och kompetens.',
    target: {
      kind: 'about',
      count: 50,
      share: { atLeastPercent: 30, of: 'övergår i heltidsstudier eller anställning' },
    },
  },
  {
    title: 'Att Västerviks kommun har ett årligt utbud om ca 100 platser för arbetspraktik och språkpraktik.',
    shortTitle: 'Praktikplatser (arbete och språk)',
    source: 'Praktikservice statistik, enheten för arbete och kompetens.',
    target: { kind: 'about', count: 100, share: null },
  },
]);

const language = numbered('sprakutveckling', 'SU', [
  {
    title:
      'Andelen kvinnliga och manliga kursdeltagare som nått lägst betyget E inom utbildning i svenska för invandrare (kurs A-D)',
    shortTitle: 'Lägst betyget E i sfi',
    source: siri,
    target: noTarget,
    bySex: true,
    remark: underReview,
  },
  {
    title:
      'Andelen kvinnliga och manliga kursdeltagare som uppnått målen i de nationella slutproven för kurs B, C och D i svenska för invandrare.',
    shortTitle: 'Nationella slutprov i sfi',
    source: siri,
    target: noTarget,
    bySex: true,
    remark: underReview,
  },
  {
    title:
      'Andelen kvinnliga och manliga gymnasieelever som nått lägst betyget E i svenska som andra språk, grundskolekurs 2',
    shortTitle: 'Svenska som andraspråk, gymnasiet',
    source: siri,
    target: noTarget,
    bySex: true,
    remark: underReview,
  },
  {
    title: 'Andelen flickor och pojkar i årskurs nio som nått lägst betyget E i svenska som andra språk.',
    shortTitle: 'Svenska som andraspråk, årskurs 9',
    source: siri,
    target: noTarget,
    bySex: true,
  },
]);

const cohesion = numbered('social-sammanhallning', 'SS', [
  {
    title:
      'Andel kommuninvånare som upplever att Västerviks kommun arbetar för att förbättra integration och delaktighet av människor i samhället, är lika eller över riksgenomsnittet.',
    shortTitle: 'Arbetet för integration och delaktighet',
    source: citizenSurvey,
    target: atLeastNation,
  },
  {
    title:
      'Andel kommuninvånare som upplever att Västerviks kommun arbetar aktivt för att förbättra toleransen för människors olikheter, är lika eller över riksgenomsnittet. Till utifrån ålder, kön eller könstillhörighet, sexualitet, religion, etnicitet eller funktionsnedsättning.',
    shortTitle: 'Arbetet för tolerans för olikheter',
    source: citizenSurvey,
    target: atLeastNation,
  },
  {
    title:
      'Andel utrikesfödda bland förtroendevalda kommunpolitiker bör vara lika med eller högre än genomsnittet för riket.',
    shortTitle: 'Utrikesfödda förtroendevalda',
    source: 'Kolada Nyckeltal Integration',
    target: atLeastNation,
  },
  {
    title:
      'Årlig undersökning av nya svenska medborgare bosatta i Västerviks kommun. Undersökningen mäter upplevelse av inkludering i samhället, av etablering på arbetsmarknaden och av språknivå. Enkät i samband med medborgaskapsceremonin.',
    shortTitle: 'Enkät till nya svenska medborgare',
    source: 'Enheten för arbete och kompetens.',
    target: noTarget,
  },
]);

export const vastervik2023Indicators: readonly Indicator[] = [...work, ...language, ...cohesion];
