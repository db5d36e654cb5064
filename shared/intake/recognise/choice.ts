import type { Form } from './find-forms.ts';
import type { Table } from './layout.ts';
import type { SheetView } from './sheet-view.ts';

/** A sheet and what on it holds actions. */
export type SheetContent = {
  readonly view: SheetView;
  readonly tables: readonly Table[];
  readonly forms: readonly Form[];
};

/** A sheet, or a table on it, that is left out as a whole, and why. */
export type LeftOut = {
  readonly view: SheetView;
  readonly table: Table | null;
  readonly why: string;
  /** What a hidden sheet holds, to say whether actions are left out with it. */
  readonly hidden?: SheetContent;
};

export type Choice = { readonly contents: readonly SheetContent[]; readonly leftOut: readonly LeftOut[] };
