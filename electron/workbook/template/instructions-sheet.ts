import { periodLabel } from '../../../shared/language/labels.ts';
import { activityFields } from '../../../shared/register/activity-fields.ts';
import { focusAreaIdOf, type Goal, type Indicator, type Strategy } from '../../../shared/register/strategy.ts';
import { indicatorsOfYear } from '../../../shared/intake/template-choices.ts';
import { templateSheets } from '../../../shared/intake/template-layout.ts';
import type { Style, Workbook } from '../exceljs.ts';
import { looks } from '../look.ts';
import { fitRow } from '../row-height.ts';
import { setUpPrinting } from '../print-setup.ts';
import { safeText } from '../safe-text.ts';
import { fieldHelp, sendingBack, steps } from './instruction-texts.ts';
import type { TemplateInput } from './template-input.ts';
import { capitalised } from '../../../shared/followup/swedish.ts';

type Line = {
  readonly cells: readonly (string | number)[];
  readonly styles: readonly Partial<Style>[];
  readonly height?: number;
};

const plain = (...cells: readonly (string | number)[]): Line => ({
  cells,
  styles: [looks.text, looks.text, looks.text],
});
const heading = (text: string): Line => ({ cells: [text], styles: [looks.heading], height: 30 });
const headRow = (...cells: readonly string[]): Line => ({
  cells,
  styles: cells.map(() => looks.columnHead),
  height: 20,
});
const tableRow = (...cells: readonly string[]): Line => ({
  cells,
  styles: [looks.cellLabel, ...cells.slice(1).map(() => looks.cell)],
});

/** The sheet Anvisningar: how to fill in, what each column means, the strategy's focus areas, how to send back. */
export function writeInstructionsSheet(workbook: Workbook, input: TemplateInput): void {
  const sheet = workbook.addWorksheet(templateSheets.instructions, { views: [{ showGridLines: false }] });
  sheet.getColumn(1).width = 26;
  sheet.getColumn(2).width = 84;
  sheet.getColumn(3).width = 14;
  lines(input).forEach((line, index) => {
    const row = sheet.getRow(index + 1);
    line.cells.forEach((value, place) => {
      const cell = row.getCell(place + 1);
      cell.value = typeof value === 'string' ? safeText(value) : value;
      cell.style = line.styles[place] ?? looks.text;
    });
    if (line.height) row.height = line.height;
    else fitRow(sheet, index + 1);
  });
  setUpPrinting(sheet, { orientation: 'portrait', footer: `${templateSheets.instructions} – ${input.unit.name}` });
  void sheet.protect('', { selectLockedCells: true, formatColumns: true, formatRows: true });
}

function lines(input: TemplateInput): readonly Line[] {
  const { strategy, unit, period } = input;
  return [
    { cells: [templateSheets.instructions], styles: [looks.title], height: 28 },
    {
      cells: [`${strategy.name}, ${strategy.municipality}. ${unit.name}, ${periodLabel(period)}.`],
      styles: [looks.softLine],
    },
    heading('Så här gör ni'),
    ...steps(input).map((text, index) => numbered(index + 1, text)),
    heading('Skicka tillbaka'),
    ...sendingBack(input).map(([label, text]) => plain(label, text)),
    heading('Kolumnerna'),
    headRow('Kolumn', 'Vad ni skriver', 'Måste fyllas i'),
    ...activityFields.map(({ name, label, isRequired }) => tableRow(label, fieldHelp[name], isRequired ? 'Ja' : 'Nej')),
    ...strategy.focusAreas.flatMap((area) =>
      strategyPart(strategy, area.id, `${title(strategy)} ${area.name}`, period.year),
    ),
    ...strategyPart(strategy, null, 'Hela strategin', period.year),
  ];
}

const numbered = (number: number, text: string): Line => ({
  cells: [`Steg ${number}`, text],
  styles: [looks.text, looks.text],
});

const title = ({ terms }: Strategy): string => capitalised(terms.focusArea.singular);

/** The goals and indicators of one focus area, or (null) of the plan as a whole; nothing where there are none. */
function strategyPart(strategy: Strategy, areaId: string | null, name: string, year: number): readonly Line[] {
  const goals: readonly Goal[] = strategy.goals.filter((goal) => focusAreaIdOf(strategy, goal.parent) === areaId);
  const indicators: readonly Indicator[] = indicatorsOfYear(strategy, year).filter(
    (indicator) => focusAreaIdOf(strategy, indicator.parent) === areaId,
  );
  if (goals.length + indicators.length === 0) return [];
  const { goal, indicator } = strategy.terms;
  return [
    heading(name),
    headRow('Kod', capitalised(`${goal.singular} och ${indicator.plural}`)),
    ...goals.map((each) => tableRow(capitalised(goal.singular), each.text)),
    ...indicators.map((each) => tableRow(each.code, each.title)),
  ];
}
