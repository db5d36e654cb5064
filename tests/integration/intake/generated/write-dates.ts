import { type CellSpec, date, number, text } from './cell-spec.ts';
import type { Random } from './random.ts';
import { asked, exactly, type FieldTruth, flagged } from './truth.ts';

export type Written = { readonly cell: CellSpec | null; readonly truth: FieldTruth };
type Edge = 'start' | 'end';

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const monthName = (month: number): string => months[month - 1] ?? '';
const two = (value: number): string => String(value).padStart(2, '0');
const parts = (iso: string) => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
});
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const isoOf = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** One way of writing a day in full. */
const dayStyles: readonly ((iso: string) => CellSpec)[] = [
  (iso) => date(iso),
  (iso) => date(iso),
  (iso) => text(iso),
  (iso) => text(iso.replaceAll('-', '/')),
  (iso) => text(iso.replaceAll('-', '.')),
  (iso) => text(iso.replaceAll('-', '')),
  (iso) => number(Number(iso.replaceAll('-', ''))),
  (iso) => text(iso.replaceAll('-', '').slice(2)),
  (iso) => number(Number(iso.replaceAll('-', '').slice(2))),
  (iso) => text(iso.slice(2)),
  (iso) => format(iso, (p) => `${p.day}/${p.month} ${p.year}`),
  (iso) => format(iso, (p) => `${p.day}/${p.month}-${p.year % 100}`),
  (iso) => format(iso, (p) => `${p.day}/${p.month} -${p.year % 100}`),
  (iso) => format(iso, (p) => `${two(p.day)}/${two(p.month)}/${p.year}`, true),
  (iso) => format(iso, (p) => `${p.day}.${p.month}.${p.year}`),
  (iso) => format(iso, (p) => `${p.day} ${monthName(p.month)} ${p.year}`),
  (iso) => format(iso, (p) => `${p.day} ${monthName(p.month).slice(0, 3)} ${p.year}`),
  (iso) => format(iso, (p) => `${p.day} ${monthName(p.month).slice(0, 3)}. ${p.year}`),
  (iso) => format(iso, (p) => `${p.day} ${monthName(p.month).slice(0, 3)} -${p.year % 100}`),
  (iso) => format(iso, (p) => `${p.day} ${monthName(p.month).slice(0, 3)} ${p.year % 100}`),
  (iso) => format(iso, (p) => `den ${p.day} ${monthName(p.month)} ${p.year}`),
  (iso) => format(iso, (p) => `${p.day}:e ${monthName(p.month)} ${p.year}`),
  (iso) => format(iso, (p) => `${two(p.day)}-${two(p.month)}-${p.year}`, true),
  (iso) => text(` ${iso}\u00A0`),
  (iso) => text(`${iso} 00:00:00`),
  (iso) => ({ ...date(iso), isFormula: true }),
];

function format(
  iso: string,
  write: (p: { year: number; month: number; day: number }) => string,
  isAmbiguous = false,
): CellSpec {
  const p = parts(iso);
  // Day and month could be the other way round: write it so that nobody can doubt.
  if (isAmbiguous && p.day <= 12 && p.day !== p.month) return text(iso);
  return text(write(p));
}

type Style = {
  readonly snap: (iso: string, edge: Edge) => string;
  readonly write: (iso: string, edge: Edge) => CellSpec;
};
const same = (iso: string): string => iso;
const toMonth = (iso: string, edge: Edge): string => {
  const { year, month } = parts(iso);
  return isoOf(year, month, edge === 'start' ? 1 : lastDay(year, month));
};
const toQuarter = (iso: string, edge: Edge): string => {
  const { year, month } = parts(iso);
  const quarter = Math.ceil(month / 3);
  return edge === 'start' ? isoOf(year, quarter * 3 - 2, 1) : isoOf(year, quarter * 3, lastDay(year, quarter * 3));
};
const toTerm = (iso: string, edge: Edge): string => {
  const { year, month } = parts(iso);
  if (month <= 6) return edge === 'start' ? isoOf(year, 1, 1) : isoOf(year, 6, 30);
  return edge === 'start' ? isoOf(year, 8, 1) : isoOf(year, 12, 31);
};
const toYear = (iso: string, edge: Edge): string =>
  edge === 'start' ? `${iso.slice(0, 4)}-01-01` : `${iso.slice(0, 4)}-12-31`;
