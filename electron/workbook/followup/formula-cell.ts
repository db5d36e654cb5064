/** Stands in a figure's cell where nobody has told it, as on the screens: a 0 would be a value that no one wrote. */
export const NOT_TOLD = '–';

/** A formula with the value that it had when it was written: readers that don't calculate, ours among them, see the value. */
export type FormulaCell = { readonly formula: string; readonly result: number | string };

export const formulaCell = (formula: string, result: number | string): FormulaCell => ({ formula, result });

/**
 * A formula that is a dash as long as there is nothing to add up: `count` is a formula too, of how many numbers there are. It stays
 * live: a figure that is written into the sheet afterwards is added up as any other.
 */
export const toldFormulaCell = (sum: string, count: string, result: number | null): FormulaCell =>
  formulaCell(`IF(${count}=0,"${NOT_TOLD}",${sum})`, result ?? NOT_TOLD);

/**
 * A formula whose value the follow-up also knows. Should the two differ (an activity that two units report is counted once in
 * the follow-up, but has two rows), the follow-up's number is written as it is: a formula would calculate another one.
 */
export function agreedFormula(
  formula: FormulaCell,
  calculated: number | null,
  compiled: number | null,
): FormulaCell | number | string {
  return calculated === compiled ? formula : (compiled ?? NOT_TOLD);
}

/** Whether a text is only itself when COUNTIFS and SUMIFS look for it: no wildcard, no operator in front, not too long. */
export function isPlainCriterion(text: string): boolean {
  return text.length <= 255 && !/[*?~]/.test(text) && !/^[=<>]/.test(text) && !/^\s*[\d.,-]+\s*$/.test(text);
}
