import type { ActivityType, Funding, Status } from '../../../../shared/register/activity-fields.ts';
import type { Indicator, Strategy } from '../../../../shared/register/strategy.ts';
import { type CellSpec, number, text, yesNo } from './cell-spec.ts';
import type { Random } from './random.ts';
import { asked, exactly, flagged, perhaps } from './truth.ts';
import { writeBroken, type Written } from './write-dates.ts';

const statusWords: Readonly<Record<Status, readonly string[]>> = {
  planerad: [
    'Planerad',
    'planerad',
    'Planerat',
    'Planeras',
    'Ej påbörjad',
    'Inte påbörjad',
    'Ej startad',
    'Har inte startat',
    'Inte startat än',
    'Kommande',
    'Ännu ej påbörjad',
    'PLANERAD',
    'Ej igångsatt',
    'ej paborjad',
    'Ska starta i höst',
    'Under planering',
    'Planerad.',
    'På gång',
  ],
  pagar: [
    'Pågår',
    'pågår',
    'Pågående',
    'PÅGÅR',
    'Pagar',
    'Igång',
    'I gång',
    'Påbörjad',
    'Startad',
    'Pågår enligt plan',
    'Enligt plan, pågår',
    'Löpande',
    'Rullar på',
    'Under arbete',
    'Under genomförande',
    'pågår ',
    'Pågår\u00A0',
    'Pågåendе'.replace('е', 'e'),
    'I full gång',
    'Fortgår',
    'Arbetet pågår',
    'Är igång',
    'Pågår (enl. plan)',
    '2 – Pågår',
    'Ongoing',
    'Har startat',
    'Fortsätter',
  ],
  genomford: [
    'Genomförd',
    'genomförd',
    'Genomfört',
    'Genomförda',
    'Klar',
    'klar',
    'KLAR',
    'Klart!',
    'Klart',
    'Avslutad',
    'avslutat',
    'Färdig',
    'Färdigt',
    'Slutförd',
    'Utförd',
    'Genomford',
    'Genomförd ✓',
    'Avslutad juni 2024',
    'Klar 2024-06-14',
    'Helt klar',
    'Har genomförts',
    'Slutfört',
    'Gjort',
    'Genomförd, klar',
  ],
  forsenad: [
    'Försenad',
    'försenad',
    'Försenat',
    'Forsenad',
    'FÖRSENAD',
    'Fördröjd',
    'Senarelagd',
    'Framflyttad',
    'Något försenad',
    'Försenad start',
    'Ligger efter tidplan',
    'Uppskjuten',
    'Framskjuten',
    'Blivit försenat',
  ],
  avbruten: [
    'Avbruten',
    'avbruten',
    'Avbrutet',
    'Inställd',
    'Inställt',
    'inställd',
    'Nedlagd',
    'Stoppad',
    'Ställdes in',
    'Har avbrutits',
    'Avbröts',
    'AVBRUTEN',
    'Lades ned',
    'Blev inte av',
    'Avslutad i förtid',
  ],
};
const unclearStatuses = [
  'Grön',
  'Gul',
  'Röd',
  'OK',
  '50 %',
  '?',
  'Delvis klar',
  'Delvis genomförd',
  'Nästan klar',
  'Se kommentar',
  'Vilande',
  'Pausad',
  'Oklart',
  'Ja',
  '3',
  'Enligt plan',
  'Pågår/klar',
  'Inte klar',
  'Ej klar',
  'Ej genomförd',
  'Klar till hösten',
  'Snart klart',
  'Bra',
];

export function writeStatus(status: Status | null, random: Random): Written {
  if (status === null) return { cell: random.chance(0.3) ? text('-') : null, truth: flagged(null) };
  const slip = random.next();
  if (slip < 0.04) return unclearStatus(random.pick(unclearStatuses));
  if (slip < 0.045) return writeBroken(random);
  const word = random.pick(statusWords[status]);
  const isUnsure = [
    'Avslutad i förtid',
    'På gång',
    'Fortsätter',
    'Försenad start',
    'Ligger efter tidplan',
    'Något försenad',
    '2 – Pågår',
    'Lades ned',
  ].includes(word);
  return { cell: text(word), truth: isUnsure ? perhaps(status) : exactly(status) };
}

