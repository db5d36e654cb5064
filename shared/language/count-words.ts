/** Who a number in a cell counts, by the folded word beside it. */
export type CountLabel = 'women' | 'men' | 'children' | 'adults';

export const countLabels: ReadonlyMap<string, CountLabel> = new Map<string, CountLabel>([
  ...['kvinnor', 'kvinna', 'kvinnliga', 'kv', 'k', 'flickor', 'flicka', 'tjejer'].map((word) => [word, 'women'] as const),
  ...['man', 'manliga', 'm', 'pojkar', 'pojke', 'killar'].map((word) => [word, 'men'] as const),
  ...['barn', 'b', 'unga', 'ungdomar', 'ungdom', 'minderariga'].map((word) => [word, 'children'] as const),
  ...['vuxna', 'vuxen', 'foraldrar', 'pensionarer', 'seniorer'].map((word) => [word, 'adults'] as const),
]);

/** Folded words that add nothing to a number of persons. */
export const personWords: ReadonlySet<string> = new Set([
  'st', 'stycken', 'person', 'personer', 'pers', 'p', 'deltagare', 'deltagande', 'deltog', 'deltagit', 'har', 'elever', 'elev', 'besokare', 'medborgare',
  'invanare', 'anstallda', 'anstalld', 'medarbetare', 'praktikanter', 'praktikant', 'individer', 'individ', 'studerande', 'kursdeltagare', 'ledare',
  'volontarer', 'hyresgaster', 'boende', 'nyanlanda', 'unika', 'olika', 'totalt', 'tot', 'total', 'summa', 'sammanlagt', 'hittills', 'antal', 'varav', 'darav',
  'samt', 'och', 'av', 'dem', 'dessa', 'vilka', 'i', 'ar', 'sa', 'langt',
]);

/** Folded words that say that the number counts something else than persons. */
export const otherUnits: ReadonlySet<string> = new Set([
  'grupper', 'grupp', 'tillfallen', 'tillfalle', 'traffar', 'traff', 'timmar', 'timme', 'tim', 'h', 'veckor', 'vecka', 'v', 'dagar', 'dag', 'manader', 'man.', 'ganger', 'ggr',
  'hushall', 'familjer', 'familj', 'foreningar', 'forening', 'foretag', 'skolor', 'klasser', 'klass', 'enheter', 'platser', 'plats', 'samtal', 'besok', 'kurser', 'kr',
  'kronor', 'tkr', 'mnkr', 'sek', 'ar', 'moten', 'mote', 'lagenheter', 'procent', 'cirklar', 'aktiviteter', 'insatser', 'arbetsplatser', 'forskolor', 'km', 'kvm',
]);

/** Folded words that make a number something else than a total. */
export const rateWords: ReadonlySet<string> = new Set(['per', 'varje', 'vardera', 'respektive', 'gang', 'termin', 'ggr']);
export const averageWords: ReadonlySet<string> = new Set(['snitt', 'snittet', 'genomsnitt', 'genomsnittligt', 'medel', 'medeltal', 'medelvarde', 'normalt']);
export const negations: ReadonlySet<string> = new Set(['ej', 'inte', 'icke', 'inga', 'ingen', 'inget', 'utan', 'aldrig', 'varken', 'avhopp', 'avhoppade']);
