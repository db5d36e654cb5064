import { describe, expect, it } from 'vitest';
import { typedCount, typedDate, typedKronor } from '../../../../renderer/lib/read-typed.ts';

describe('typedCount', () => {
  it('reads whole numbers in Swedish writing', () => {
    expect(typedCount('25')).toBe(25);
    expect(typedCount('1 457')).toBe(1457);
  });

  it('says null for an emptied field, never 0', () => {
    expect(typedCount('')).toBeNull();
    expect(typedCount('  ')).toBeNull();
    expect(typedCount('0')).toBe(0);
  });

  it.each(['15-20', 'ca 25', '12,5', '-3', 'flera', '12 (7 kvinnor, 5 män)'])('does not guess at %s', (text) => {
    expect(typedCount(text)).toBeUndefined();
  });
});

describe('typedKronor', () => {
  it('reads kronor also in thousands', () => {
    expect(typedKronor('120 000')).toBe(120_000);
    expect(typedKronor('125 tkr')).toBe(125_000);
  });

  it('does not guess at a span', () => {
    expect(typedKronor('100-200 tkr')).toBeUndefined();
  });
});

describe('typedDate', () => {
  const end = { edge: 'end', periodYear: 2024, periodKind: 'delar' } as const;
  const start = { ...end, edge: 'start' } as const;

  it('reads ISO and Swedish writing', () => {
    expect(typedDate('2024-08-31', end)).toBe('2024-08-31');
    expect(typedDate('31/8 2024', end)).toBe('2024-08-31');
    expect(typedDate('31 augusti 2024', start)).toBe('2024-08-31');
  });

  it('takes no end only as an end', () => {
    expect(typedDate('tills vidare', end)).toBe('ongoing');
    expect(typedDate('tills vidare', start)).toBeUndefined();
  });

  it('does not guess at what is no date', () => {
    expect(typedDate('nångång', end)).toBeUndefined();
    expect(typedDate('2024-02-30', end)).toBeUndefined();
    expect(typedDate('', end)).toBeNull();
  });
});