function unclearStatus(word: string): Written {
  // These name one status plainly enough that reading them with a mark is fine too.
  const near: Readonly<Record<string, readonly Status[]>> = {
    'Enligt plan': ['pagar'],
    'Inte klar': ['pagar'],
    'Ej klar': ['pagar'],
    'Ej genomförd': ['planerad', 'avbruten'],
    'Nästan klar': ['pagar'],
    'Snart klart': ['pagar'],
    'Delvis klar': ['pagar'],
    'Delvis genomförd': ['pagar'],
  };
  return { cell: text(word), truth: flagged(null, ...(near[word] ?? [])) };
}

const typeWords: Readonly<Record<ActivityType, readonly string[]>> = {
  projekt: ['Projekt', 'projekt', 'PROJEKT', 'Projekt ', 'Proj.', 'Ett projekt', 'projekt\u00A0'],
  aktivitet: ['Aktivitet', 'aktivitet', 'AKTIVITET', 'Akt.', 'Aktivtet', 'En aktivitet', 'Aktivitet.'],
  engagemang: ['Engagemang', 'engagemang', 'ENGAGEMANG', 'Engagemnag', 'Engagmang', 'Ett engagemang'],
};

export function writeType(type: ActivityType | null, random: Random): Written {
  if (type === null) return { cell: null, truth: exactly(null) };
  if (random.chance(0.02))
    return {
      cell: text(random.pick(['Möte', 'Utbildning', 'Insats', 'Projekt/aktivitet', 'Övrigt', '?', 'Annat'])),
      truth: flagged(null),
    };
  return { cell: text(random.pick(typeWords[type])), truth: exactly(type) };
}

const fundingWords: Readonly<Record<Funding, readonly string[]>> = {
  egen: [
    'Egen budget',
    'egen budget',
    'Inom ram',
    'inom ram',
    'Ordinarie budget',
    'Egna medel',
    'Inom befintlig budget',
    'EGEN BUDGET',
    'Ordinarie verksamhet',
    'Egen',
    'Ram',
    'Inom ordinarie ram',
    'Egen driftbudget',
    'Egenfinansierat',
    'Inom egen ram',
    'Driftsbudget',
  ],
  integrationsmedel: [
    'Integrationsmedel',
    'Integrationsfrämjande medel',
    'Integrationsfonden',
    'integrationsmedel',
    'Kommunens integrationsmedel',
    'Integrationsframjande medel',
    'INTEGRATIONSMEDEL',
    'Integrationsfrämj. medel',
    'Medel från integrationsfonden',
  ],
  statsbidrag: [
    'Statsbidrag',
    'statsbidrag',
    'Statliga medel',
    'Statligt bidrag',
    'Riktat statsbidrag',
    'Statsbidrag (Skolverket)',
    'STATSBIDRAG',
    'Statsbidrag från Skolverket',
    'Statsbidrag, Länsstyrelsen',
    'Statl. bidrag',
    '§ 37-medel',
  ],
  eu: [
    'EU',
    'EU-medel',
    'ESF',
    'ESF+',
    'Europeiska socialfonden',
    'AMIF',
    'EU-bidrag',
    'eu-medel',
    'ESF-medel',
    'EU-projekt',
  ],
  annan: [
    'Annan',
    'Annan finansiering',
    'Extern finansiering',
    'Sponsring',
    'Region Kalmar län',
    'Annan: Sparbanken',
    'Övrigt',
    'Externa medel',
    'Stiftelsemedel',
    'Allmänna arvsfonden',
  ],
};

export function writeFunding(funding: Funding | null, random: Random): Written {
  if (funding === null) return { cell: random.chance(0.3) ? text('-') : null, truth: exactly(null) };
  const slip = random.next();
  if (slip < 0.02)
    return {
      cell: text(random.pick(['Oklart', 'Ej klart', '?', 'Se budget', 'Konto 4711', 'Fakturas', 'Vet inte'])),
      truth: flagged(null),
    };
  if (slip < 0.04)
    return {
      cell: text(
        random.pick([
          'Egen budget och statsbidrag',
          'Statsbidrag/egen budget',
          'Integrationsmedel + egen budget',
          'ESF (75 %), egen budget (25 %)',
        ]),
      ),
      truth: asked,
    };
  return { cell: text(random.pick(fundingWords[funding])), truth: exactly(funding) };
}

