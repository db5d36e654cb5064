import type { Cell } from '../../../shared/intake/grid.ts';

/** Cells as the reader gives them, for tests. */
export const textCell = (value: string): Cell => ({ column: 1, kind: 'text', value, raw: value });
export const numberCell = (value: number): Cell => ({ column: 1, kind: 'number', value, raw: String(value) });
export const percentCell = (value: number): Cell => ({ ...numberCell(value), isPercent: true });
export const dateCell = (value: string): Cell => ({ column: 1, kind: 'date', value, raw: value });
export const booleanCell = (value: boolean): Cell => ({ column: 1, kind: 'boolean', value, raw: value ? '1' : '0' });
export const errorCell: Cell = { column: 1, kind: 'error', value: '#DIV/0!', raw: '#DIV/0!' };
export const unsavedCell: Cell = { column: 1, kind: 'unsaved-formula', value: 'SUM(A1:A3)', raw: 'SUM(A1:A3)' };
