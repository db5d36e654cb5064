import type { ActivityValues } from '../../../../shared/register/activity-fields.ts';
import { number, text } from './cell-spec.ts';
import { gridOf, type MadeReturn } from './made-return.ts';
import type { Making } from './make-tables.ts';
import type { Random } from './random.ts';
import { SheetBuilder } from './sheet-builder.ts';
import { sideSheets } from './side-sheets.ts';
import { type ReturnStyle, styleOf } from './style-of-return.ts';
import { unitNames } from './title-block.ts';
import type { RowTruth } from './truth.ts';
import { writeActivity } from './write-activity.ts';

type FormLook = {
  readonly left: number;
  readonly gap: number;
  readonly mark: string;
  readonly isSpread: boolean;
  readonly wanders: boolean;
};

const lookOf = (random: Random): FormLook => ({
  left: random.pick([1, 1, 2]),
  gap: random.pick([1, 1, 1, 2, 3]),
  mark: random.pick(['', '', ':']),
  isSpread: random.chance(0.15),
  wanders: random.chance(0.1),
});

type Spot = { readonly sheet: SheetBuilder; readonly top: number };

/** One activity as labels with answers beside them. Gives its truth and the row after it. */
function drawForm(
  spot: Spot,
  activity: ActivityValues,
  style: ReturnStyle,
  look: FormLook,
  making: Making,
): { truth: RowTruth; after: number } {
  const { cells, fields } = writeActivity(activity, style, making.strategy, making.random);
  let row = spot.top;
  for (const { what, heading } of style.columns) {
    if (typeof what === 'object') continue;
    const label = /[?:]\s*$/u.test(heading) ? heading : heading.trim() + look.mark;
    spot.sheet.put(row, look.left, text(label));
    const gap = look.wanders ? making.random.int(1, 4) : look.gap;
    spot.sheet.put(row, look.left + gap, cells.get(what) ?? null);
    row += look.isSpread ? 2 : 1;
  }
  return { truth: { sheet: spot.sheet.name, row: spot.top, title: activity.title, fields }, after: row };
}

const formTitles = [
  'Redovisning av insats',
  'Rapporteringsblankett',
  'Blankett för återrapportering',
  'Återrapport delår 2024',
  'INSATSRAPPORT',
];

/** A form on a sheet of its own for each activity. */
export function makeFormSheets(making: Making): MadeReturn {
  const { random, strategy } = making;
  const style = styleOf(random, true);
  const look = lookOf(random);
  const unit = random.chance(0.7) ? random.pick(unitNames) : null;
  const rows: RowTruth[] = [];
  const naming = random.pick<(index: number, title: string) => string>([
    (index) => `Insats ${index}`,
    (index) => `Blad${index}`,
    (index) => String(index),
    (index, title) => `${index} ${title.replaceAll(/[^\p{L} ]/gu, '').slice(0, 20)}`,
  ]);
  const sheets = making.activities.slice(0, 6).map((activity, index) => {
    const sheet = new SheetBuilder(naming(index + 1, activity.title));
    let top = 1;
    if (random.chance(0.7)) sheet.put(top++, look.left, text(random.pick(formTitles)));
    if (unit) {
      sheet.put(top, look.left, text(`${random.pick(['Verksamhet', 'Förvaltning/bolag', 'Förvaltning'])}${look.mark}`));
      sheet.put(top++, look.left + look.gap, text(unit.name));
    }
    const { truth } = drawForm({ sheet, top: top + random.pick([0, 1]) }, activity, style, look, making);
    rows.push(truth);
    return sheet.build();
  });
  return {
    layout: 'form sheets',
    grid: gridOf([
      ...sheets,
      ...sideSheets(strategy, random).filter(({ name }) => !sheets.some((own) => own.name === name)),
    ]),
    rows,
    unit: unit?.id ?? null,
    fileName: 'blankett.xlsx',
  };
}

/** Forms under each other on one sheet. */
export function makeStackedForms(making: Making): MadeReturn {
  const { random } = making;
  const style = styleOf(random, true);
  const look = lookOf(random);
  const sheet = new SheetBuilder(random.pick(['Blad1', 'Insatser', 'Blankett']));
  const rows: RowTruth[] = [];
  const isNumbered = random.chance(0.5);
  const space = random.pick([1, 1, 2]);
  let row = 1;
  if (random.chance(0.5)) sheet.put(row++, look.left, text(random.pick(formTitles)));
  making.activities.slice(0, 5).forEach((activity, index) => {
    if (isNumbered)
      sheet.put(
        row++,
        look.left,
        text(random.pick([`Insats ${index + 1}`, `Insats nr ${index + 1}`, `INSATS ${index + 1}`])),
      );
    const { truth, after } = drawForm({ sheet, top: row }, activity, style, look, making);
    rows.push(truth);
    row = after + space;
  });
  return { layout: 'stacked forms', grid: gridOf([sheet.build()]), rows, unit: null, fileName: 'blankett.xlsx' };
}

/** A table on its side: the labels in one column, an activity in each of the columns beside. */
export function makeSideways(making: Making): MadeReturn {
  const { random, strategy } = making;
  const style = styleOf(random, true);
  const sheet = new SheetBuilder('Blad1');
  const top = random.pick([1, 2, 3]);
  if (top > 1) sheet.put(1, 1, text('Integrationsinsatser 2024'));
  const fields = style.columns.filter(({ what }) => typeof what !== 'object');
  const isNumbered = random.chance(0.4);
  const hasSums = isNumbered && random.chance(0.3);
  const first = top + (isNumbered ? 1 : 0);
  fields.forEach(({ heading }, index) => sheet.put(first + index, 1, text(heading)));
  const rows = making.activities.slice(0, 5).map((activity, index): RowTruth => {
    if (isNumbered) sheet.put(top, 2 + index, text(`Insats ${index + 1}`));
    const written = writeActivity(activity, style, strategy, random);
    fields.forEach(({ what }, place) => sheet.put(first + place, 2 + index, written.cells.get(what) ?? null));
    return { sheet: sheet.name, row: first, title: activity.title, fields: written.fields };
  });
  if (hasSums) {
    const at = 2 + rows.length;
    sheet.put(top, at, text(random.pick(['Totalt', 'Summa'])));
    fields.forEach(({ what }, place) => {
      if (what === 'participants' || what === 'cost') sheet.put(first + place, at, number(random.int(1, 90) * 10));
    });
  }
  return { layout: 'sideways', grid: gridOf([sheet.build()]), rows, unit: null, fileName: 'svar.xlsx' };
}
