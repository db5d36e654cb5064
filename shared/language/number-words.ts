/** Swedish words that mean exactly one number, folded. `par` and `tiotal` are no numbers. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    noll: 0, ingen: 0, inga: 0, inget: 0, en: 1, ett: 1, tva: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, atta: 8, nio: 9, tio: 10,
    elva: 11, tolv: 12, tretton: 13, fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19, tjugo: 20,
    tjugoen: 21, tjugoett: 21, tjugotva: 22, tjugotre: 23, tjugofyra: 24, tjugofem: 25, tjugosex: 26, tjugosju: 27, tjugoatta: 28,
    tjugonio: 29, trettio: 30, trettiofem: 35, fyrtio: 40, fyrtiofem: 45, femtio: 50, sextio: 60, sjuttio: 70, attio: 80, nittio: 90,
    hundra: 100, etthundra: 100, tvahundra: 200, trehundra: 300, femhundra: 500, tusen: 1000, ettusen: 1000,
  }),
);

/** Folded words and signs before or after a number that make it approximate. */
export const aboutWords: ReadonlySet<string> = new Set([
  'ca', 'c a', 'cirka', 'circa', 'c', 'omkring', 'ungefar', 'ungefarligt', 'runt', 'kring', 'knappt', 'drygt', 'nastan', 'narmare', 'uppskattat',
  'uppskattad', 'uppskattningsvis', 'uppskattning', 'preliminart', 'prel', 'preliminar', 'beraknat', 'beraknad', 'berakning', 'typ', 'minst',
  'atminstone', 'over', 'fler', 'an', 'mer', 'mindre', 'farre', 'upp', 'till', 'max', 'maximalt', 'hogst', 'som', 'mest', 'under', 'fran', 'forvantat',
  'planerat', 'budgeterat', 'budget', 'uppskattas', 'approx', 'about', 'ungef', 'plus', 'minus',
]);

/** A number that is only about so many: `ett tiotal`, `ett 20-tal`, `flera hundra`. */
export const vagueWords: ReadonlySet<string> = new Set([
  'tiotal', 'tiotals', 'femtontal', 'tjugotal', 'trettiotal', 'fyrtiotal', 'femtiotal', 'hundratal', 'hundratals', 'tusental', 'tal', 'talet', 'dussin', 'dussintal', 'flera', 'flertal',
  'flertalet', 'nagra', 'nagon', 'manga', 'fatal', 'fa', 'alla', 'samtliga', 'par', 'varierar', 'varierande',
]);
