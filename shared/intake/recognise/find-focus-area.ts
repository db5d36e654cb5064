import { cleanText, foldText, similarity } from '../../language/normalise.ts';
import { rememberFor } from '../../language/remember.ts';
import type { Strategy } from '../../register/strategy.ts';

/** What a heading, sheet name or title says of the focus area of what follows. */
export type SectionFocus =
  | { readonly kind: 'known'; readonly id: string }
  /** It says that it is a focus area, but not one of the strategy's. */
  | { readonly kind: 'unknown'; readonly text: string };

const prefix =
  /^(?:strategins\s+)?(?:fokusområden?|fokusomrade|fokusomr\.?|insatsområde|process|område|focus area|fo)\s*(?:nr\s*)?[\d.:)\-–]*\s*/iu;
/** As like as this a name is the focus area with a slip of the pen. */
const ALIKE = 0.85;

/** The focus area that a text on its own names; null for a text that is about something else. */
export const findFocusArea = rememberFor((text: string, strategy: Strategy): SectionFocus | null => {
  const clean = cleanText(text).replace(/\s*\([^)]*\)\s*$/u, '');
  if (clean === '' || clean.length > 100) return null;
  const hasPrefix = /^(?:strategins\s+)?(?:fokusomr|focus area)/iu.test(foldText(clean));
  const name = clean
    .replace(prefix, '')
    .replace(/^\d+\s*[.:)\-–]?\s*/u, '')
    .replace(/[:\-–.\s]+$/u, '');
  const found = bestFocusArea(name, strategy) ?? (hasPrefix ? byNumber(clean, strategy) : null);
  if (found) return { kind: 'known', id: found };
  return hasPrefix && name !== '' && foldText(name).length > 2 ? { kind: 'unknown', text: name } : null;
});

function bestFocusArea(name: string, strategy: Strategy): string | null {
  const folded = foldText(name);
  if (folded === '') return null;
  const scored = strategy.focusAreas
    .map((area) => ({
      id: area.id,
      score: isBeginning(folded, foldText(area.name)) ? 0.9 : similarity(folded, area.name),
    }))
    .toSorted((one, other) => other.score - one.score);
  const [best, next] = scored;
  return best && best.score >= ALIKE && best.score > (next?.score ?? 0) ? best.id : null;
}

/** A name cut short, as Excel does with sheet names (31 characters) and people with long words. */
function isBeginning(cut: string, whole: string): boolean {
  return cut.length >= 8 && cut.length < whole.length && whole.startsWith(cut);
}

function byNumber(text: string, strategy: Strategy): string | null {
  const number = Number(/(\d+)\s*[.:)]?$/u.exec(text)?.[1] ?? Number.NaN);
  return strategy.focusAreas.find((area) => area.number === number)?.id ?? null;
}