export function writeYesNo(value: boolean | null, isTicked: boolean, random: Random): Written {
  if (isTicked)
    return value === true
      ? { cell: text(random.pick(['x', 'X', 'x ', '✓', 'X'])), truth: exactly(true) }
      : { cell: null, truth: exactly(null) };
  if (value === null) return { cell: random.chance(0.3) ? text('-') : null, truth: exactly(null) };
  if (random.chance(0.03))
    return {
      cell: text(
        random.pick(['Delvis', 'delvis', 'Till viss del', 'Vet ej', 'Kanske', '?', 'Se rutin', 'Ja/Nej', 'Planeras']),
      ),
      truth: flagged(null),
    };
  if (random.chance(0.03)) return { cell: yesNo(value), truth: exactly(value) };
  if (random.chance(0.05))
    return {
      cell: text(value ? 'Ja, checklistan är använd' : 'Nej, ej aktuellt'),
      truth: perhaps(value, ...(value ? [] : [null])),
    };
  return {
    cell: text(
      random.pick(
        value
          ? ['Ja', 'ja', 'JA', 'J', 'j', 'Ja ', 'Ja.', 'Ja!', 'Yes']
          : ['Nej', 'nej', 'NEJ', 'N', 'n', 'Nej ', 'Nej.', 'No'],
      ),
    ),
    truth: exactly(value),
  };
}

/** A focus area as people write it. */
export function writeFocusArea(id: string, strategy: Strategy, random: Random): Written {
  const area = strategy.focusAreas.find((one) => one.id === id);
  if (!area) throw new Error(`no focus area ${id}`);
  const slip = random.next();
  if (slip < 0.02)
    return {
      cell: text(
        random.pick([
          'Hälsa',
          'Trygghet',
          'Övrigt',
          '?',
          'Alla',
          'Flera',
          '4',
          'Fokusområde 7',
          'Demokrati',
          'Samtliga områden',
          'Ekonomi',
        ]),
      ),
      truth: flagged(null),
    };
  if (slip < 0.03)
    return {
      cell: text(
        strategy.focusAreas
          .map(({ name }) => name)
          .slice(0, 2)
          .join(random.pick([' / ', ', ', ' och ', '\n'])),
      ),
      truth: asked,
    };
  const { name, number: place, prefix } = area;
  const plain = (): string => name;
  const spelled = (): string => withTypo(name, random);
  const variants: readonly (() => string | number)[] = [
    plain,
    plain,
    plain,
    plain,
    () => `${place}. ${name}`,
    () => `${place} ${name}`,
    () => `${place}) ${name}`,
    () => `Fokusområde ${place}: ${name}`,
    () => `Fokusområde ${place} – ${name}`,
    () => `Fokusområde ${name}`,
    () => `Fokusområde ${place}`,
    () => `${name} (${place})`,
    () => name.toUpperCase(),
    () => name.toLowerCase(),
    () => `${name} `,
    () => ` ${name}\u00A0`,
    () => name.replaceAll(' ', '\u00A0'),
    () => name.replace(' och ', ' & '),
    () => name.replace(' och ', ' o '),
    () => name.replace(' och ', '/'),
    () => name.replace(' och ', ' + '),
    () => name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    () => name.normalize('NFD'),
    () => name.toUpperCase().normalize('NFD').replaceAll(/\p{M}/gu, ''),
    () => `${prefix} ${name}`,
    () => `${prefix} - ${name}`,
    () => `${name}.`,
    () => `"${name}"`,
    spelled,
    spelled,
    () => name.replace('\u00A0', ' ').split(' ').join('  '),
  ];
  return { cell: text(String(random.pick(variants)())), truth: exactly(id) };
}

/** One typing error: a letter lost, doubled, swapped or replaced, never the first. */
export function withTypo(word: string, random: Random): string {
  const at = random.int(2, word.length - 2);
  const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  if (!/\p{L}/u.test(here) || !/\p{L}/u.test(after.slice(0, 1))) return word.replace('ll', 'l').replace('mm', 'm');
  return random.pick([
    before + after,
    before + here + here + after,
    before + after.slice(0, 1) + here + after.slice(1),
    `${before}e${after}`,
  ]);
}

