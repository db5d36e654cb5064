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

const ofCells = (name: string, cells: readonly (readonly (string | number)[])[]): Sheet => {
  const sheet = new SheetBuilder(name);
  cells.forEach((row, index) =>
    row.forEach((cell, at) => sheet.put(1 + index, 1 + at, typeof cell === 'number' ? number(cell) : text(cell))),
  );
  return sheet.build();
};

const budget: MakeSheet = (_, random) =>
  ofCells(random.pick(['Budget', 'Ekonomi', 'Kostnader']), [
    ['Kostnadsslag', 'Budget', 'Utfall', 'Avvikelse'],
    ['Personal', 120_000, 98_000, 22_000],
    ['Lokal', 30_000, 31_000, -1000],
  ]);

const versions: MakeSheet = (_, random) =>
  ofCells(random.pick(['Versioner', 'Ändringslogg', 'Historik']), [
    ['Version', 'Datum', 'Ändring', 'Ansvarig'],
    ['0.1', '2024-06-01', 'Utkast', 'Samordnare'],
    ['1.0', '2024-08-20', 'Fastställd', 'Enhetschef'],
  ]);

const keyFigures: MakeSheet = (_, random) =>
  ofCells(random.pick(['Nyckeltal', 'Statistik', 'Kolada']), [
    ['Nyckeltal', 'Källa', '2022', '2023', '2024', 'Kommentar'],
    ['Andel i arbete', 'SCB', 61.2, 62.8, 63.1, 'Ökar'],
    ['Behöriga till gymnasiet', 'Skolverket', 70.1, 68.4, '', 'Uppgift i höst'],
  ]);

/** The actions once more, by name only: a plan of the year with a cross per month, or a contents list. */
function repeated(titles: readonly string[], random: Random): Sheet {
  const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
  if (random.chance(0.5)) {
    const rows = titles.map((title) => [title, ...months.map(() => (random.chance(0.5) ? 'x' : ''))]);
    return ofCells(random.pick(['Tidplan', 'Årshjul']), [['Insats', ...months], ...rows]);
  }
  return ofCells(random.pick(['Innehåll', 'Sammanställning', 'Alla insatser']), [
    ['Nr', 'Insats'],
    ...titles.map((title, index) => [index + 1, title]),
  ]);
}

const blank: MakeSheet = (_, random) => new SheetBuilder(random.pick(['Blad2', 'Blad3', 'Sheet2'])).build();

/** Sheets that stand beside the returns' own and hold no activities of this period. */
export function sideSheets(
  strategy: Strategy,
  random: Random,
  rows: readonly { readonly title: string }[] = [],
): readonly Sheet[] {
  if (random.chance(0.6)) return [];
  const makers = random
    .shuffle([instructions, lists, indicatorList, lastYear, summary, contacts, blank, budget, versions, keyFigures])
    .slice(0, random.int(1, 3));
  const made = makers.map((make) => make(strategy, random));
  if (rows.length > 1 && random.chance(0.1)) {
    made.push(
      repeated(
        rows.map(({ title }) => title),
        random,
      ),
    );
  }
  return made.filter((sheet, index) => made.findIndex((other) => other.name === sheet.name) === index);
}
