import type { ActivityValues } from '../../../../shared/register/activity-fields.ts';
import type { FocusArea, Strategy } from '../../../../shared/register/strategy.ts';
import { text } from './cell-spec.ts';
import {
  type Drawing,
  drawLine,
  drawNotes,
  drawReckoned,
  drawRow,
  drawTotal,
  drawUnused,
  headerOf,
} from './draw-table.ts';
import { gridOf, type MadeReturn } from './made-return.ts';
import type { Random } from './random.ts';
import { SheetBuilder } from './sheet-builder.ts';
import { sideSheets } from './side-sheets.ts';
import { styleOf } from './style-of-return.ts';
import { drawTitleBlock, unitNames } from './title-block.ts';
import type { RowTruth } from './truth.ts';

export type Making = {
  readonly activities: readonly ActivityValues[];
  readonly strategy: Strategy;
  readonly random: Random;
};

const sheetNames = [
  'Blad1',
  'Insatser',
  'Uppföljning',
  'Sheet1',
  'Delår 2024',
  'Rapport',
  'Integration',
  'Återrapport',
  'Handlingsplan',
];

/** One table on one sheet: the commonest return. */
export function makeTable({ activities, strategy, random }: Making, layout = 'table'): MadeReturn {
  const unit = random.chance(0.6) ? random.pick(unitNames) : null;
  const sheet = new SheetBuilder(random.pick(sheetNames));
  const drawing: Drawing = { sheet, style: styleOf(random, true, true), strategy, random };
  const left = random.pick([1, 1, 1, 2, 3]);
  const top = random.chance(0.3) && unit === null ? 1 : drawTitleBlock(sheet, left, unit?.name ?? null, random);
  const header = headerOf(drawing, left);
  header.draw(top);
  const rows: RowTruth[] = [];
  const hasLines = drawing.style.columns.length >= 6 && random.chance(0.1);
  let row = top + header.rows;
  activities.forEach((activity, index) => {
    if (random.chance(0.06)) row += 1;
    if (index > 0 && hasLines && random.chance(0.3)) drawLine(drawing, row++, left);
    if (index > 3 && random.chance(0.03)) {
      header.draw(row);
      row += header.rows;
    }
    rows.push(drawRow(drawing, { top: row, left }, activity, index + 1));
    if (random.chance(0.03)) sheet.hiddenRows.add(row);
    row += 1;
  });
  if (random.chance(0.06)) row = drawUnused(drawing, row, left);
  if (random.chance(0.4)) {
    row += random.pick([0, 0, 1]);
    drawTotal(drawing, row, left);
    row += 1;
    if (random.chance(0.1)) drawReckoned(drawing, row++, left);
  }
  if (random.chance(0.35)) drawNotes(drawing, row + 1, left);
  const sheets = [sheet.build(), ...sideSheets(strategy, random, rows).filter(({ name }) => name !== sheet.name)];
  return {
    layout,
    grid: gridOf(random.chance(0.15) ? sheets.toReversed() : sheets),
    rows,
    unit: unit?.id ?? null,
    fileName: random.pick(['svar.xlsx', 'Återrapport.xlsx', 'insatser 2024.xlsx', 'Kopia av mall.xlsx']),
  };
}

const sectionText = (area: FocusArea, random: Random): string =>
  random.pick([
    area.name,
    `${area.number}. ${area.name}`,
    `Fokusområde ${area.number}: ${area.name}`,
    `Fokusområde: ${area.name}`,
    `Fokusområde ${area.name}`,
    area.name.toUpperCase(),
    `${area.name}:`,
    `Fokusområde ${area.number} – ${area.name}`,
    `${area.number}) ${area.name}`,
    `FOKUSOMRÅDE ${area.number} ${area.name.toUpperCase()}`,
  ]);

const byArea = ({ activities, strategy }: Making): readonly { area: FocusArea; own: readonly ActivityValues[] }[] =>
  strategy.focusAreas.map((area) => ({ area, own: activities.filter(({ focusArea }) => focusArea === area.id) }));

const withArea = (truth: RowTruth, area: FocusArea): RowTruth => ({
  ...truth,
  fields: new Map(truth.fields).set('focusArea', { accept: [area.id], flag: 'no' }),
});

const nothingTexts = [
  'Inga insatser under perioden',
  'Inget att rapportera',
  'Inga insatser',
  'Inga aktiviteter har genomförts.',
  '-',
  'Inget att redovisa',
];

