import { hidePersonalIdentityNumbers } from '../../language/personal-identity-number.ts';
import { foldText } from '../../language/normalise.ts';
import { quote } from '../../language/wording.ts';
import type { Issue, Severity } from '../../register/issue.ts';
import type { Unit } from '../../register/units-and-periods.ts';
import { type Beside, cellAddress, type Sheet } from '../grid.ts';
import type { IgnoredRange } from '../plan-types.ts';
import type { Clue } from '../recognise/clues.ts';
import { periodSaidIn } from '../recognise/recognise-period.ts';
import { unitsNamedIn } from '../recognise/recognise-unit.ts';

type Placed = { readonly sheet: Sheet; readonly one: Beside };

/** What is made of what stands beside the cells: told, listed among what was left out, or a clue to unit and period. */
export type BesideReading = {
  readonly issues: readonly Issue[];
  readonly ignored: readonly IgnoredRange[];
  readonly clues: readonly Clue[];
};

const isPage = ({ kind }: Beside): boolean => kind === 'header' || kind === 'footer';
const pageWord = (kind: Beside['kind']): string => (kind === 'header' ? 'sidhuvud' : 'sidfot');
const wordsIn = (text: string): number => foldText(text).split(' ').length;

/** A header that is the sender's or the period's name says no more than that. */
const isName = ({ one }: Placed, units: readonly Unit[]): boolean => {
  const { year, kind } = periodSaidIn(one.text);
  const names = unitsNamedIn(one.text, units).length > 0 || (year !== null && kind !== null);
  return isPage(one) && names && wordsIn(one.text) <= 10;
};

const letterhead =
  /\b(?:kommuns?|forvaltning\w*|namnd\w*|enhet\w*|aterrapport\w*|uppfoljning\w*|\w*strategi\w*|handlingsplan\w*|bilaga|blankett\w*|mall\w*|rapport\w*|dnr|diarien\w*|version|delar\w*|bokslut\w*|internt|20\d\d)\b/u;

/** Letterhead, and pictures no larger than a logo: nothing that somebody has to look at, and still nothing that is hidden. */
const isPaper = ({ one }: Placed): boolean =>
  (isPage(one) && wordsIn(one.text) <= 6 && letterhead.test(foldText(one.text))) ||
  (one.kind === 'picture' && one.isLarge !== true);

function sentence({ sheet, one }: Placed, text: string): string {
  const on = `bladet ”${sheet.name}”`;
  const described = text === '' ? '' : ` (${quote(text)})`;
  switch (one.kind) {
    case 'text-box':
      return `En textruta på ${on} säger ${quote(text)}. Läs den och för in det som behövs.`;
    case 'header':
    case 'footer':
      return `Utskriftens ${pageWord(one.kind)} på ${on} säger ${quote(text)}. Läs texten och för in det som behövs.`;
    case 'picture':
      return `En bild på ${on} går inte att läsa${described}. Öppna filen och för in det som bilden visar, om det ska med.`;
    case 'object':
      return `Ett dokument är inbäddat på ${on} och läses inte. Öppna filen och för in det som ska med.`;
  }
}

function issueOf(placed: Placed): Issue {
  const { sheet, one } = placed;
  const text = hidePersonalIdentityNumbers(one.text.replaceAll(/\s+/gu, ' ').trim());
  const severity: Severity = one.kind === 'picture' || one.kind === 'object' ? 'warning' : 'info';
  const cell = one.at ? cellAddress(one.at.row, one.at.column) : null;
  const message = sentence(placed, text);
  return { field: null, code: 'low-confidence-column', severity, cell, raw: text, message, sheet: sheet.name };
}

/** No address stands last in the range: it is no row of the sheet that is left out. */
function ignoredOf({ sheet, one }: Placed): IgnoredRange {
  if (isPage(one)) return { sheet: sheet.name, range: pageWord(one.kind), why: quote(one.text) };
  const at = one.at ? ` (${cellAddress(one.at.row, one.at.column)})` : '';
  return { sheet: sheet.name, range: `bild${at}`, why: one.text === '' ? 'bild' : quote(one.text) };
}

/** The left and the right of a header are one thing that is left out. */
function joined(all: readonly IgnoredRange[]): readonly IgnoredRange[] {
  const byPlace = new Map<string, IgnoredRange>();
  for (const one of all) {
    const place = `${one.sheet ?? ''}!${one.range}`;
    const before = byPlace.get(place);
    byPlace.set(place, before ? { ...before, why: `${before.why}, ${one.why}` } : one);
  }
  return [...byPlace.values()];
}

/** The same box or letterhead on each of the sheets is said once; two pictures are two. */
function withoutRepeats(all: readonly Placed[]): readonly Placed[] {
  const seen = new Set<string>();
  return all.filter(({ one }) => {
    if (one.text === '') return true;
    const key = `${one.kind} ${one.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const clueOf = ({ one }: Placed): Clue => ({
  kind: 'page',
  about: 'both',
  text: one.text,
  evidence: `${pageWord(one.kind)}: ${one.text}`,
});

/** Reads text boxes, pictures, embedded documents and page headers: none of it is a value, and all of it somebody has put there. */
export function readBeside(sheets: readonly Sheet[], units: readonly Unit[]): BesideReading {
  const all = withoutRepeats(sheets.flatMap((sheet) => (sheet.beside ?? []).map((one): Placed => ({ sheet, one }))));
  const told = all.filter((placed) => !isName(placed, units));
  return {
    issues: told.filter((placed) => !isPaper(placed)).map(issueOf),
    ignored: joined(told.filter(isPaper).map(ignoredOf)),
    clues: all.filter(({ one }) => isPage(one)).map(clueOf),
  };
}