const term = (iso: string): string => (parts(iso).month <= 6 ? 'VT' : 'HT');
const yy = (iso: string): string => iso.slice(2, 4);
const q = (iso: string): number => Math.ceil(parts(iso).month / 3);

/** Ways of writing less than a day: the date is moved to what the words mean. */
const wideStyles: readonly Style[] = [
  { snap: toMonth, write: (iso) => text(`${monthName(parts(iso).month)} ${iso.slice(0, 4)}`) },
  { snap: toMonth, write: (iso) => text(`${capital(monthName(parts(iso).month))} ${iso.slice(0, 4)}`) },
  { snap: toMonth, write: (iso) => text(`${monthName(parts(iso).month).slice(0, 3)} ${iso.slice(0, 4)}`) },
  { snap: toMonth, write: (iso) => text(`${monthName(parts(iso).month).slice(0, 3)} -${yy(iso)}`) },
  { snap: toMonth, write: (iso) => text(`${monthName(parts(iso).month).slice(0, 3)}-${yy(iso)}`) },
  { snap: toMonth, write: (iso) => text(iso.slice(0, 7)) },
  { snap: toQuarter, write: (iso) => text(`kv ${q(iso)} ${iso.slice(0, 4)}`) },
  { snap: toQuarter, write: (iso) => text(`Q${q(iso)} ${iso.slice(0, 4)}`) },
  { snap: toQuarter, write: (iso) => text(`kvartal ${q(iso)}, ${iso.slice(0, 4)}`) },
  { snap: toTerm, write: (iso) => text(`${term(iso)} ${yy(iso)}`) },
  { snap: toTerm, write: (iso) => text(`${term(iso)}${yy(iso)}`) },
  { snap: toTerm, write: (iso) => text(`${term(iso).toLowerCase()} ${iso.slice(0, 4)}`) },
  { snap: toTerm, write: (iso) => text(`${term(iso)}-${yy(iso)}`) },
  {
    snap: toTerm,
    write: (iso) => text(term(iso) === 'VT' ? `vårterminen ${iso.slice(0, 4)}` : `höstterminen ${iso.slice(0, 4)}`),
  },
  { snap: toYear, write: (iso) => text(iso.slice(0, 4)) },
  { snap: toYear, write: (iso) => number(Number(iso.slice(0, 4))) },
];

/** Ways that leave the year out: only for days in the period's own year. */
const yearlessStyles: readonly Style[] = [
  { snap: same, write: (iso) => text(`${parts(iso).day}/${parts(iso).month}`) },
  { snap: same, write: (iso) => text(`${parts(iso).day} ${monthName(parts(iso).month)}`) },
  { snap: toMonth, write: (iso) => text(monthName(parts(iso).month)) },
  { snap: toWeek, write: (iso) => text(`v. ${weekOf(iso)}`) },
  { snap: toWeek, write: (iso) => text(`v ${weekOf(iso)}`) },
  { snap: toWeek, write: (iso) => text(`vecka ${weekOf(iso)}`) },
  { snap: toWeek, write: (iso) => text(`v.${weekOf(iso)} 2024`) },
];

/** 2024 began on a Monday, so weeks are easily counted. */
function weekOf(iso: string): number {
  const { month, day } = parts(iso);
  return Math.floor((Date.UTC(2024, month - 1, day) - Date.UTC(2024, 0, 1)) / 604_800_000) + 1;
}
function toWeek(iso: string, edge: Edge): string {
  const monday = Date.UTC(2024, 0, 1) + (weekOf(iso) - 1) * 604_800_000;
  return new Date(monday + (edge === 'end' ? 6 * 86_400_000 : 0)).toISOString().slice(0, 10);
}

const dayStyle = (write: (iso: string) => CellSpec): Style => ({ snap: same, write });

/** How a department writes its dates: mostly in one way, now and then in another. */
export function dateStyle(random: Random): Style {
  const kind = random.next();
  if (kind < 0.6) return dayStyle(random.pick(dayStyles));
  return kind < 0.85 ? random.pick(wideStyles) : random.pick(yearlessStyles);
}