/** One table with a row for each focus area between its activities, or a table of its own under each area's name. */
export function makeSections(making: Making, isRepeated: boolean): MadeReturn {
  const { strategy, random } = making;
  const unit = random.chance(0.6) ? random.pick(unitNames) : null;
  const sheet = new SheetBuilder(random.pick(sheetNames));
  const drawing: Drawing = { sheet, style: styleOf(random, false, true), strategy, random };
  const left = random.pick([1, 1, 2]);
  let row = drawTitleBlock(sheet, left, unit?.name ?? null, random);
  const header = headerOf(drawing, left);
  if (!isRepeated) {
    header.draw(row);
    row += header.rows;
  }
  const rows: RowTruth[] = [];
  const sectionStyle = random.next();
  const isMerged = random.chance(0.5);
  const hasSubtotals = random.chance(0.2);
  for (const { area, own } of random.chance(0.8) ? byArea(making) : random.shuffle(byArea(making))) {
    sheet.put(row, left, text(sectionStyle < 0.5 ? sectionText(area, random) : `${area.number}. ${area.name}`));
    if (isMerged) sheet.merge(row, left, row, left + random.int(2, drawing.style.columns.length));
    row += 1;
    if (isRepeated) {
      header.draw(row);
      row += header.rows;
    }
    for (const activity of own) {
      rows.push(withArea(drawRow(drawing, { top: row, left }, activity, rows.length + 1), area));
      row += 1;
    }
    if (own.length === 0 && random.chance(0.6)) sheet.put(row++, left, text(random.pick(nothingTexts)));
    if (hasSubtotals && own.length > 0) drawTotal(drawing, row++, left);
    if (isRepeated || random.chance(0.4)) row += random.int(1, 2);
  }
  if (random.chance(0.3)) drawNotes(drawing, row + 1, left);
  return {
    layout: isRepeated ? 'table per area' : 'sections',
    grid: gridOf([sheet.build(), ...sideSheets(strategy, random).filter(({ name }) => name !== sheet.name)]),
    rows,
    unit: unit?.id ?? null,
    fileName: 'svar.xlsx',
  };
}

/** A sheet for each focus area. */
export function makeSheetPerArea(making: Making): MadeReturn {
  const { strategy, random } = making;
  const style = styleOf(random, false);
  const rows: RowTruth[] = [];
  const nameStyle = random.pick<(area: FocusArea) => string>([
    ({ name }) => name,
    (area) => `${area.number}. ${area.name}`,
    (area) => `${area.number} ${area.name}`.slice(0, 31),
    ({ name }) => name.slice(0, 14),
    (area) => `FO${area.number} ${area.name}`,
  ]);
  const left = random.pick([1, 1, 2]);
  const hasTitle = random.chance(0.7);
  const sheets = byArea(making).map(({ area, own }) => {
    const sheet = new SheetBuilder(nameStyle(area));
    const drawing: Drawing = { sheet, style, strategy, random };
    let row = 1;
    if (hasTitle) {
      sheet.put(1, left, text(sectionText(area, random)));
      row = random.pick([2, 3]);
    }
    const header = headerOf(drawing, left);
    header.draw(row);
    row += header.rows;
    for (const activity of own) {
      rows.push(withArea(drawRow(drawing, { top: row, left }, activity, row), area));
      row += 1;
    }
    if (own.length === 0) sheet.put(row, left, text(random.pick(nothingTexts)));
    else if (random.chance(0.3)) drawTotal(drawing, row, left);
    return sheet.build();
  });
  return {
    layout: 'sheet per area',
    grid: gridOf([
      ...sheets,
      ...sideSheets(strategy, random).filter(({ name }) => !sheets.some((own) => own.name === name)),
    ]),
    rows,
    unit: null,
    fileName: 'svar.xlsx',
  };
}

/** The focus area stands once, in a merged cell or at the top of its rows, beside its activities. */
export function makeMergedArea(making: Making): MadeReturn {
  const { strategy, random } = making;
  const made = styleOf(random, true);
  const style = {
    ...made,
    columns: [
      ...made.columns.filter(({ what }) => what === 'focusArea'),
      ...made.columns.filter(({ what }) => what !== 'focusArea'),
    ],
  };
  const sheet = new SheetBuilder(random.pick(sheetNames));
  const drawing: Drawing = { sheet, style, strategy, random };
  const areaAt = style.columns.findIndex(({ what }) => what === 'focusArea');
  const isMerged = random.chance(0.8);
  const header = headerOf(drawing, 1);
  header.draw(1);
  let row = 1 + header.rows;
  const rows: RowTruth[] = [];
  for (const { area, own } of byArea(making)) {
    const top = row;
    for (const activity of own) {
      const below = new SheetBuilder(sheet.name);
      const truth = withArea(drawRow({ ...drawing, sheet: below }, { top: row, left: 1 }, activity, row), area);
      for (const cell of below.build().rows[0]?.cells ?? [])
        if (cell.column !== areaAt + 1) sheet.put(row, cell.column, cell);
      rows.push(
        isMerged
          ? truth
          : { ...truth, fields: new Map(truth.fields).set('focusArea', { accept: [area.id], flag: 'may' }) },
      );
      row += 1;
    }
    if (own.length > 0) sheet.put(top, areaAt + 1, text(area.name));
    if (isMerged && own.length > 0) sheet.merge(top, areaAt + 1, row - 1, areaAt + 1);
  }
  return { layout: 'merged area', grid: gridOf([sheet.build()]), rows, unit: null, fileName: 'svar.xlsx' };
}
