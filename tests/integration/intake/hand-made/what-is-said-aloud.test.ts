import { describe, expect, test } from 'vitest';
import type { ReadFile } from '../../../../shared/intake/plan-types.ts';
import type { Sheet } from '../../../../shared/intake/grid.ts';
import { drawn, sheetOf } from '../generated/hand-made.ts';
import { gridOf } from '../generated/made-return.ts';
import { readMade } from '../generated/read-made.ts';

const visible = sheetOf(
  'Insatser',
  `
Insats|Fokusområde|Status
Läsa på sfi|Språkutveckling|Pågår
`,
);

function read(...sheets: readonly Sheet[]): ReadFile {
  const reading = readMade(gridOf(sheets), 'svar.xlsx');
  if ('rejected' in reading) throw new Error(reading.rejected);
  return reading;
}
const warnings = (file: ReadFile): readonly string[] =>
  file.issues
    .filter(({ severity, code }) => severity === 'warning' && code === 'low-confidence-column')
    .map(({ raw }) => raw);

describe('what is not taken in is said aloud', () => {
  test('a hidden sheet with actions of its own is a warning that names it', () => {
    const hidden = drawn('Fler insatser', '\nInsats|Fokusområde|Status\nDold insats|Social sammanhållning|Pågår\n', {
      state: 'hidden',
    });
    const file = read(visible, hidden);
    expect(file.rows.map(({ values }) => values.title)).toEqual(['Läsa på sfi']);
    expect(warnings(file)).toEqual(['Fler insatser']);
    expect(file.issues.find(({ raw }) => raw === 'Fler insatser')?.message).toContain('1 insats ');
    expect(file.ignored).toContainEqual({ sheet: 'Fler insatser', range: 'A1:C2', why: 'dolt blad' });
  });

  test('a hidden copy of the same actions is no warning', () => {
    const hidden = drawn('Kopia', '\nInsats|Fokusområde|Status\nLäsa på sfi|Språkutveckling|Planerad\n', {
      state: 'veryHidden',
    });
    expect(warnings(read(visible, hidden))).toEqual([]);
  });

  test('a hidden list of choices is no warning', () => {
    const hidden = drawn('Listor', '\nStatus|Typ\nPlanerad|Projekt\nPågår|Aktivitet\nKlar|\n', { state: 'hidden' });
    expect(warnings(read(visible, hidden))).toEqual([]);
  });

  test('a sheet with two rows for each action is turned away where they can not be told apart, never read by the wrong headings', () => {
    const records = sheetOf(
      'Kort',
      `
Insats|Fokusområde|Ansvarig
Resultat|Målgrupp|Nästa steg
Ridläger|Social sammanhållning|Fritidschef
Fulltecknat|Ungdomar|Ny omgång nästa år
`,
    );
    expect(readMade(gridOf([records]), 'svar.xlsx')).toEqual({ rejected: 'no-table-found' });
    const file = read(visible, records);
    expect(file.rows.map(({ sheet }) => sheet)).toEqual(['Insatser']);
    expect(warnings(file)).toEqual(['Kort']);
  });

  test('a summary that only repeats other sheets is left out with the reason, one that adds something is kept', () => {
    const summary = (rest: string): Sheet =>
      sheetOf('Översikt', `\nInsats|Status|Ansvarig\nLäsa på sfi|Pågår|${rest}\n`);
    expect(read(visible, summary('')).ignored).toContainEqual({
      sheet: 'Översikt',
      range: 'A1:C2',
      why: 'upprepar insatser som står på andra blad',
    });
    const kept = read(visible, summary('Rektor'));
    expect(kept.rows).toHaveLength(2);
    expect(kept.rows.flatMap(({ issues }) => issues.map(({ code }) => code))).toContain('duplicate-row');
  });
});

describe('what stands beside the cells', () => {
  const withBeside = (sheet: Sheet, ...beside: NonNullable<Sheet['beside']>): Sheet => ({ ...sheet, beside });
  const box = (text: string) => ({ kind: 'text-box', at: { row: 2, column: 6 }, text }) as const;

  test('is told of sheets with actions and of those that hold nothing else, not of instructions', () => {
    const file = read(
      withBeside(visible, box('Två insatser flyttas till 2025')),
      withBeside(sheetOf('Blad2', ''), box('Samverkan med biblioteket')),
      withBeside(sheetOf('Anvisningar', '\nFyll i alla insatser\n'), box('Skicka senast 30 augusti')),
    );
    expect(file.issues.filter(({ sheet }) => sheet !== undefined).map(({ sheet, raw }) => [sheet, raw])).toEqual([
      ['Insatser', 'Två insatser flyttas till 2025'],
      ['Blad2', 'Samverkan med biblioteket'],
    ]);
  });

  test('can tell whose file it is, where nothing stronger does', () => {
    const reading = readMade(
      gridOf([withBeside(visible, { kind: 'header', at: null, text: 'Räddningstjänsten' })]),
      'svar.xlsx',
    );
    expect('rejected' in reading ? reading : reading.unit?.evidence).toBe('sidhuvud: Räddningstjänsten');
  });
});
