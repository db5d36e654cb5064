import type { Concept } from './concept.ts';

/** Swedish and mother tongue: for whom and where. */
export const languageConcepts: readonly Concept[] = [
  {
    id: 'adult-swedish',
    said:
      'sfi, sfi*, svenska för invandrare, språkcafé*, språkkafé*, språkvän*, språkträff*, språkstöd*, språkstuga*, språkombud*, ' +
      'språkmentor*, språkfadder*, språkfadd*, språkpartner*, språkverkstad*, språkkurs*, språktest*, språkpromenad*, ' +
      'yrkessvenska*, yrkesspår*, vårdsvenska*, svenska på jobbet, svenska på arbetsplatsen, svenska från dag ett, vardagssvenska*, ' +
      'arbetsplatssvenska*, studieförbund*, studiecirk*, alfabetiser*, samtalsgrupp*, samtalscafé*, konversation*, ' +
      'föräldraledig*, träna svenska, öva svenska, intensivkurs*, kurs a, kurs b, kurs c, kurs d',
    measured: 'sfi, svenska för invandrare, språkinlärning utanför',
  },
  {
    id: 'final-tests',
    said: 'nationella prov, slutprov*, nationella slutprov, kursprov*, provresultat*, genomströmning*',
    measured: 'slutprov*, nationella prov',
  },
  {
    id: 'second-language',
    said:
      'svenska som andraspråk, svenska som andra språk, andraspråk*, sva, språkutvecklande*, språkutveckling*, ' +
      'språkstörning*, ämnesspråk*, läsfrämj*, läsning*, lässtimul*, högläs*, bokstart*, sagostund*, språklek*, flerspråk*, ' +
      'modersmål*, tvåspråk*, skolbibliotek*, läslust*, läsfrämjande*',
    measured: 'andraspråk*, svenska som andra språk, svenska språket, modersmål*',
  },
  {
    id: 'children',
    said:
      'förskol*, fritidshem*, lågstadie*, mellanstadie*, högstadie*, grundskola, grundskolor, grundskolan, grundskolorna, årskurs, åk, ' +
      'barn, barnen, barns, barnfamilj*, barnbibliotek*, barnhälsovård*, bvc, småbarn*, familjecentral*, föräldrar, föräldrarna, ' +
      'vårdnadshavare*, öppna förskolan, bokstart*, sagostund*, skola, skolan',
    measured: 'årskurs, åk, flickor och pojkar, förskol*, grundskola, grundskolan, barn, barns',
  },
  {
    id: 'upper-secondary',
    said:
      'gymnasieskol*, gymnasium, gymnasiet, gymnasieelev*, gymnasieungdom*, gymnasieprogram*, språkintroduktion*, introduktionsprogram*, ' +
      'yrkesintroduktion*, imspråk, individuellt alternativ, ungdomsgymnasi*, sprint',
    measured: 'gymnasieelev*, gymnasiet, gymnasium, gymnasieskola*',
  },
];
