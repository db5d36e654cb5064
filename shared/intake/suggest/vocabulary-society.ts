import type { Concept } from './concept.ts';

/** Living together: taking part, tolerance, democracy, citizenship, homes, leisure. */
export const societyConcepts: readonly Concept[] = [
  {
    id: 'participation',
    said:
      'delaktig*, inkluder*, gemenskap*, samhörighet*, mötesplats*, träffpunkt*, medborgarkontor*, öppet hus, öppen verksamhet, nätverk*, ' +
      'civilsamhäll*, volontär*, frivillig*, ideell*, röda korset, kontaktfamilj*, vänfamilj*, flyktingguide*, kulturtolk*, ' +
      'brobyggare*, integrationsstrateg*, integrationsråd*, integrationsarbete*, familjecentral*, föräldrastöd*, föräldraskap*, föräldracirk*, ' +
      'matlagning*, gårdsfest*, grannfest*, områdesfest*, dialog*, ensamhet*, isolering*, utanförskap*, anhörig*',
    measured: 'delaktig*, inkluder*, sammanhållning*, gemenskap*, tillit*, integration och, samhörighet*',
  },
  {
    id: 'tolerance',
    said:
      'toleran*, fördom*, olikhet*, diskriminer*, rasism*, antirasis*, främlingsfient*, likabehandl*, lika villkor, mångfald*, ' +
      'mångkultur*, interkultur*, kulturmöte*, kulturkompeten*, religion*, religiös*, tros*, trossamfund*, interreligiös*, ' +
      'jämställd*, kvinnor, kvinna, flickor, tjejer, tjejgrupp*, killgrupp*, heders*, hbtq*, sexualitet*, könsroll*, funktionsnedsätt*, funktionshind*, ' +
      'minoritet*, mänskliga rättigheter, värdegrund*, normkritisk*, attityd*, äldre, generation*',
    measured: 'toleran*, olikhet*, diskriminer*, rasism*, jämställd*, mångfald*, öppen och',
    furthers: ['participation'],
  },
  {
    id: 'democracy',
    said:
      'demokrati*, förtroendevald*, förtroendeuppdrag*, politik*, politisk*, kommunpolitik*, parti, partier, partierna, kommunfullmäktige*, ' +
      'valet, valdeltag*, rösta, röst*, valinformation*, medborgardialog*, medborgarförslag*, medborgarbudget*, ungdomsråd*, ' +
      'ungdomsfullmäktige*, inflytande*, påverka*, samråd*, nämnd*, representation*',
    measured: 'förtroendevald*, demokrati*, politik*, kommunpolitik*, valdeltag*, inflytande*, påverkan',
    furthers: ['participation'],
  },
  {
    id: 'citizenship',
    said:
      'medborgarskap*, medborgarceremoni*, nya medborgare, nya svenska medborgare, svenska medborgare, svensk medborgare, ceremoni*, ' +
      'nationaldag*, välkomstceremoni*',
    measured: 'medborgarskap*, medborgaskap*, svenska medborgare, nya medborgare',
  },
  {
    id: 'survey',
    said: 'enkät*, undersökning*, brukarundersökning*, medborgarundersökning*, intervjuundersökning*',
    measured: 'enkät*, undersökning*',
  },
  {
    id: 'housing',
    said:
      'boende, boenden, boendeskola*, boendemiljö*, boendestöd*, bosocial*, bostad*, bostäder*, bostadsbolag*, bostadsområde*, hyresgäst*, hyresvärd*, ' +
      'hyreskontrakt*, uthyrning*, lägenhet*, trapphus*, gårdsvärd*, grann*, odling*, kolonilott*, stadsdel*, kvarter*, hushåll*, ' +
      'nyproduktion*, bostadssocial*, trångbodd*, källsorter*, sorter*, segregation*, områdesutveckling*',
    measured: 'boende*, bostad*, bostäder*, bostadsområde*, *segregation*, hyresvärd*, stadsdel*',
    furthers: ['participation'],
  },
  {
    id: 'leisure',
    said:
      'idrott*, förening*, fritid*, fritidsgård*, fritidsbank*, spontanidrott*, simskola*, simning*, simundervis*, cykelskola*, cykelkurs*, bad*, ' +
      'friluft*, natur, skogs*, fotboll*, kultur*, kulturskola*, musik*, teater*, dans*, konst*, film*, bibliotek*, museum, museet, utställning*, ' +
      'festival*, sommarlov*, lovaktivitet*, lovverksamhet*, prova på, fri entré, gratis, avgiftsfri*, kostnadsfri*, ungdomsgård*, ungdomar, läger',
    measured: 'fritid*, kultur*, idrott*, föreningsliv*, fritidsutbud*',
    furthers: ['participation', 'tolerance'],
  },
  {
    id: 'safety',
    said:
      'trygg, trygga, tryggare, trygghet*, trygghetsvandring*, brottsföreb*, polis*, grannsamverkan*, nattvandr*, brandskydd*, brandvarnare*, brandsäker*, ' +
      'krisberedskap*, hemberedskap*, säkerhet*, hälsa, hälso*, hälsofräm*, folkhälsa*, psykisk*, vaccin*',
    measured: 'trygg*, hälsa, folkhälsa*, säkerhet*',
    furthers: ['participation'],
  },
  {
    id: 'information',
    said:
      'information*, samhällsinformation*, informationsinsats*, informationsträff*, informationskväll*, lättläst*, lätt svenska, enkel svenska, ' +
      'flera språk, fler språk, olika språk, *språkig information, översatt*, översätt*, tolk, tolkning*, folder*, broschyr*, informationsfilm*, ' +
      'bildstöd*, medborgarservice*, digital delaktighet*, arabiska, somaliska, ukrainska, persiska, dari, tigrinja, engelska',
    measured: 'information*, insyn, samhällsinformation*',
    furthers: ['participation'],
  },
];
