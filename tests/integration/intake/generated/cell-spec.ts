import type { Cell } from '../../../../shared/intake/grid.ts';

/** A cell without its place. */
export type CellSpec = Omit<Cell, 'column'>;

export const text = (value: string): CellSpec => ({ kind: 'text', value, raw: value });
export const number = (value: number): CellSpec => ({ kind: 'number', value, raw: String(value) });
export const date = (value: string): CellSpec => ({ kind: 'date', value, raw: value });
export const yesNo = (value: boolean): CellSpec => ({ kind: 'boolean', value, raw: String(value) });
export const error = (value: string): CellSpec => ({ kind: 'error', value, raw: value });
export const unsaved = (formula: string): CellSpec => ({ kind: 'unsaved-formula', value: formula, raw: formula });
export const formula = (value: number): CellSpec => ({ ...number(value), isFormula: true });
export const percent = (value: number): CellSpec => ({ ...number(value), isPercent: true });
