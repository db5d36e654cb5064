import { foldText, foldedWords, isSameWord } from '../../language/normalise.ts';
import type { Unit } from '../../register/units-and-periods.ts';
import type { Recognised } from '../plan-types.ts';
import { type Clue, clueKinds } from './clues.ts';

export type UnitFinding = {
  readonly unit: Recognised | null;
  /** Clues that name other units than the one chosen, or several at once. */
  readonly others: readonly Clue[];
};

/** Which unit a file comes from, by the strongest clue that names just one. Never guesses between two. */
export function recogniseUnit(clues: readonly Clue[], units: readonly Unit[]): UnitFinding {
  let unit: Recognised | null = null;
  const others: Clue[] = [];
  for (const kind of clueKinds) {
    const named = clues
      .filter((clue) => clue.kind === kind && clue.about !== 'period')
      .map((clue) => ({ clue, ids: unitsIn(clue, units) }));
    const said = named.filter(({ ids }) => ids.length > 0);
    if (said.length === 0) continue;
    const ids = new Set(said.flatMap((one) => one.ids));
    const [only] = ids;
    if (ids.size > 1 || only === undefined) {
      if (!unit) others.push(...said.map(({ clue }) => clue));
      continue;
    }
    if (!unit) unit = { id: only, evidence: said[0]?.clue.evidence ?? '' };
    else if (only !== unit.id && kind !== 'signature') others.push(...said.map(({ clue }) => clue));
  }
  return { unit, others };
}

function unitsIn(clue: Clue, units: readonly Unit[]): readonly string[] {
  if (clue.kind === 'hidden') return units.some((unit) => unit.id === clue.text) ? [clue.text] : [];
  if (clue.kind === 'sender') return unitsOfSender(clue.text, units);
  return unitsNamedIn(clue.text, units);
}

/** The units whose address, or whose own domain, a mail comes from; else those that the sender's name mentions. */
function unitsOfSender(from: string, units: readonly Unit[]): readonly string[] {
  const address = /<?(?<address>[^\s<>]+@[^\s<>]+)>?\s*$/u.exec(from)?.groups?.['address']?.toLowerCase() ?? '';
  const exact = units.filter((unit) => unit.emails.some((email) => email.toLowerCase() === address));
  if (exact.length > 0) return exact.map((unit) => unit.id);
  const domain = address.split('@')[1] ?? '';
  const sharing = units.filter((unit) => unit.emails.some((email) => email.toLowerCase().split('@')[1] === domain));
  if (domain !== '' && sharing.length === 1) return sharing.map((unit) => unit.id);
  return unitsNamedIn(from.replace(/<[^>]*>/gu, ''), units);
}

type Mention = { readonly id: string; readonly from: number; readonly to: number };

/** The units that a text mentions; a longer name hides a shorter one within it, and whom it is sent to is no sender. */
export function unitsNamedIn(text: string, units: readonly Unit[]): readonly string[] {
  const words = foldedWords(text);
  const mentions = units.flatMap((unit) => namesOf(unit).flatMap((name) => mentionsOf(words, name, unit.id)));
  const widest = mentions.filter(
    (one) =>
      !mentions.some(
        (other) =>
          other.id !== one.id &&
          other.from <= one.from &&
          other.to >= one.to &&
          other.to - other.from > one.to - one.from,
      ),
  );
  const senders = widest.filter((one) => !isReceiver(words, one.from));
  return [...new Set((senders.length > 0 ? senders : []).map((one) => one.id))];
}

const isReceiver = (words: readonly string[], from: number): boolean =>
  ['till', 'to', 'mottagare'].includes(words[from - 1] ?? '');

const rememberedNames = new WeakMap<Unit, readonly (readonly string[])[]>();

/** Worked out once per unit, not once per cell that may name one: a unit is never altered in place. */
function namesOf(unit: Unit): readonly (readonly string[])[] {
  const known = rememberedNames.get(unit) ?? spellNames(unit);
  rememberedNames.set(unit, known);
  return known;
}

/** A unit's names as people write them: whole, short, aliases; without AB; the board (nämnden) for its office. */
function spellNames(unit: Unit): readonly (readonly string[])[] {
  const whole = [unit.name, unit.short, ...unit.aliases];
  const varied = whole.flatMap((name) => {
    const folded = foldText(name);
    const withoutAb = folded.replace(/ ab$/u, '');
    const board = folded.replace(/forvaltningen$/u, 'namnden');
    const office = folded.replace(/forvaltningen$/u, 'forvaltning');
    // `Kultur- och fritidsförvaltningen` → `Kultur och fritid`; one word alone (`Social`) would be anything.
    const bare = folded.replace(/s?forvaltningen$/u, '').trim();
    return [folded, withoutAb, board, office, ...(bare.split(' ').length >= 3 ? [bare] : [])];
  });
  return [...new Set(varied)].filter((name) => name !== '').map((name) => name.split(' '));
}

function mentionsOf(words: readonly string[], name: readonly string[], id: string): readonly Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from + name.length <= words.length; from += 1) {
    if (name.every((word, index) => isSameName(words[from + index] ?? '', word)))
      found.push({ id, from, to: from + name.length });
  }
  return found;
}

/** The word itself, with a typing error, or in the genitive. */
const isSameName = (written: string, word: string): boolean =>
  written === word || (word.length >= 6 && written === `${word}s`) || (word.length >= 7 && isSameWord(written, word));
