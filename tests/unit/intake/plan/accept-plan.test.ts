import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blankValues,
  fieldNames,
  isBlankValue,
  statuses,
  type ActivityValues,
} from '../../../../shared/register/activity-fields.ts';
import { outcomeOf } from '../../../../electron/host/outcome.ts';
import { activityReportSchema } from '../../../../shared/register/activity.ts';
import { registerSchema } from '../../../../shared/register/entities.ts';
import { acceptPlan } from '../../../../shared/intake/plan/accept-plan.ts';
import { planReturn } from '../../../../shared/intake/plan/plan-return.ts';
import { apply, AT, complete, decide, makeFile, makeReturn, makeRow, plan, register, takeIn } from '../support/make.ts';

const LATER = '2024-09-10T08:00:00.000Z';

/** Rows as units write them: anything may be blank but the title. */
const anyValues: fc.Arbitrary<ActivityValues> = fc.record({
  title: fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{3,12}( [a-zåäö]{2,9}){0,3}$/),
  description: fc.constantFrom('', 'Träffar varje vecka', 'Kurs för nya föräldrar'),
  type: fc.constantFrom(null, 'projekt' as const, 'aktivitet' as const),
  focusArea: fc.constantFrom(null, 'arbete-kompetens', 'sprakutveckling'),
  indicators: fc.constantFrom([], ['ak1'], ['ak1', 'ak5'], ['su1']),
  targetGroups: fc.constantFrom([], ['nyanlanda']),
  partners: fc.constantFrom('', 'Röda Korset'),
  responsible: fc.constantFrom('', 'Rektor', 'Enhetschef'),
  start: fc.constantFrom(null, '2024-01-08', '2023-08-15'),
  end: fc.constantFrom(null, 'ongoing' as const, '2024-12-20'),
  status: fc.constantFrom(null, ...statuses),
  outcome: fc.constantFrom('', 'Tolv träffar', 'Trettio deltagare har fått praktik'),
  participants: fc.option(fc.nat(500)),
  women: fc.option(fc.nat(200)),
  men: fc.option(fc.nat(200)),
  children: fc.option(fc.nat(200)),
  cost: fc.option(fc.nat(2_000_000)),
  funding: fc.constantFrom(null, 'egen' as const, 'eu' as const),
  childPerspective: fc.constantFrom(null, true, false),
  deviations: fc.constantFrom('', 'Försenad start'),
  nextSteps: fc.constantFrom('', 'Utökas till hösten'),
});

const anyFile = fc
  .array(anyValues, { minLength: 1, maxLength: 8 })
  .map((list) => makeFile(list.map((values, index) => makeRow(index + 2, values))));

