import { foldText, hasMoreLettersThan } from '../../language/normalise.ts';
import type { PeriodKind, Strategy } from '../../register/strategy.ts';
import { bestRole, type HeadingScorer, scoreTwoLevels } from '../map/match-heading.ts';
import type { Role } from '../map/heading-words.ts';
import { findFocusArea } from './find-focus-area.ts';
import { findForms, type Form } from './find-forms.ts';
import { findHeadlessTable } from './find-headless.ts';
import type { SortOfOption } from './find-headers.ts';
import { findTables } from './find-tables.ts';
import type { Table } from './layout.ts';
import { periodSaidIn } from './recognise-period.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** A sheet and what on it holds actions. */
export type SheetContent = {
  readonly view: SheetView;
  readonly tables: readonly Table[];
  readonly forms: readonly Form[];
};

/** A sheet, or a table on it, that is left out as a whole, and why. */
export type LeftOut = { readonly view: SheetView; readonly table: Table | null; readonly why: string };

export type Choice = { readonly contents: readonly SheetContent[]; readonly leftOut: readonly LeftOut[] };

const instructionName =
  /^(?:anvisning|sa har|sa fyller|instruktion|las (?:mig|detta|forst)|hjalp|information|om mallen|om blanketten|vagledning|manual|exempel|forklaring|definition|introduktion|forsattsblad|lathund|instructions?|read ?me|help|guide|example)/u;
const listName =
  /^(?:list|lista|listor|val|valjbara|rullist|dropdown|data ?lista|lov|lookup|kodlista|koder|varden|stoddata|lists?|fokusomraden och indikatorer|strategin|indikatorer|malindikatorer)\w*$/u;

/** Finds the sheets, tables and forms with this period's actions; everything else is left out with its reason. */
export function chooseContents(
  views: readonly SheetView[],
  target: { year: number; kind: PeriodKind } | null,
  strategy: Strategy,
  score: HeadingScorer,
): Choice {
  const leftOut: LeftOut[] = [];
  const found: SheetContent[] = [];
  const all = withHeadless(
    views.filter((view) => view.rowNumbers.length > 0).map((view) => contentOf(view, strategy, score)),
    strategy,
  );
  const hasVisible = all.some((content) => content.view.sheet.state === 'visible' && hasActions(content));
  for (const content of all) {
    const { view } = content;
    const why = whyNotRead(view, content, hasVisible);
    if (why) leftOut.push({ view, table: null, why });
    else found.push(content);
  }
  return withoutOtherPeriods(withoutLists(found, leftOut, score), target);
}

/** Only where no sheet has headings is a table without them looked for. */
function withHeadless(all: readonly SheetContent[], strategy: Strategy): readonly SheetContent[] {
  if (all.some(hasActions)) return all;
  return all.map((content) => {
    const table = isGuide(content.view.name ?? '', strategy) ? null : findHeadlessTable(content.view, strategy);
    return table ? { ...content, tables: [table] } : content;
  });
}

const hasActions = (content: SheetContent): boolean => content.tables.length > 0 || content.forms.length > 0;

function contentOf(view: SheetView, strategy: Strategy, score: HeadingScorer): SheetContent {
  if (isGuide(view.name ?? '', strategy)) return { view, tables: [], forms: [] };
  const tables = findTables(view, score, optionsOf(strategy));
  return { view, tables, forms: tables.length > 0 ? [] : findForms(view, score) };
}

function isGuide(name: string, strategy: Strategy): boolean {
  const folded = foldText(name);
  if (findFocusArea(name, strategy)) return false;
  return instructionName.test(folded) || listName.test(folded);
}

function whyNotRead(view: SheetView, content: SheetContent, hasVisible: boolean): string | null {
  const name = foldText(view.name ?? '');
  if (instructionName.test(name) && !hasActions(content)) return 'anvisningar';
  if (listName.test(name) && !hasActions(content)) return 'listor';
  if (view.sheet.state !== 'visible' && hasVisible) return 'dolt blad';
  return hasActions(content) ? null : 'blad utan insatser';
}

