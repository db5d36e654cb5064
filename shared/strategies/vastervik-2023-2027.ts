import type { Strategy } from '../register/strategy.ts';
import { vastervik2023Indicators } from './vastervik-2023-2027-indicators.ts';

/**
 * Västervik's integrationsstrategi 2023–2027, the document's own words with its line breaks joined. What it says of the
 * years before, of how it was revised and of the money is not part of what is followed up, and is not here.
 */
export const vastervik2023: Strategy = {
  id: 'vastervik-2023-2027',
  name: 'Integrationsstrategi 2023-2027',
  municipality: 'Västerviks kommun',
  municipalityCode: '0883',
  fromYear: 2023,
  toYear: 2027,
  terms: {
    focusArea: { singular: 'fokusområde', plural: 'fokusområden' },
    goal: { singular: 'mål', plural: 'mål' },
    indicator: { singular: 'målindikator', plural: 'målindikatorer' },
    activity: { singular: 'insats', plural: 'insatser' },
  },
  vision: [
    'Västerviks kommuns vision om framtiden är ett samhälle där livskvalitet står i fokus varje dag. Västerviks kommun ska vara en attraktiv och trygg kommun där människor vill bo, jobba och leva. För att lyckas behöver vi en stark vi-känsla i hela kommunen som präglar samverkan mellan kommun och medborgare, samt mellan land och stad. Ett samhälle där medborgarna, gammal som ung, känner glädje, tillhörighet och stolthet över att leva, bo, och arbeta.',
    'Västerviks kommuns vision avseende integration är att gemensamt skapa förutsättningar för kommunen med ett inkluderande mottagande. Individens resurser tillvaratas, individen ges en möjlighet att utvecklas och ger en mångfald som bidrar till individens, samhällets och kommunens utveckling. Integrationsarbetet ska bygga på FNs deklaration om de mänskliga rättigheterna.',
  ],
  purpose: [
    'Genom samverkan ska vi gemensamt se till att Västervik blir en kommun, där utrikes födda har samma möjligheter som inrikes födda, och därmed väljer att etablera sig i arbets- och samhällslivet och stannar kvar i vår kommun. För att uppnå detta krävs att mångfald synliggörs som en viktig del av kommunens utveckling.',
    'Strategin ska stödja lika rättigheter, skyldigheter och möjligheter oavsett tillhörighet utifrån, kön, könsöverskridande identitet eller uttryck, etnisk tillhörighet, religion (eller annan trosuppfattning), funktionshinder, sexuell läggning, ålder och politisk åsikt. Barn och ungdomars situation och levnadsförhållanden ska särskilt uppmärksammas och Västerviks kommuns checklista för barnperspektivet användas.',
    'Integrationsstrategin ska vara lösningsorienterad och tydlig, samt präglas av ett synsätt som innebär att varje kommuninvånare betraktas som en tillgång.',
  ],
  overallGoal:
    'Integrationsstrategins övergripande mål är att gemensamt skapa förutsättningar för att ta tillvara på individens egen kraft och resurser genom ett inkluderande mottagande av utrikesfödda. Individen ges goda möjligheter att etablera sig i arbets- och samhällslivet i Västerviks kommun.',
  focusAreas: [
    {
      id: 'arbete-kompetens',
      number: 1,
      name: 'Arbete och kompetens',
      prefix: 'AK',
      description:
        'Att skapa möjligheter för att förkorta vägen till arbete, eget företagande och utbildning för utrikesfödda kommuninvånare bidrar till att främja kommunens framtida välfärd och ekonomiska tillväxt. Utbildning på gymnasienivå är en viktig förutsättning för att etablera sig i arbetslivet och uppnå egen försörjning. Ett första inträde i arbetslivet sker ofta via en praktikplats eller en subventionerad anställning. Skolan har i uppdrag att överföra grundläggande värden och främja elevers lärande för att därigenom förbereda dem för att leva och verka i samhället. Eleverna ska kunna orientera sig och agera i en komplex verklighet. Skolan och utbildningsinstitutionerna ska ta tillvara på mångfald och erbjuda en arena för förståelse och samverkan.',
    },
    {
      id: 'sprakutveckling',
      number: 2,
      name: 'Språkutveckling',
      prefix: 'SU',
      description:
        'Språk, lärande och identitetsutveckling är nära förknippat. Språket är människans främsta redskap för att tänka, kommunicera och lära. Att ha ett rikt och varierat språk är viktigt för att kunna verka i samhället. Språkfärdighet påverkar individens möjlighet till arbete, delaktighet och engagemang i samhället. Möjligheter för språkinlärning utanför SFI (svenska för invandrare) är viktiga för att öka kunskaper i svenska språket.',
    },
    {
      id: 'social-sammanhallning',
      number: 3,
      name: 'Social sammanhållning',
      prefix: 'SS',
      description:
        'Integration gäller alla som bor i ett samhälle och social sammanhållning är beroende av individens tillgång till sociala nätverk och relationer, samt samhällets öppenhet för minoriteter. Civilsamhället, genom ett öppet föreningsliv, främjar integration och delaktighet. Boendeintegration kan relateras till en balanserad etnisk mångfald i bostadsområden för att minimera utsatta områden och känslor av utanförskap. Ett samhälle som förmår att eliminera diskriminering och rasism har större möjligheter att lyckas med integration.',
    },
  ],
  goals: [
    {
      id: 'arbete-kompetens-mal',
      parent: { kind: 'focus-area', id: 'arbete-kompetens' },
      text: 'Andel utrikesfödda i arbete och/eller studier ökar i Västerviks kommun',
    },
    {
      id: 'sprakutveckling-mal',
      parent: { kind: 'focus-area', id: 'sprakutveckling' },
      text: 'Kunskaperna i svenska språket, för individer med annat modersmål än svenska, ökar.',
    },
    {
      id: 'social-sammanhallning-mal',
      parent: { kind: 'focus-area', id: 'social-sammanhallning' },
      text: 'Västerviks kommun arbetar för att förbättra integration och delaktighet av människor i samhället.',
    },
  ],
  indicators: [...vastervik2023Indicators],
  strategyLines: [],
  forums: [],
  targetGroups: [
    { id: 'nyanlanda', name: 'Nyanlända vuxna, barn och ungdomar' },
    { id: 'ensamkommande', name: 'Ensamkommande barn och ungdomar' },
    { id: 'uppehallstillstand', name: 'Individer med uppehållstillstånd för studier, arbete, anknytning m.fl.' },
    { id: 'samverkansparter', name: 'Samtliga samverkansparter' },
    {
      id: 'kommunens-invanare',
      name: 'Kommunens invånare, alla i kommunen berörs och kan medverka i integrationsprocesser',
    },
  ],
  globalGoals: [
    {
      number: 8,
      name: 'Anständiga arbetsvillkor och ekonomisk tillväxt',
      reason:
        'Snabb etablering på arbetsmarknaden och möjlighet till egen försörjning ger bättre förutsättningar för integration.',
    },
    {
      number: 10,
      name: 'Minskad ojämlikhet',
      reason:
        'Genom integration och samverkan kan vi stärka demokratin och möjligheten för alla att delta i och påverka samhällsutvecklingen. Möjligheter att ta del av föreningsliv, kultur och idrott är viktiga vägar in i samhället.',
    },
  ],
  principles: [
    'Integration ska ses som en ömsesidig process och är beroende av den växelverkan som sker mellan individer. Integration leder till en större helhet och samhörighet och mening i samhället. För kommunens invånare handlar integration om att känna tillhörighet och vara delaktig i vårt samhälle.',
    'Lokalsamhällets och civilsamhällets engagemang samt individens medverkan i integrationsprocesserna är avgörande för att uppnå strategins målsättning. Kommunen ska samverka med ideella organisationer, förenings- och kulturlivet, näringslivet, myndigheter och andra samhällsaktörer som kan bidra till en lyckad integration.',
    'Kommunkoncernen ska samverka internt för att nå strategins målsättning och integrationsstrategin kan ytterligare utveckla samverkan med andra kommuner.',
  ],
  followUp: {
    rhythm: [
      { kind: 'delar', month: 8 },
      { kind: 'bokslut', month: 12 },
    ],
    decidedBy: 'kommunstyrelsen',
    informed: ['demokratiberedningen'],
    compiledBy: 'enheten för arbete och kompetens',
    revisedBy: 'kommunfullmäktige',
  },
};
