import { foldText } from '../../language/normalise.ts';
import type { PeriodKind, Strategy } from '../../register/strategy.ts';
import type { HeadingScorer } from '../map/match-heading.ts';
import { isCard, isStackedForm, withoutLists } from './action-tables.ts';
import type { Choice, LeftOut, SheetContent } from './choice.ts';
import { findFocusArea } from './find-focus-area.ts';
import { findForms } from './find-forms.ts';
import { formsInCells } from './forms-in-cells.ts';
import { findHeadlessTable } from './find-headless.ts';
import { findTables } from './find-tables.ts';
import { optionsOf } from './mark-options.ts';
import { withoutOtherPeriods } from './other-periods.ts';
import type { SheetView } from './sheet-view.ts';

const instructionName =
  /^(?:anvisning|sa har|sa fyller|instruktion|las (?:mig|detta|forst)|hjalp|information|om mallen|om blanketten|vagledning|manual|exempel|forklaring|definition|introduktion|forsattsblad|lathund|instructions?|read ?me|help|guide|example)/u;
const listName =
  /^(?:list|lista|listor|val|valjbara|rullist|dropdown|data ?lista|lov|lookup|kodlista|koder|varden|stoddata|lists?|fokusomraden och indikatorer|strategin|indikatorer|malindikatorer)\w*$/u;

const hiddenSheet = 'dolt blad';
/** Why a sheet is left out on which nothing looks like actions. */
export const noActions = 'blad utan insatser';

/** Finds the sheets, tables and forms with this period's actions; everything else is left out with its reason. */
export function chooseContents(
  views: readonly SheetView[],
  target: { year: number; kind: PeriodKind } | null,
  strategy: Strategy,
  score: HeadingScorer,
): Choice {
  const leftOut: LeftOut[] = [];
  const found: SheetContent[] = [];
  const written = views.filter((view) => view.rowNumbers.length > 0);
  const named = written.map((view) => (isGuide(view, strategy) ? bare(view) : contentOf(view, strategy, score)));
  const all = withHeadless(withGuides(named, strategy, score), strategy);
  const hasVisible = all.some((content) => content.view.sheet.state === 'visible' && hasActions(content));
  for (const content of all) {
    const { view } = content;
    const why = whyNotRead(view, content, hasVisible);
    if (why) leftOut.push({ view, table: null, why, ...(why === hiddenSheet ? { hidden: content } : {}) });
    else found.push(content);
  }
  return withoutOtherPeriods(withoutLists(found, leftOut, score), target);
}

/** `Lista` is the name of a list of choices, unless nothing else in the workbook holds actions. */
function withGuides(all: readonly SheetContent[], strategy: Strategy, score: HeadingScorer): readonly SheetContent[] {
  if (all.some(hasActions)) return all;
  return all.map((content) =>
    isGuide(content.view, strategy) && !instructionName.test(foldText(content.view.name ?? ''))
      ? contentOf(content.view, strategy, score)
      : content,
  );
}

const bare = (view: SheetView): SheetContent => ({ view, tables: [], forms: [] });

/** Only where no sheet has headings is a table without them looked for. */
function withHeadless(all: readonly SheetContent[], strategy: Strategy): readonly SheetContent[] {
  if (all.some(hasActions)) return all;
  return all.map((content) => {
    const table = isGuide(content.view, strategy) ? null : findHeadlessTable(content.view, strategy);
    return table ? { ...content, tables: [table] } : content;
  });
}

const hasActions = (content: SheetContent): boolean => content.tables.length > 0 || content.forms.length > 0;

function contentOf(view: SheetView, strategy: Strategy, score: HeadingScorer): SheetContent {
  const tables = findTables(view, score, optionsOf(strategy));
  const isForm = isCard(tables, score) || isStackedForm(view, tables, score);
  if (tables.length > 0 && !isForm) return { view, tables, forms: [] };
  const found = findForms(view, score);
  const forms = found.length > 0 || tables.length > 0 ? found : formsInCells(view, score);
  return forms.length > 0 ? { view, tables: [], forms } : { view, tables, forms: [] };
}

/** Whether a sheet is, by its name, instructions or lists rather than answers. */
export function isGuide(view: SheetView, strategy: Strategy): boolean {
  const name = view.name ?? '';
  const folded = foldText(name);
  const isNamedSo = instructionName.test(folded) || listName.test(folded);
  return isNamedSo && !findFocusArea(name, strategy);
}

function whyNotRead(view: SheetView, content: SheetContent, hasVisible: boolean): string | null {
  const name = foldText(view.name ?? '');
  if (instructionName.test(name) && !hasActions(content)) return 'anvisningar';
  if (listName.test(name) && !hasActions(content)) return 'listor';
  if (view.sheet.state !== 'visible' && hasVisible) return hiddenSheet;
  return hasActions(content) ? null : noActions;
}