/** What a column of crosses may be headed by: a focus area's name, or an indicator's code. */
function optionsOf(strategy: Strategy): SortOfOption {
  const sorts = new Map<string, 'focusArea' | 'indicators'>([
    ...strategy.indicators.map(({ code }) => [foldText(code), 'indicators'] as const),
    ...strategy.focusAreas.map(({ name }) => [foldText(name), 'focusArea'] as const),
  ]);
  const longest = Math.max(0, ...[...sorts.keys()].map((name) => name.length));
  return (text) => (hasMoreLettersThan(text, longest) ? null : (sorts.get(foldText(text)) ?? null));
}

/** What only an account of actions has: without any of it a table is a list of choices, a plan or a contact list. */
const telltale: ReadonlySet<Role> = new Set<Role>([
  'status',
  'outcome',
  'participants',
  'start',
  'end',
  'time',
  'cost',
  'responsible',
  'women',
  'men',
  'deviations',
  'nextSteps',
]);

function rolesOf(table: Table, score: HeadingScorer): ReadonlySet<Role> {
  return new Set(
    table.header.headings.flatMap((heading) => {
      const best = bestRole(scoreTwoLevels(heading.group, heading.low, score));
      return best && best.score >= 0.6 ? [best.role] : [];
    }),
  );
}

function isActionTable(table: Table, score: HeadingScorer): boolean {
  if (table.header.headings.length === 0) return true;
  const roles = rolesOf(table, score);
  if (isSummary(table, roles, score)) return false;
  if (roles.has('title')) return !isVocabulary(table, score);
  return [...roles].filter((role) => telltale.has(role)).length >= 2 && !isVocabulary(table, score);
}

/** A line per focus area with nothing but numbers beside it: sums of the actions that stand elsewhere. */
function isSummary(table: Table, roles: ReadonlySet<Role>, score: HeadingScorer): boolean {
  if (!roles.has('focusArea')) return false;
  const area = table.header.headings.find(
    (heading) => bestRole(scoreTwoLevels(heading.group, heading.low, score))?.role === 'focusArea',
  );
  const others = table.header.headings.filter((heading) => heading !== area);
  const isDistinct = (texts: readonly string[]): boolean => texts.length > 0 && new Set(texts).size === texts.length;
  return (
    area !== undefined &&
    isDistinct(columnTexts(table, area.column)) &&
    others.every((heading) => columnTexts(table, heading.column).every((text) => !/\p{L}{4}/u.test(text)))
  );
}

/** Lists of choices side by side: no row goes together, and the columns' words are short and never repeated. */
function isVocabulary(table: Table, score: HeadingScorer): boolean {
  const choices: ReadonlySet<Role> = new Set<Role>([
    'type',
    'focusArea',
    'indicators',
    'targetGroups',
    'status',
    'funding',
    'childPerspective',
  ]);
  const roles = [...rolesOf(table, score)].filter((role) => role !== 'code' && role !== 'row-number');
  if (roles.filter((role) => choices.has(role)).length < roles.length - 1) return false;
  const columns = table.header.headings.map((heading) => columnTexts(table, heading.column));
  const lengths = new Set(columns.map((texts) => texts.length));
  const areDistinct = columns.every((texts) => new Set(texts).size === texts.length);
  return lengths.size > 1 && areDistinct && columns.some((texts) => texts.length >= 3);
}

function columnTexts(table: Table, column: number): readonly string[] {
  return table.view.rowNumbers.flatMap((row) => {
    const cell = row >= table.firstRow && row <= table.lastRow ? table.view.cellAt(row, column) : undefined;
    return cell ? [cellText(cell)] : [];
  });
}