const ongoingWords = [
  'löpande',
  'Löpande',
  'tills vidare',
  'Tills vidare',
  'pågående',
  'Pågår',
  'tillsvidare',
  'fortlöpande',
  'inget slutdatum',
  'Tv',
  'ej bestämt',
  'permanent',
  'kontinuerligt',
];
const vagueWords = [
  'senare i höst',
  'efter sommaren',
  'snart',
  'ev. i vår',
  'vet ej',
  '?',
  'när lokalen är klar',
  '31 februari 2024',
  '2024-13-01',
  '45/8 2024',
  '32 mars 2024',
];

/** A start or end in a style; now and then ongoing, vague or broken. */
export function writeDate(iso: string | null, edge: Edge, style: Style, random: Random): Written {
  if (iso === null)
    return edge === 'end' && random.chance(0.5)
      ? ongoing(random)
      : { cell: random.chance(0.2) ? text('-') : null, truth: exactly(null) };
  const slip = random.next();
  if (slip < 0.03) return { cell: text(random.pick(vagueWords)), truth: { accept: [null], flag: 'must' } };
  if (slip < 0.05 && edge === 'end') return ongoing(random);
  // The last days of 2024 lie in week 1 of 2025.
  const fits = !yearlessStyles.includes(style) || (iso.startsWith('2024') && iso < '2024-12-23');
  const chosen = fits ? style : dayStyle((value) => text(value));
  const snapped = chosen.snap(iso, edge);
  const isYearless = yearlessStyles.includes(chosen);
  return {
    cell: chosen.write(snapped, edge),
    truth: isYearless ? { accept: [snapped], flag: 'may' } : exactly(snapped),
  };
}

function ongoing(random: Random): Written {
  const word = random.pick(ongoingWords);
  if (word === 'ej bestämt' || word === 'Tv' || word === 'inget slutdatum')
    return { cell: text(word), truth: { accept: ['ongoing', null], flag: 'may' } };
  return { cell: text(word), truth: exactly('ongoing') };
}

const joiners = [' – ', ' - ', '–', '-', ' till ', ' t.o.m. ', ' t o m ', ' -- '];

/** Start and end in one cell. */
export function writeSpan(
  start: string,
  end: string | null,
  random: Random,
): { cell: CellSpec; start: FieldTruth; end: FieldTruth } {
  if (end === null) {
    const word = random.pick(['tills vidare', 'löpande']);
    return { cell: text(`${start} – ${word}`), start: exactly(start), end: exactly('ongoing') };
  }
  const style = random.pick<Style>([
    dayStyle((iso) => text(iso)),
    dayStyle((iso) => format(iso, (p) => `${p.day}/${p.month} ${p.year}`)),
    dayStyle((iso) => format(iso, (p) => `${p.day} ${monthName(p.month)} ${p.year}`)),
    dayStyle((iso) => text(iso.replaceAll('-', '').slice(2))),
    ...wideStyles.slice(0, 4),
    ...wideStyles.slice(6, 11),
  ]);
  const [from, to] = [style.snap(start, 'start'), style.snap(end, 'end')];
  const [one, other] = [String(style.write(from, 'start').value), String(style.write(to, 'end').value)];
  const hasDash = /[-–]/u.test(one);
  const joiner = random.pick(joiners.filter((candidate) => !hasDash || /\s/u.test(candidate)));
  if (one === other) return { cell: text(one), start: exactly(from), end: exactly(to) };
  return {
    cell: text(random.chance(0.1) ? `${one} – ${other} ` : one + joiner + other),
    start: exactly(from),
    end: exactly(to),
  };
}

/** A cell that broke on its way: an error, a formula that was never worked out, or the wrong kind. */
export function writeBroken(random: Random): Written {
  return random.pick<() => Written>([
    () => ({ cell: { kind: 'error', value: '#REF!', raw: '#REF!' }, truth: flagged(null) }),
    () => ({ cell: { kind: 'error', value: '#N/A', raw: '#N/A' }, truth: flagged(null) }),
    () => ({ cell: { kind: 'error', value: '#DIV/0!', raw: '#DIV/0!' }, truth: flagged(null) }),
    () => ({ cell: { kind: 'unsaved-formula', value: 'SUM(A1:A3)', raw: 'SUM(A1:A3)' }, truth: flagged(null) }),
    () => ({ cell: { kind: 'boolean', value: true, raw: 'true' }, truth: flagged(null) }),
    () => ({ cell: text('#REF!'), truth: asked }),
  ])();
}
