import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../../shared/intake/grid.ts';
import { readReturn } from '../../../../shared/intake/read-return.ts';
import { vastervik2023 } from '../../../../shared/strategies/vastervik-2023-2027.ts';

const struck = (column: number, value: string, left = ''): Cell => ({
  column,
  kind: 'text',
  value,
  raw: value,
  struck: { left },
});
const plain = (column: number, value: string): Cell => ({ column, kind: 'text', value, raw: value });

const headings = ['Insats', 'Fokusområde', 'Status', 'Antal deltagare'].map((text, index) => plain(index + 1, text));

function read(...rows: readonly (readonly Cell[])[]) {
  const grid: Grid = {
    format: 'xlsx',
    notes: [],
    sheets: [
      {
        name: 'Blad1',
        state: 'visible',
        rows: [headings, ...rows].map((cells, index) => ({ row: index + 1, cells })),
        merges: [],
        hiddenColumns: [],
      },
    ],
  };
  const file = readReturn(grid, {
    strategy: vastervik2023,
    units: [],
    period: null,
    fileName: 'svar.xlsx',
    member: null,
    mail: null,
  });
  if ('rejected' in file) throw new Error('the table was not found');
  return file.rows;
}

describe('text that is struck through', () => {
  it('is no value, and is told with what stood there', () => {
    const [row] = read([plain(1, 'Språkcafé'), plain(2, 'Språkutveckling'), plain(3, 'Pågår'), struck(4, '30')]);
    expect(row?.values).toMatchObject({ title: 'Språkcafé', status: 'pagar', participants: null });
    expect(row?.issues).toContainEqual(
      expect.objectContaining({ field: 'participants', severity: 'warning', cell: 'D2', raw: '30' }),
    );
  });

  it('leaves what is not struck in the same cell as the value, and says so', () => {
    const [row] = read([
      plain(1, 'Språkcafé'),
      plain(2, 'Språkutveckling'),
      struck(3, 'Pågår Avbruten', ' Avbruten'),
      struck(4, '18 12', ' 12'),
    ]);
    expect(row?.values).toMatchObject({ status: 'avbruten', participants: 12 });
    expect(row?.origins.participants).toMatchObject({ cell: 'D2', raw: '18 12' });
    const told = row?.issues.filter(({ message }) => message.includes('överstruken')).map(({ field }) => field);
    expect(told).toEqual(['status', 'participants']);
  });

  it('keeps the row whose name is struck, without its values and with one warning for it', () => {
    const [row, ...others] = read(
      [struck(1, 'Odlingslotter'), struck(2, 'Social sammanhållning'), struck(3, 'Pågår'), struck(4, '20')],
      [plain(1, 'Språkcafé'), plain(2, 'Språkutveckling'), plain(3, 'Pågår'), plain(4, '12')],
    );
    expect(row?.values).toMatchObject({ title: 'Odlingslotter', focusArea: null, status: null, participants: null });
    const warned = row?.issues.filter(({ code, severity }) => code === 'low-confidence-column' && severity !== 'info');
    expect(warned?.map(({ field }) => field)).toEqual(['title']);
    expect(others.map(({ values }) => values.participants)).toEqual([12]);
  });

  it('is not what a ditto mark below it stands for', () => {
    const [, row] = read(
      [plain(1, 'Språkcafé'), plain(2, 'Språkutveckling'), struck(3, 'Pågår'), plain(4, '12')],
      [plain(1, 'Läxhjälp'), plain(2, 'Språkutveckling'), plain(3, 'se ovan'), plain(4, '9')],
    );
    expect(row?.values.status).toBeNull();
    expect(row?.issues.map(({ field }) => field)).toContain('status');
  });
});

describe('text that is white on white', () => {
  it('is taken in, with a warning at the name of the action', () => {
    const unseen = (column: number, value: string): Cell => ({ ...plain(column, value), isUnseen: true });
    const [row] = read([unseen(1, 'Test test'), unseen(2, 'Språkutveckling'), unseen(3, 'Pågår'), unseen(4, '9')]);
    expect(row?.values).toMatchObject({ title: 'Test test', participants: 9 });
    const told = row?.issues.filter(({ message }) => message.includes('vit'));
    expect(told?.map(({ field, severity }) => [field, severity])).toEqual([
      ['focusArea', 'info'],
      ['title', 'warning'],
      ['status', 'info'],
      ['participants', 'info'],
    ]);
  });
});
