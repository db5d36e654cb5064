import type { Sheet } from '../../../../shared/intake/grid.ts';
import type { Strategy } from '../../../../shared/register/strategy.ts';
import { number, text } from './cell-spec.ts';
import type { Random } from './random.ts';
import { SheetBuilder } from './sheet-builder.ts';

type MakeSheet = (strategy: Strategy, random: Random) => Sheet;

function column(sheet: SheetBuilder, at: number, words: readonly string[]): void {
  words.forEach((word, index) => sheet.put(index + 1, at, text(word)));
}

const instructions: MakeSheet = (_, random) => {
  const sheet = new SheetBuilder(
    random.pick(['Anvisningar', 'Instruktion', 'Läs mig', 'Information', 'Så här fyller du i', 'Blad2', 'Manual']),
  );
  column(sheet, 1, [
    'Så här fyller du i blanketten',
    '1. Skriv en insats per rad.',
    '2. Välj fokusområde i listan.',
    '3. Ange antal deltagare och kostnad i hela kronor.',
    '4. Spara och skicka till enheten för arbete och kompetens.',
  ]);
  if (random.chance(0.5)) {
    const rows = [
      ['Fält', 'Förklaring'],
      ['Insats', 'Insatsens namn'],
      ['Status', 'Planerad, pågår, genomförd, försenad eller avbruten'],
      ['Kostnad', 'Hela kronor'],
    ];
    rows.forEach((cells, index) => cells.forEach((cell, at) => sheet.put(8 + index, 1 + at, text(cell))));
  }
  return sheet.build();
};

const lists: MakeSheet = (strategy, random) => {
  const sheet = new SheetBuilder(
    random.pick(['Listor', 'Val', 'Lista', 'Rullistor', 'Data', 'Blad3', 'Underlag', 'Listvärden']),
  );
  column(sheet, 1, ['Typ', 'Projekt', 'Aktivitet', 'Engagemang']);
  column(sheet, 2, ['Status', 'Planerad', 'Pågår', 'Genomförd', 'Försenad', 'Avbruten']);
  column(sheet, 3, ['Fokusområde', ...strategy.focusAreas.map(({ name }) => name)]);
  column(sheet, 4, ['Finansiering', 'Egen budget', 'Integrationsmedel', 'Statsbidrag', 'EU', 'Annan']);
  if (random.chance(0.5)) column(sheet, 5, ['Målindikator', ...strategy.indicators.map(({ code }) => code)]);
  if (random.chance(0.3)) sheet.state = 'hidden';
  return sheet.build();
};

const indicatorList: MakeSheet = (strategy, random) => {
  const sheet = new SheetBuilder(random.pick(['Målindikatorer', 'Indikatorer', 'Strategin', 'Mål']));
  [
    ['Fokusområde', 'Nr', 'Målindikator'],
    ...strategy.indicators.map(({ parent, number: place, title }) => [
      parent.kind === 'focus-area' ? (strategy.focusAreas.find(({ id }) => id === parent.id)?.name ?? '') : '',
      String(place),
      title,
    ]),
  ].forEach((cells, index) => cells.forEach((cell, at) => sheet.put(1 + index, 1 + at, text(cell))));
  return sheet.build();
};

const lastYear: MakeSheet = (_, random) => {
  const sheet = new SheetBuilder(
    random.pick(['2023', 'Delår 2023', 'Bokslut 2023', 'Föregående år 2023', 'Insatser 2023']),
  );
  const rows = [
    ['Insats', 'Fokusområde', 'Status', 'Antal deltagare', 'Kostnad (kr)'],
    ['Fjolårets språkcafé', 'Språkutveckling', 'Genomförd', '12', '4000'],
    ['Fjolårets praktik', 'Arbete och kompetens', 'Genomförd', '7', '0'],
  ];
  rows.forEach((cells, index) => cells.forEach((cell, at) => sheet.put(1 + index, 1 + at, text(cell))));
  return sheet.build();
};

const summary: MakeSheet = (strategy, random) => {
  const sheet = new SheetBuilder(random.pick(['Sammanfattning', 'Sammanställning', 'Diagram', 'Översikt', 'Pivot']));
  [
    ['Fokusområde', 'Antal insatser', 'Deltagare', 'Kostnad'],
    ...strategy.focusAreas.map(({ name }) => [name, '3', '120', '45000']),
    ['Totalt', '9', '360', '135000'],
  ].forEach((cells, index) =>
    cells.forEach((cell, at) =>
      sheet.put(2 + index, 1 + at, index === 0 || at === 0 ? text(cell) : number(Number(cell))),
    ),
  );
  return sheet.build();
};

const contacts: MakeSheet = (_, random) => {
  const sheet = new SheetBuilder(random.pick(['Kontakter', 'Kontaktpersoner', 'Sändlista']));
  [
    ['Namn', 'Funktion', 'E-post'],
    ['Karin Ek', 'Verksamhetschef', 'karin@vastervik.example'],
    ['Ola Lind', 'Controller', 'ola@vastervik.example'],
  ].forEach((cells, index) => cells.forEach((cell, at) => sheet.put(1 + index, 1 + at, text(cell))));
  return sheet.build();
};

const blank: MakeSheet = (_, random) => new SheetBuilder(random.pick(['Blad2', 'Blad3', 'Sheet2'])).build();

/** Sheets that stand beside the returns' own and hold no activities of this period. */
export function sideSheets(strategy: Strategy, random: Random): readonly Sheet[] {
  if (random.chance(0.6)) return [];
  const makers = random
    .shuffle([instructions, lists, indicatorList, lastYear, summary, contacts, blank])
    .slice(0, random.int(1, 3));
  const made = makers.map((make) => make(strategy, random));
  return made.filter((sheet, index) => made.findIndex((other) => other.name === sheet.name) === index);
}
