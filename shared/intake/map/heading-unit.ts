import type { UnitFactor } from '../../language/read-context.ts';
import { foldText } from '../../language/normalise.ts';

/** Kronor per unit, by what a heading says: `Kostnad (tkr)`, `Belopp i mnkr`. Null when it says nothing. */
export function headingUnit(heading: string): UnitFactor | null {
  const folded = foldText(heading);
  if (/\b(?:mnkr|mkr|msek|sek m|m sek|million|millions|milj|miljoner|milj kr|miljoner kronor)\b/u.test(folded))
    return 1_000_000;
  if (
    /\b(?:tkr|ksek|tsek|kkr|k sek|sek k|kr k|tusental|tusen|thousand|thousands|1000 kr|1 000 kr|000 kr|1000 tal|1 000 tal|000 tal|kr 1000|sek 1000|000 sek|sek 000)\b/u.test(
      folded,
    )
  )
    return 1000;
  return /\b(?:kr|sek|kronor)\b/u.test(folded) ? 1 : null;
}

const aboutAmounts = /\b(?:belopp|kostnad|kostnader|utfall|ekonomi|siffror|summor|amounts)\b/u;
/** `Utfall per 240831 (tkr)`, `Ekonomi, tkr`: the unit last, by itself. */
const unitLast = /(?:\(|[,–-]\s*)(?:i )?(?:tkr|kkr|mnkr|mkr|tsek|ksek|msek|tusen kr(?:onor)?)\.?\s*\)?\s*$/iu;

/** What a remark over or under a table says of all its amounts: `Alla belopp i tkr`, `Utfall (tkr)`. */
export function amountsRemark(text: string): UnitFactor | null {
  const isAbout = aboutAmounts.test(foldText(text)) || unitLast.test(text);
  return isAbout && text.length < 120 ? headingUnit(text) : null;
}
