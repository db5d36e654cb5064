import { describe, expect, it } from 'vitest';
import type { ActivityValues } from '../../../../shared/register/activity-fields.ts';
import { decide, makeFile, makeRow, plan, register, takeIn } from '../support/make.ts';

const titled = (row: number, title: string, more: Partial<ActivityValues> = {}) => makeRow(row, { title, ...more });
const held = takeIn(
  register,
  makeFile([
    titled(2, 'Språkcafé på biblioteket'),
    titled(3, 'Praktik i skolköken', { responsible: 'Kostchef', start: '2023-08-15' }),
    titled(4, 'Svenska för föräldrar etapp 1', { responsible: 'Rektor', start: '2024-02-01' }),
  ]),
).register;
const matchOf = (rows: Parameters<typeof makeFile>[0], decisions = decide({})) =>
  plan(makeFile(rows), held, decisions).rows.map(({ match }) => [match.kind, match.activityId]);

describe('matching rows to activities', () => {
  it('knows an activity by its name, however it is cased and accented', () => {
    expect(matchOf([titled(9, 'SPRAKCAFE PA BIBLIOTEKET')])).toEqual([['changed', 'BUF-001']]);
  });

  it('knows a misspelt name', () => {
    expect(matchOf([titled(9, 'Praktik i skolkökn', { responsible: 'Kostchef' })])).toEqual([['changed', 'BUF-002']]);
  });

  it('lets the hidden code decide, whatever the name has become', () => {
    const row = makeRow(9, { title: 'Samtal på stan' }, { code: 'BUF-001' });
    expect(matchOf([row])).toEqual([['changed', 'BUF-001']]);
    const [planned] = plan(makeFile([row]), held).rows;
    expect(planned?.isClean).toBe(false);
    expect(planned?.match.evidence).toBe('dold kod, men namnet är ett helt annat');
  });

  it('does not trust a code of another unit', () => {
    expect(matchOf([makeRow(9, { title: 'Något helt annat' }, { code: 'KSF-001' })])).toEqual([['new', null]]);
  });

  it('gives a copied row with the same code to the one that kept the name', () => {
    const rows = [
      makeRow(8, { title: 'Helt ny kurs i matlagning', responsible: 'Kock', start: null }, { code: 'BUF-001' }),
      makeRow(9, {}, { code: 'BUF-001' }),
    ];
    expect(matchOf(rows)).toEqual([
      ['new', null],
      ['unchanged', 'BUF-001'],
    ]);
  });

  it('asks rather than takes one stage for another', () => {
    const [row] = plan(
      makeFile([titled(9, 'Svenska för föräldrar etapp 2', { start: '2024-09-01', responsible: '' })]),
      held,
    ).rows;
    expect(row?.match).toMatchObject({ kind: 'ambiguous', activityId: null, candidates: ['BUF-003'] });
    expect(row?.isAcceptable).toBe(false);
  });

  it('takes what the user has said of an ambiguous row', () => {
    const row = titled(9, 'Svenska för föräldrar etapp 2', { start: '2024-09-01', responsible: '' });
    const say = (activityId: string) => decide({ matches: [{ rowKey: row.rowKey, activityId }] });
    expect(matchOf([row], say('new'))).toEqual([['new', null]]);
    expect(matchOf([row], say('BUF-003'))).toEqual([['changed', 'BUF-003']]);
  });

  it('never gives one activity to two rows', () => {
    const matches = matchOf([titled(8, 'Språkcafé på biblioteket'), titled(9, 'Språkcafé på biblioteket')]);
    const ids = matches.flatMap(([, id]) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThan(2);
  });

  it('takes a name that is like none for a new activity', () => {
    expect(matchOf([titled(9, 'Cykelskola för kvinnor', { responsible: '', start: null })])).toEqual([['new', null]]);
  });

  it('tells hundreds of names apart that are all alike, without comparing every pair with every other', () => {
    const titles = Array.from(
      { length: 150 },
      (_, index) =>
        `Språkcafé på skolan grupp ${String.fromCodePoint(97 + (index % 26))}${String.fromCodePoint(97 + Math.floor(index / 26))}`,
    );
    const many = takeIn(register, makeFile(titles.map((title, index) => titled(index + 2, title)))).register;
    const again = plan(makeFile(titles.map((title, index) => titled(500 - index, title))), many);
    expect(again.rows.map(({ merged }) => merged.title)).toEqual(titles);
    expect(again.rows.every(({ match }) => match.kind === 'unchanged')).toBe(true);
    const renamed = plan(makeFile(titles.map((title, index) => titled(index + 2, `${title} hösten`))), many);
    expect(renamed.rows.every(({ match }) => match.kind !== 'new')).toBe(true);
  });
});
