import type { Concept } from './concept.ts';

/** Work, own business and school as the way there. */
export const workConcepts: readonly Concept[] = [
  {
    id: 'employment',
    said:
      'arbete, jobb, jobb*, *jobb, *jobben, anställning, *anställning, *anställningar, anställa, anställd, anställda, vikariat, timvikarie*, ' +
      'säsong*, lärling*, arbetsliv*, arbetsmarknad*, arbetsför*, arbetssök*, arbetslös*, arbetstillfälle*, yrkes*, yrke, ' +
      'bransch*, snabbspår*, jobbspår*, matchning*, validering*, cv, studiebesök*, branschdag*, jobbmässa*, ' +
      'kompetensförsörjning*, självförsörj*, försörjning*, försörjningsstöd*, sysselsättning*, körkort*, karriär*',
    measured:
      'sysselsättning*, förvärvsarbet*, arbetsmarknad*, arbetslös*, självförsörj*, arbetstillfälle*, i arbete, till arbete, arbete och kompetens, ' +
      'arbete och studier, arbete och utbildning, arbete och försörjning',
  },
  {
    id: 'establishment',
    said:
      'etablering*, samhällsorienter*, introduktionsinsats*, etableringsprogram*, etableringsplan*, mottagande*, jobbspår*, ' +
      'snabbspår*, kartläggningssamtal*, studievägled*, yrkesvägled*, studie och yrkesvägled*, vidareutbild*, vägledning*, lokala jobbspår',
    measured: 'etablering*, vistelsetid*',
    furthers: ['employment'],
  },
  {
    id: 'employer',
    said:
      'rekryter*, *rekrytering, hr, mångfaldsrekryter*, kompetensbaserad*, avidentifiera*, anonym*, jobbannons*, platsannons*, ' +
      'jobbintervju*, personalförsörjning*, personalpolitik*, arbetsgivarvarumärke*, utländsk examen, utländsk utbildning, utländska betyg, ' +
      'legitimation*, chefsutbild*, mångfaldsplan*, bemanning*, söka jobb hos',
    measured: 'balanstal*, arbetsgivar*, rekryter*, utrikesfödda anställda, anställda i kommunen, medarbetare',
    furthers: ['employment'],
  },
  {
    id: 'business',
    said:
      'starta eget, eget företag, egna företag, starta företag, driva företag, företagande*, företagare*, nyföretag*, nystartade företag, ' +
      'entreprenör*, affärsidé*, affärsplan*, affärsrådgiv*, startarådgiv*, företagsrådgiv*, almi, näringsliv*, socialt företag*, egenföretag*',
    measured: 'nystartade företag, företag, företagande, företagare, entreprenör*, näringsliv*',
  },
  {
    id: 'subsidised',
    said:
      'subvention*, lönebidrag*, lönestöd*, nystartsjobb*, extratjänst*, introduktionsjobb*, beredskapsjobb*, etableringsjobb*, ' +
      'instegsjobb*, trygghetsanställ*, utvecklingsanställ*, arbetsmarknadsanställ*, kommunala visstid*, arbetsmarknadsåtgärd*',
    measured: 'subvention*, lönebidrag*, arbetsmarknadsprogram*, arbetsmarknadsåtgärd*',
    furthers: ['employment'],
  },
  {
    id: 'internship',
    said:
      '*praktik, praktik*, *praktiken, *praktikplats*, *praktikant*, prao, arbetsträning*, arbetsprövning*, arbetsprov*, ' +
      'handledarutbild*, arbetsplatsförlagd*, apl, provjobba*',
    measured: '*praktik, praktik*',
    furthers: ['employment'],
  },
  {
    id: 'school',
    said:
      'läxhjälp*, läxläs*, läxstöd*, studiehandled*, studiestöd*, studieteknik*, lovskola*, sommarskola*, förberedelseklass*, ' +
      'mottagningsklass*, mottagningsenhet*, kartläggning*, kunskapskartläggning*, skolgång*, skolstart*, skolnärvaro*, skolfrånvaro*, ' +
      'skolresultat*, betyg, behörig*, gymnasieval*, ämnesundervisning*, elev, elever, elevs, elevernas, skolelev*, årskurs, åk, ' +
      'högstadie*, mellanstadie*, grundskola, grundskolor, grundskolan, grundskolorna, skolan, rektor*, elevhälsa*, skolkurator*, skolcoach*',
    measured:
      'gymnasiebehörig*, behörig*, meritvärde*, kunskapskrav*, skolresultat*, likvärdig skola, fullföljd*, livslångt lärande',
  },
  {
    id: 'adult-studies',
    said:
      'komvux*, vuxenutbild*, folkhögskol*, yrkesutbild*, yrkeshögskol*, grundläggande vux*, kombinationsutbild*, yrkesvux*, ' +
      'universitet*, högskol*, distansutbild*, lärcentrum*',
    measured: 'studier, studerar, heltidsstudier, utbildning, livslångt lärande, utbilda',
  },
];