export type IndicatorStyle = 'code' | 'number' | 'named' | 'title' | 'mixed';
export const indicatorStyles: readonly IndicatorStyle[] = ['code', 'code', 'number', 'named', 'title', 'mixed'];

export function writeIndicators(
  ids: readonly string[],
  style: IndicatorStyle,
  strategy: Strategy,
  random: Random,
): Written {
  const found = ids.flatMap((id) => strategy.indicators.filter((one) => one.id === id));
  if (found.length === 0) return { cell: random.chance(0.3) ? text('-') : null, truth: exactly([]) };
  const slip = random.next();
  if (slip < 0.02)
    return {
      cell: text(
        random.pick([
          'AK 9',
          'Indikator 12',
          'XX 3',
          'alla',
          'samtliga',
          '?',
          'oklart',
          'se bilaga',
          'Andel nöjda kunder i hallen',
          'Trygghetsindex',
        ]),
      ),
      truth: flagged([]),
    };
  const used = style === 'mixed' ? random.pick<IndicatorStyle>(['code', 'number', 'named', 'title']) : style;
  if (used === 'number' && found.length === 1 && random.chance(0.5))
    return { cell: number(found[0]?.number ?? 0), truth: exactly(ids) };
  const writeOne = indicatorWriter(used, random);
  let isCut = false;
  // SS 1 and SS 2 begin with the same sixty letters: whoever stops before that has not said which.
  const write = (one: Indicator): string => {
    const written = writeOne(one);
    isCut ||= written.startsWith('Andel kommuninv') && written.replaceAll(/[.…]+$/gu, '').trim().length < 70;
    return written;
  };
  const joiner =
    used === 'title'
      ? random.pick(['\n', '; '])
      : random.pick([', ', '; ', ' och ', '\n', ' & ', ' + ', ' / ', ',', ' samt ']);
  const said = found.map(write).join(joiner);
  return {
    cell: text(said),
    truth: isCut ? { accept: [ids, ids.filter((id) => id !== 'ss1' && id !== 'ss2')], flag: 'must' } : exactly(ids),
  };
}

function indicatorWriter(style: IndicatorStyle, random: Random): (one: Indicator) => string {
  const [letters, digits] = [
    (one: Indicator): string => one.code.split(' ')[0] ?? '',
    (one: Indicator): string => String(one.number),
  ];
  if (style === 'code')
    return random.pick<(one: Indicator) => string>([
      ({ code }) => code,
      ({ code }) => code,
      ({ code }) => code.replace(' ', ''),
      ({ code }) => code.toLowerCase(),
      (one) => `${letters(one)}-${digits(one)}`,
      (one) => `${letters(one)}.${digits(one)}`,
      (one) => `${letters(one)}:${digits(one)}`,
      (one) => `${letters(one)}\u00A0${digits(one)}`,
      (one) => `${letters(one).toLowerCase()}${digits(one)}`,
    ]);
  if (style === 'number') return digits;
  if (style === 'named')
    return random.pick<(one: Indicator) => string>([
      (one) => `Indikator ${digits(one)}`,
      (one) => `indikator ${digits(one)}`,
      (one) => `Ind. ${digits(one)}`,
      (one) => `ind ${digits(one)}`,
      (one) => `Nr ${digits(one)}`,
      (one) => `Målindikator ${digits(one)}`,
      (one) => `nr. ${digits(one)}`,
    ]);
  return random.pick<(one: Indicator) => string>([
    ({ title }) => title,
    ({ title }) => `${title.slice(0, 60).trim()}…`,
    ({ title }) => `${title.slice(0, 48).trim()}...`,
    (one) => `${digits(one)}. ${one.title}`,
    (one) => `${one.code} ${one.title}`,
    (one) => `${one.code}: ${one.title.slice(0, 50).trim()}…`,
    ({ title }) => title.normalize('NFD').replaceAll(/\p{M}/gu, '').slice(0, 90).trim(),
    (one) => `${one.code} – ${one.shortTitle}`,
    (one) => `${digits(one)}) ${one.title.slice(0, 70).trim()}`,
  ]);
}

export const spoil = (cell: CellSpec, random: Random): CellSpec =>
  cell.kind === 'text' && random.chance(0.06)
    ? { ...cell, value: `${String(cell.value)}${random.pick([' ', '  ', '\u00A0', '\n', '\t'])}` }
    : cell;
