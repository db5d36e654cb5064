import { describe, expect, it } from 'vitest';
import { writeFollowUp } from '../../../electron/workbook/followup/write-followup.ts';
import { compileFollowUp } from '../../../shared/followup/compile.ts';
import type { Register } from '../../../shared/register/entities.ts';
import { complete, decide, makeFile, makeRow, register, takeIn } from '../../unit/intake/support/make.ts';
import { openGrid } from '../support/open-cells.ts';

const periodId = '2024-delar';
const held = takeIn(register, makeFile([makeRow(2, { cost: 10_000 })])).register;
const theirs = makeRow(
  7,
  { title: 'Språkcafe på Biblioteket', outcome: 'Vi har bjudit på fika.', participants: 30, cost: 4000 },
  {
    issues: [
      {
        field: 'children',
        code: 'not-a-number',
        severity: 'warning',
        cell: 'P7',
        raw: 'några',
        message: 'Inte ett tal.',
      },
    ],
  },
);
const joint = takeIn(held, makeFile([theirs], { unit: { id: 'resort', evidence: 'filnamnet' } }), {
  id: 'R0002',
  decisions: decide({
    joint: [{ rowKey: 'Insatser!7', activityId: 'BUF-001', isSame: true }],
    corrections: [{ rowKey: 'Insatser!7', field: 'women', value: 12, at: '2024-09-03T09:00:00Z', by: 'anna' }],
  }),
}).register;

async function workbook(state: Register) {
  const followUp = compileFollowUp(state, periodId);
  const grid = await openGrid(
    await writeFollowUp({ followUp, register: state, madeAt: '2024-09-20T22:30:00Z', by: 'Anna' }),
  );
  return {
    names: grid.sheets.map(({ name }) => name),
    rows: (sheet: string) =>
      (grid.sheets.find(({ name }) => name === sheet)?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value)),
  };
}

describe('a joint activity in the follow-up workbook', async () => {
  const { names, rows } = await workbook(joint);
  const starting = (sheet: string, first: string) => rows(sheet).filter(([cell]) => cell === first);

  it('is one row with both actors, and the figures of the one that answers for it', () => {
    for (const sheet of ['Alla insatser', 'Språkutveckling']) {
      const [row, ...others] = starting(sheet, 'BUF-001');
      expect(others).toEqual([]);
      expect(row).toContain('Barn- och utbildningsförvaltningen och Västervik Resort AB');
      expect(row).toContain(34);
      expect(row).not.toContain(30);
    }
  });

  it('has what the other party wrote on a sheet of its own, word for word, with its file', () => {
    expect(names).toContain('Gemensamma insatser');
    const [row, ...others] = starting('Gemensamma insatser', 'BUF-001');
    expect(others).toEqual([]);
    expect(row).toEqual(
      expect.arrayContaining(['Västervik Resort AB', 'Vi har bjudit på fika.', 30, 4000, 'R0002.xlsx', 'Insatser', 7]),
    );
  });

  it('is traced to both files, with what was changed and what stands to be looked at in either', () => {
    const sources = starting('Källor', 'BUF-001');
    expect(sources.map((row) => row.find((cell) => String(cell).endsWith('.xlsx')))).toEqual(
      expect.arrayContaining(['R0001.xlsx', 'R0002.xlsx']),
    );
    expect(sources.some((row) => row.includes('anna') && row.includes('12'))).toBe(true);
    expect(starting('Anmärkningar', 'Västervik Resort AB')).toMatchObject([
      expect.arrayContaining(['BUF-001', 'några', 'R0002.xlsx']) as unknown[],
    ]);
  });

  it('leaves no sheet for them where there are none', async () => {
    const alone = await workbook(held);
    expect(alone.names).not.toContain('Gemensamma insatser');
    const row = alone.rows('Alla insatser').find(([cell]) => cell === 'BUF-001');
    expect(row).toContain('Barn- och utbildningsförvaltningen');
    expect(row).toContain(complete.outcome);
  });
});
