import { phraseList, vocabulary } from './find-phrases.ts';

/** What a phrase says of how far an activity has come; `begun` is turned round by a negation, the others are made void. */
export type StatusMeaning = 'planerad' | 'pagar' | 'begun' | 'genomford' | 'forsenad' | 'avbruten';

/** Folded phrases (no diacritics, lower case). */
export const statusVocabulary = vocabulary<StatusMeaning>({
  planerad: `
    planerad, planerat, planerade, planeras, planering, planeringsfas, planeringsstadiet, under planering, i
    planeringsfas, opaborjad, opaborjat, ostartad, kommande, framtida, planned, planlagt, planlagte, not started, i
    startgroparna, forberedelser, forbereds, under forberedelse, vantar pa start, avvaktar start, ska
    starta, ska paborjas, startar senare, paborjas senare, planerar, planerar att starta, planeras starta,
    planerad start, planerad att starta, planeras att starta, planerad att paborjas, planeras paborjas,
    planerad att genomforas, planeras genomforas
  `,
  pagar: `
    pagar, pagaende, pagaar, lopande, fortlopande, kontinuerligt, kontinuerlig, fortgar, fortsatter, under
    arbete, under genomforande, under pagaende, arbete pagar, arbetet pagar, genomforande pagar, i drift,
    rullar, rullar pa, kors, kor pa, kor vidare, tuffar pa, on track, ongoing, in progress, on going, aktiv, aktivt, active, ar pagaende
  `,
  begun: `
    paborjad, paborjat, paborjade, paborjats, igangsatt, igangsatta, igang, i gang, i full gang, startad,
    startat, startade, startats, uppstartad, uppstartat, started, kommit igang, kommit i gang, inlett,
    inledd, har startat, har borjat, borjat, startet, pabegynt
  `,
  genomford: `
    genomford, genomf, avsl, genomfort, genomforda, genomforts, ar genomford, klar, klart, klara, fardig, fardigt,
    fardiga, fardigstalld, fardigstallt, avslutad, avslutat, avslutade, avslutats, slutford, slutfort,
    slutforda, slutforts, utford, utfort, utforda, utforts, gjord, gjort, avklarad, avklarat, done,
    finished, completed, complete, delivered, fullfort, fullforte, ferdig, avsluttet, gjennomfort, verkstalld, helt klar, helt klart
  `,
  forsenad: `
    forsenad, fors, forsenat, forsenade, forsening, fordrojd, fordrojt, fordrojda, senarelagd, senarelagt,
    framskjuten, framskjutet, framflyttad, framflyttat, uppskjuten, uppskjutet, forskjuten, forskjutet,
    skjuten pa framtiden, skjutits upp, har skjutits fram, efter tidplan, efter tidsplan, efter i tidplanen,
    ligger efter, ar sen, delayed, sen start, forsenad start
  `,
  avbruten: `
    avbruten, avbr, avbrutet, avbrutna, avbrutits, avbrots, avbruts, installd, installt, installda, stallts in, stalldes
    in, nedlagd, nedlagt, nedlagda, lagts ned, lagts ner, lades ned, lades ner, las ned, las ner, stoppad, stoppat, struken, cancelled, canceled, avlyst, avbrutt,
    aborted, genomfors ej, genomfors inte, blir inte av, blir ej av, blev inte av, blev ej av, ska inte
    genomforas, kommer inte att genomforas, kommer ej att genomforas, utgar, utgatt, utgick
  `,
});

/**
 * Folded words that are one letter away from a status and mean something else: what will happen, what happens now.
 * Never taken for a misspelt status.
 */
export const notStatusWords: ReadonlySet<string> = new Set(
  phraseList(`
  uppstart, uppstartas, avslutas, avsluta, avslutar, genomfors, genomforas, genomfora, genomforde, paborjas, paborja, startas,
  startar, starta, slutfors, slutforas, slutfora, utfors, utforas, avbryts, avbrytas, planer, plan, planen,
  oavslutad, oavslutat, ofardig, ofardigt, ogenomford, oklar, oklart, klarar, gjorda, installning,
  installningar, pagatt, paga, passiv, inaktiv, inaktivt, forlangd, forlangt, avslutning, genomforande,
  genomforbar, start, status, farg, fardigstalls
  `),
);

/** Folded words beside a status that leave it standing. */
export const statusFillers: ReadonlySet<string> = new Set(
  phraseList(`
  an, projekt, aktivitet, enligt, plan, planen, planering, planeringen, tidplan, tidsplan, tidplanen, tidsplanen, som, planerat,
  med, avvikelse, avvikelser, utan, anmarkning, ar, har, nu, insats, insatsen, projektet, aktiviteten,
  arbetet, och, i, sin, helhet, helt, fortfarande, lopande, den, det, status, blev, under, perioden, sedan,
  start, starten, for, hela, aret, verksamhet, tills, vidare, sedan, fran, maj, augusti, januari, februari,
  mars, april, juni, juli, september, oktober, november, december, vt, ht, fas, etapp, ok, ja, pa, gang
  `),
);

/** Phrases that hold a status word but say nothing of status; taken out first. */
export const silentPhrases: readonly string[] = phraseList(`
  enligt planering, enligt planeringen, enligt plan, som planerat, som planerad, enligt planerat, enligt
  planerad tidplan, enligt planerad tidsplan, enligt planerad, lopande verksamhet
`);

export const statusNegations: ReadonlySet<string> = new Set(
  phraseList(`
  ej, inte, icke, ikke, ikkje, aldrig, annu, inga, ingen, not, knappt
  `),
);

/** Words that make a status half true; then nobody but the reader can choose. */
export const statusDoubts: ReadonlySet<string> = new Set(
  phraseList(`
  delvis, nastan, snart, halvt, till, ska, skall, kommer, ska, bor, kan, eventuellt, kanske, om, innan, nar,
  vissa, viss, nagra, del, delar, delen, procent, blir, forhoppningsvis, tidigast, senast, delmal, steg, en,
  ena, men, dock, fast, utom, forutom, pausad, pausat, vilande, paus, vilar, fortid
  `),
);
