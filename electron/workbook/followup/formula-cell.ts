/** A formula with the value that it had when it was written: readers that don't calculate, ours among them, see the value. */
export type FormulaCell = { readonly formula: string; readonly result: number };

export const formulaCell = (formula: string, result: number): FormulaCell => ({ formula, result });

/**
 * A formula whose value the follow-up also knows. Should the two differ (an activity that two units report is counted once in
 * the follow-up, but has two rows), the follow-up's number is written as it is: a formula would calculate another one.
 */
export function agreedFormula(formula: string, calculated: number, compiled: number): FormulaCell | number {
  return calculated === compiled ? formulaCell(formula, compiled) : compiled;
}

/** Whether a text is only itself when COUNTIFS and SUMIFS look for it: no wildcard, no operator in front, not too long. */
export function isPlainCriterion(text: string): boolean {
  return text.length <= 255 && !/[*?~]/.test(text) && !/^[=<>]/.test(text) && !/^\s*[\d.,-]+\s*$/.test(text);
}
