import { describe, expect, it } from 'vitest';
import type { Beside, Sheet } from '../../../../shared/intake/grid.ts';
import { readBeside } from '../../../../shared/intake/read/beside-issues.ts';
import type { Unit } from '../../../../shared/register/units-and-periods.ts';

const unit = {
  id: 'sf',
  name: 'Socialförvaltningen',
  short: 'SF',
  aliases: [],
  emails: [],
} as unknown as Unit;

const sheet = (name: string, ...beside: readonly Beside[]): Sheet => ({
  name,
  state: 'visible',
  rows: [],
  merges: [],
  hiddenColumns: [],
  beside,
});
const read = (...beside: readonly Beside[]) => readBeside([sheet('Insatser', ...beside)], [unit]);
const at = { row: 3, column: 8 };

describe('what stands beside the cells', () => {
  it('is told with its sheet and its place, a picture the size of a table and a document as warnings', () => {
    const box = { kind: 'text-box', at, text: 'Två insatser\nflyttas till 2025' } as const;
    const picture = { kind: 'picture', at, text: '', isLarge: true } as const;
    const { issues, ignored } = read(box, picture, { kind: 'object', at: null, text: '' });
    expect(issues).toMatchObject([
      { severity: 'info', sheet: 'Insatser', cell: 'H3', raw: 'Två insatser flyttas till 2025', field: null },
      { severity: 'warning', sheet: 'Insatser', cell: 'H3', raw: '' },
      { severity: 'warning', sheet: 'Insatser', cell: null, raw: '' },
    ]);
    expect(issues[0]?.message).toContain('”Två insatser flyttas till 2025”');
    expect(ignored).toEqual([]);
  });

  it('lists letterhead and logos among what was left out, where they mark no row of the sheet', () => {
    const { issues, ignored } = read(
      { kind: 'header', at: null, text: 'Västerviks kommun' },
      { kind: 'header', at: null, text: 'Dnr 2024/12' },
      { kind: 'picture', at, text: 'Logotyp' },
    );
    expect(issues).toEqual([]);
    expect(ignored).toEqual([
      { sheet: 'Insatser', range: 'sidhuvud', why: '”Västerviks kommun”, ”Dnr 2024/12”' },
      { sheet: 'Insatser', range: 'bild (H3)', why: '”Logotyp”' },
    ]);
  });

  it('takes a header with the name of a unit or a period for evidence, and tells one that says something', () => {
    const { issues, ignored, clues } = read(
      { kind: 'header', at: null, text: 'Socialförvaltningen' },
      { kind: 'header', at: null, text: 'Delår 2024' },
      { kind: 'footer', at: null, text: 'Siffrorna för augusti är preliminära' },
    );
    expect(clues.map(({ kind, evidence }) => [kind, evidence])).toEqual([
      ['page', 'sidhuvud: Socialförvaltningen'],
      ['page', 'sidhuvud: Delår 2024'],
      ['page', 'sidfot: Siffrorna för augusti är preliminära'],
    ]);
    expect(issues.map(({ raw }) => raw)).toEqual(['Siffrorna för augusti är preliminära']);
    expect(ignored).toEqual([]);
  });

  it('says the same text on several sheets once, and hides personal identity numbers', () => {
    const box = { kind: 'text-box', at, text: 'Gäller 19800101-1231' } as const;
    const { issues } = readBeside([sheet('Ett', box), sheet('Två', box)], [unit]);
    expect(issues).toHaveLength(1);
    expect(JSON.stringify(issues)).not.toContain('1231');
  });
});
