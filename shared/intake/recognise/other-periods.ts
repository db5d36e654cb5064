import type { PeriodKind } from '../../register/strategy.ts';
import type { Choice, SheetContent } from './choice.ts';
import type { Table } from './layout.ts';
import { periodSaidIn } from './recognise-period.ts';
import { cellText } from './sheet-view.ts';

type Dated = {
  readonly content: SheetContent;
  readonly table: Table | null;
  readonly isOther: boolean;
  readonly label: string;
};

/** Last year's sheet or table is left out when this period's stands beside it; alone it is read, and the period is asked. */
export function withoutOtherPeriods(choice: Choice, target: { year: number; kind: PeriodKind } | null): Choice {
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
  // A tab or a title that was not changed since last year says nothing against the other, if the sheet has one table.
  const isOwnYear = content.tables.length <= 1 && said.some((one) => one.year === year);
  const isOtherYear = first !== undefined && year !== null && first.year !== year && !isOwnYear;
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