describe('accepting a plan', () => {
  it('makes activities under the unit’s codes, with reports that say which cell each value came from', () => {
    const { register: held, draft } = takeIn(
      register,
      makeFile([makeRow(7, {}), makeRow(9, { title: 'Praktik i köket' })]),
    );
    expect(draft).toMatchObject({ kind: 'return:accept', acceptedRows: 2, unchangedRows: 0, leftRows: 0 });
    expect(draft.label).toBe('Tog in 2 insatser från Barn- och utbildningsförvaltningen');
    expect(Object.keys(held.activities)).toEqual(['BUF-001', 'BUF-002']);
    const report = held.activityReports['BUF-001@2024-delar'];
    expect(report).toMatchObject({ values: complete, returnId: 'R0001', sheet: 'Insatser', row: 7, issues: [] });
    expect(report?.sources.participants).toEqual({
      returnId: 'R0001',
      sheet: 'Insatser',
      cell: 'M7',
      raw: '34',
      read: 34,
      corrected: null,
      carriedFrom: null,
    });
    expect(held.returns['R0001']).toMatchObject({ state: 'accepted', acceptedAt: AT });
    expect(registerSchema.parse(held)).toEqual(held);
  });

  it('leaves rows that nobody may take in, and the return open for them', () => {
    const error = {
      field: 'focusArea',
      code: 'unknown-focus-area',
      severity: 'error',
      cell: 'D3',
      raw: 'Hälsa',
      message: 'Välj.',
    } as const;
    const file = makeFile([makeRow(2, {}), makeRow(3, { title: 'Praktik', focusArea: null }, { issues: [error] })]);
    const first = takeIn(register, file);
    expect(first.draft).toMatchObject({ acceptedRows: 1, leftRows: 1 });
    expect(first.register.returns['R0001']?.state).toBe('received');
    const corrections = [
      { rowKey: 'Insatser!3', field: 'focusArea' as const, value: 'arbete-kompetens', at: AT, by: 'eva' },
    ];
    const decisions = decide({ corrections });
    const open = { ...first.register, returns: { R0001: makeReturn('R0001', { decisions }) } };
    const second = takeIn(open, file, { decisions });
    expect(second.draft).toMatchObject({ acceptedRows: 1, unchangedRows: 1, leftRows: 0 });
    expect(second.register.activityReports['BUF-002@2024-delar']?.sources.focusArea).toMatchObject({
      raw: '',
      read: null,
      corrected: { at: AT, by: 'eva' },
    });
    expect(second.register.returns['R0001']?.state).toBe('accepted');
  });

  it('takes only clean rows when asked to', () => {
    const warning = {
      field: 'cost',
      code: 'approximate',
      severity: 'warning',
      cell: 'Q3',
      raw: 'ca 25',
      message: 'Se över.',
    } as const;
    const file = makeFile([makeRow(2, {}), makeRow(3, { title: 'Praktik' }, { issues: [warning] })]);
    expect(takeIn(register, file, { which: 'clean' }).draft).toMatchObject({ acceptedRows: 1, leftRows: 1 });
    expect(takeIn(register, file, { which: 'all' }).draft).toMatchObject({ acceptedRows: 2, leftRows: 0 });
  });

  it('takes a unit’s word that it has nothing to report', () => {
    const { register: held, draft } = takeIn(register, makeFile([], { nothingToReport: true }));
    expect(draft.label).toBe('Tog emot ”inget att rapportera” från Barn- och utbildningsförvaltningen');
    expect(held.returns['R0001']).toMatchObject({ state: 'accepted', nothingToReport: true });
    expect(held.activities).toEqual({});
  });

  it('leaves a doubtful “nothing to report”, such as one in a mail’s text, for somebody to look at', () => {
    const doubt = {
      field: null,
      code: 'nothing-but-known',
      severity: 'warning',
      cell: 'A1',
      raw: '',
      message: 'Läs.',
    } as const;
    const said = makeFile([], { nothingToReport: true, issues: [doubt] });
    expect(takeIn(register, said, { which: 'clean' }).draft.ops).toEqual([]);
    expect(takeIn(register, said).register.returns['R0001']?.state).toBe('accepted');
  });

  it('leaves “nothing to report” for somebody to look at while the register has activities of the unit', () => {
    const { register: reported } = takeIn(register, makeFile([makeRow(2, {}), makeRow(3, { title: 'Praktik' })]));
    for (const periodId of ['2024-delar', '2024-bokslut']) {
      const period = { id: periodId, evidence: 'bladets namn' };
      const silent = makeFile([], { period, nothingToReport: true });
      const clean = takeIn(reported, silent, { id: 'R0002', periodId, which: 'clean' });
      expect(outcomeOf(clean.plan, periodId)).toBe('review');
      expect(clean.plan.issues).toMatchObject([
        {
          severity: 'warning',
          cell: null,
          message: 'Svarar inget att rapportera, men har 2 insatser i registret. Kontrollera med verksamheten.',
        },
      ]);
      expect(clean.draft.ops).toEqual([]);
      expect(clean.register.returns['R0002']?.state).toBe('received');
      const looked = takeIn(reported, silent, { id: 'R0002', periodId, which: 'all' });
      expect(looked.register.returns['R0002']?.state).toBe('accepted');
    }
  });

  it('does nothing while the unit is unknown, or when the period is frozen', () => {
    const context = { return: makeReturn('R0001'), which: 'all', at: AT, by: 'anna' } as const;
    const unknown = plan(makeFile([makeRow(2, {})], { unit: null }), register);
    expect(acceptPlan(unknown, register, context).ops).toEqual([]);
    const frozen = structuredClone(register);
    frozen.periods['2024-delar'] = {
      ...frozen.periods['2024-delar'],
      state: 'frozen',
    } as (typeof frozen.periods)[string];
    expect(acceptPlan(plan(makeFile([makeRow(2, {})]), frozen), frozen, context).ops).toEqual([]);
  });

  it('gives no operations at all for the same file once more', () => {
    const file = makeFile([makeRow(2, {}), makeRow(3, { title: 'Praktik i köket' })]);
    const { register: held } = takeIn(register, file);
    const again = takeIn(held, file);
    expect(again.draft.ops).toEqual([]);
    expect(again.draft).toMatchObject({ acceptedRows: 0, unchangedRows: 2, leftRows: 0 });
    expect(again.draft.label).toMatch(/^Inget nytt/);
  });

  it('never erases on a second file with blanks, and the value keeps the cell it came from', () => {
    const { register: held } = takeIn(register, makeFile([makeRow(2, {})]));
    const second = makeFile([makeRow(5, { participants: null, outcome: '', cost: 12_000 })]);
    const { register: after } = takeIn(held, second, { id: 'R0002', receivedAt: LATER });
    const report = after.activityReports['BUF-001@2024-delar'];
    expect(report?.values).toEqual({ ...complete, cost: 12_000 });
    expect(report?.sources.participants).toMatchObject({ returnId: 'R0001', cell: 'M2' });
    expect(report?.sources.cost).toMatchObject({ returnId: 'R0002', cell: 'Q5' });
  });

  it('says from which period a carried value came, however many periods ago', () => {
    const { register: one } = takeIn(register, makeFile([makeRow(2, {})]));
    const quiet = makeFile([makeRow(2, { responsible: '' })]);
    const { register: two } = takeIn(one, quiet, { id: 'R0002', periodId: '2024-bokslut', receivedAt: LATER });
    expect(two.activityReports['BUF-001@2024-bokslut']?.sources.responsible).toMatchObject({
      returnId: 'R0001',
      carriedFrom: '2024-delar',
    });
    const { register: three } = takeIn(two, quiet, { id: 'R0003', periodId: '2025-delar', receivedAt: LATER });
    expect(three.activityReports['BUF-001@2025-delar']?.sources.responsible).toMatchObject({
      carriedFrom: '2024-delar',
    });
    expect(three.periods['2025-delar']?.dueDate).toBe('2025-09-15');
  });

  it('stores only reports that the schema knows, and a source for every value that says something', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { register: held } = takeIn(register, file);
        for (const report of Object.values(held.activityReports)) {
          expect(activityReportSchema.parse(report)).toEqual(report);
          for (const field of fieldNames) {
            if (isBlankValue(report.values[field])) continue;
            const row = file.rows.find((each) => each.row === report.row);
            expect(report.sources[field]?.cell).toBe(row?.origins[field]?.cell);
            expect(report.sources[field]?.read).toEqual(report.values[field]);
          }
        }
      }),
    );
  });

  it('finds every row unchanged, and nothing to do, when any file comes twice', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { register: held } = takeIn(register, file);
        const again = takeIn(held, file);
        expect(again.plan.rows.every(({ match }) => match.kind === 'unchanged')).toBe(true);
        expect(again.draft.ops).toEqual([]);
      }),
    );
  });

  describe('where something is asked about the file or a cell', () => {
    const asked = { code: 'low-confidence-column', severity: 'info', message: '' } as const;

    it('a value whose column is only guessed is not taken unseen', () => {
      const guessed = { ...asked, field: 'description' as const, cell: 'B2', raw: 'Tolken kom inte' };
      const file = makeFile([makeRow(2, {}, { issues: [guessed] }), makeRow(3, { title: 'Läxhjälp' })]);
      const clean = takeIn(register, file, { which: 'clean' });
      expect(clean.draft).toMatchObject({ acceptedRows: 1, leftRows: 1 });
      expect(takeIn(register, file).draft).toMatchObject({ acceptedRows: 2, leftRows: 0 });
    });

    it('a file with a column that is left out stays under review, though its rows are taken', () => {
      const leftOut = { ...asked, field: null, cell: 'E1', raw: 'Kommentar' };
      const file = makeFile([makeRow(2, {})], { issues: [leftOut] });
      const clean = takeIn(register, file, { which: 'clean' });
      expect(outcomeOf(clean.plan, '2024-delar')).toBe('review');
      expect(clean.draft.acceptedRows).toBe(1);
      expect(clean.register.returns['R0001']?.state).toBe('received');
      const all = takeIn(clean.register, file);
      expect(all.draft).toMatchObject({ acceptedRows: 0, unchangedRows: 1 });
      expect(all.register.returns['R0001']?.state).toBe('accepted');
    });
  });

  it('loses nothing that was known, whatever comes back with some cells emptied', () => {
    fc.assert(
      fc.property(anyValues, fc.subarray([...fieldNames].filter((field) => field !== 'title')), (values, emptied) => {
        const { register: held } = takeIn(register, makeFile([makeRow(2, values)]));
        const blanks = Object.fromEntries(emptied.map((field) => [field, blankValues[field]]));
        const { register: after } = takeIn(held, makeFile([makeRow(2, { ...values, ...blanks })]), {
          id: 'R0002',
          receivedAt: LATER,
        });
        expect(after.activityReports['BUF-001@2024-delar']?.values).toEqual(
          held.activityReports['BUF-001@2024-delar']?.values,
        );
      }),
    );
  });

  it('proposes a change that applies to the register it was made for, and to no other', () => {
    const received = makeReturn('R0001');
    const holding = { ...register, returns: { R0001: received } };
    const made = planReturn(makeFile([makeRow(2, {})]), holding, {
      decisions: received.decisions,
      returnId: 'R0001',
      unitId: 'buf',
      periodId: '2024-delar',
    });
    const draft = acceptPlan(made, holding, { return: received, which: 'all', at: AT, by: 'anna' });
    const after = apply(holding, draft);
    expect(() => apply(after, draft)).toThrow(/does not apply/);
  });
});
