import { describe, expect, it } from 'vitest';
import { blankValues } from '../../../shared/register/activity-fields.ts';
import { activityValuesSchema } from '../../../shared/register/activity.ts';
import { emptyRegister, type Register } from '../../../shared/register/entities.ts';
import { saveStrategy } from '../../../shared/register/save-strategy.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { vastervik2023 } from '../../../shared/strategies/vastervik-2023-2027.ts';

const register: Register = {
  ...emptyRegister,
  settings: {
    settings: {
      id: 'settings',
      name: 'Prov',
      strategyId: vastervik2023.id,
      currentPeriodId: null,
      createdAt: '2024-08-01T08:00:00Z',
      isExample: false,
    },
  },
  strategies: { [vastervik2023.id]: vastervik2023 },
  activityReports: {
    'BUF-001@2024-delar': {
      id: 'BUF-001@2024-delar',
      activityId: 'BUF-001',
      periodId: '2024-delar',
      values: activityValuesSchema.parse({
        ...blankValues,
        title: 'X',
        focusArea: 'sprakutveckling',
        indicators: ['su2'],
      }),
      sources: {},
      issues: [],
      returnId: null,
      sheet: null,
      row: null,
      accounts: [],
    },
  },
};

const saved = (change: Partial<Strategy>) =>
  saveStrategy(register, { ...vastervik2023, ...change }, 'Ändrade strategin');
const codeOf = (change: Partial<Strategy>): string | null => {
  const drafted = saved(change);
  return drafted.ok ? null : drafted.refusal.code;
};

describe('an edited strategy', () => {
  it('replaces the register’s own', () => {
    const drafted = saved({ overallGoal: 'Nytt mål' });
    expect(drafted.ok && drafted.value.ops).toEqual([
      {
        collection: 'strategies',
        id: vastervik2023.id,
        before: vastervik2023,
        after: { ...vastervik2023, overallGoal: 'Nytt mål' },
      },
    ]);
  });

  it('may lose what nobody has used, and only end what somebody has', () => {
    const without = (id: string) => vastervik2023.indicators.filter((indicator) => indicator.id !== id);
    expect(codeOf({ indicators: without('su3') })).toBeNull();
    expect(codeOf({ indicators: without('su2') })).toBe('in-use');
    const ended = vastervik2023.indicators.map((one) => (one.id === 'su2' ? { ...one, validTo: 2025 } : one));
    expect(codeOf({ indicators: ended })).toBeNull();
  });

  it('has parts that hang on something, codes that differ, and a last year after the first', () => {
    const [first, ...rest] = vastervik2023.indicators;
    if (!first) throw new Error('no indicators');
    expect(codeOf({ indicators: [{ ...first, parent: { kind: 'focus-area', id: 'borta' } }, ...rest] })).toBe(
      'value-not-allowed',
    );
    expect(codeOf({ indicators: [{ ...first, code: rest[0]?.code.toLowerCase() ?? '' }, ...rest] })).toBe(
      'value-not-allowed',
    );
    expect(codeOf({ indicators: [{ ...first, replacedBy: 'borta' }, ...rest] })).toBe('value-not-allowed');
    expect(codeOf({ toYear: 2020 })).toBe('value-not-allowed');
    expect(codeOf({ id: 'en-annan' })).toBe('unknown-id');
  });
});
