import { foldText } from '../../language/normalise.ts';
import type { Grid } from '../grid.ts';
import { hiddenKeys, templateSheets } from '../template-layout.ts';
import { cellText, type SheetView, viewSheet } from './sheet-view.ts';

/** What our own template's hidden sheet says, whichever version and whatever state the sheet is in now. */
export type TemplateIdentity = {
  readonly sheetName: string;
  readonly strategy: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly version: number | null;
  readonly dispatch: string | null;
};

/** The identity of our own template; null for everything that is not one. */
export function readIdentity(grid: Grid): TemplateIdentity | null {
  for (const sheet of grid.sheets) {
    if (foldText(sheet.name) !== foldText(templateSheets.hidden)) continue;
    const found = identityIn(viewSheet(sheet), sheet.name);
    if (found) return found;
  }
  return null;
}

function identityIn(view: SheetView, sheetName: string): TemplateIdentity | null {
  const pairs = new Map<string, string>();
  for (const row of view.rowNumbers) {
    const [key, value] = view.cellsOf(row);
    if (key && value && !pairs.has(foldText(cellText(key)))) pairs.set(foldText(cellText(key)), cellText(value));
  }
  const say = (key: string): string | null => pairs.get(foldText(key)) ?? null;
  const unit = say(hiddenKeys.unit);
  const strategy = say(hiddenKeys.strategy);
  if (unit === null && strategy === null) return null;
  const version = Number(say(hiddenKeys.version));
  return {
    sheetName,
    strategy,
    unit,
    period: say(hiddenKeys.period),
    version: Number.isInteger(version) && version > 0 ? version : null,
    dispatch: say(hiddenKeys.dispatch),
  };
}