function withoutLists(found: readonly SheetContent[], before: readonly LeftOut[], score: HeadingScorer): Choice {
  const leftOut = [...before];
  const contents = found.flatMap((content): readonly SheetContent[] => {
    const lists = content.tables.filter((table) => !isActionTable(table, score));
    const tables = content.tables.filter((table) => !lists.includes(table));
    if (tables.length === 0 && content.forms.length === 0) {
      leftOut.push({ view: content.view, table: null, why: 'lista, inga insatser' });
      return [];
    }
    leftOut.push(...lists.map((table): LeftOut => ({ view: content.view, table, why: 'lista, inga insatser' })));
    return [{ ...content, tables }];
  });
  return { contents, leftOut };
}

type Dated = {
  readonly content: SheetContent;
  readonly table: Table | null;
  readonly isOther: boolean;
  readonly label: string;
};

/** Last year's sheet or table is left out when this period's stands beside it; alone it is read, and the period is asked. */
function withoutOtherPeriods(choice: Choice, target: { year: number; kind: PeriodKind } | null): Choice {
  const parts = choice.contents.flatMap((content): readonly Dated[] =>
    content.tables.length > 0
      ? content.tables.map((table) => dated(content, table, target, choice))
      : [dated(content, null, target, choice)],
  );
  if (!parts.some((part) => part.isOther) || parts.every((part) => part.isOther)) return choice;
  const leftOut = [...choice.leftOut];
  const contents = choice.contents.flatMap((content): readonly SheetContent[] => {
    const own = parts.filter((part) => part.content === content);
    const others = own.filter((part) => part.isOther);
    if (others.length === own.length) {
      leftOut.push({
        view: content.view,
        table: null,
        why: `gäller ett annat rapporttillfälle (${others[0]?.label ?? ''})`,
      });
      return [];
    }
    for (const part of others)
      leftOut.push({ view: content.view, table: part.table, why: `gäller ett annat rapporttillfälle (${part.label})` });
    return [{ ...content, tables: content.tables.filter((table) => !others.some((part) => part.table === table)) }];
  });
  return { contents, leftOut };
}

function dated(
  content: SheetContent,
  table: Table | null,
  target: { year: number; kind: PeriodKind } | null,
  choice: Choice,
): Dated {
  const texts = [content.view.name ?? '', ...titleTexts(content, table)].filter((text) => text.length <= 120);
  const said = texts
    .map((text) => ({ text, ...periodSaidIn(text) }))
    .filter((one) => one.year !== null || one.kind !== null);
  const year = target?.year ?? latestYear(choice);
  // The sheet's own name says most; a table's own title says more than the sheet's name where a sheet has several tables.
  const ordered = content.tables.length > 1 ? said.toReversed() : said;
  const first = ordered.find((one) => one.year !== null);
  const isOtherYear = first !== undefined && year !== null && first.year !== year;
  const kinded = ordered.find((one) => one.kind !== null);
  const isOtherKind = !isOtherYear && target !== null && kinded !== undefined && kinded.kind !== target.kind;
  return {
    content,
    table,
    isOther: isOtherYear || isOtherKind,
    label: isOtherYear ? first.text : (kinded?.text ?? ''),
  };
}

function latestYear(choice: Choice): number | null {
  const years = choice.contents.flatMap((content) =>
    [content.view.name ?? '', ...content.tables.flatMap((table) => titleTexts(content, table))].flatMap(
      (text) => periodSaidIn(text).year ?? [],
    ),
  );
  return years.length > 0 ? Math.max(...years) : null;
}

/** What stands above a table or a form: what is said below is about the action, whose years are its own. */
function titleTexts({ view, forms }: SheetContent, table: Table | null): readonly string[] {
  const firstForm = Math.min(...forms.map(({ row }) => row));
  const rows = table ? table.titleRows : view.rowNumbers.filter((row) => row < firstForm);
  return rows.flatMap((row) =>
    view
      .cellsOf(row)
      .filter((cell) => cell.kind === 'text' || cell.kind === 'number')
      .map(cellText),
  );
}
