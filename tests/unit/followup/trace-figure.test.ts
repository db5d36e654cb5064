import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFollowUp } from '../../../shared/followup/compile.ts';
import { compileOverview } from '../../../shared/followup/compile-overview.ts';
import { figureName } from '../../../shared/followup/figure-name.ts';
import type { Figure } from '../../../shared/followup/figure.ts';
import type { FigureTrace } from '../../../shared/followup/figure-trace.ts';
import type { Sentence } from '../../../shared/followup/sentence.ts';
import { traceFigure } from '../../../shared/followup/trace-figure.ts';
import type { ActivityReport } from '../../../shared/register/activity.ts';
import type { Register } from '../../../shared/register/entities.ts';
import { makeFile, makeRow, takeIn } from '../intake/support/make.ts';
import { followUpFigures, overviewFigures, type Shown } from './figures-shown.ts';
import { generatedRegister, periodIds } from './generated-register.ts';
import { exempting, reported, shared, silent } from './support.ts';

const period = '2024-delar';

function traced(register: Register, figure: Figure, periodId = period): FigureTrace {
  const trace = traceFigure(register, periodId, figure);
  if (!trace) throw new Error(`${figureName(figure)} is in the register`);
  return trace;
}

const sumOf = ({ terms }: FigureTrace): number => terms.reduce((sum, { value }) => sum + value, 0);

/** The figures of the sentences, with the number that stands in them. */
const inSentences = (sentences: readonly Sentence[]): readonly Shown[] =>
  sentences.flat().flatMap((part): readonly Shown[] => {
    if (typeof part === 'string') return [];
    return [{ figure: part.figure, value: Number(/\d[\d\u00A0]*/.exec(part.text)?.[0].replaceAll('\u00A0', '')) }];
  });

function everyFigure(register: Register, periodId: string): readonly Shown[] {
  const followUp = compileFollowUp(register, periodId);
  return [
    ...followUpFigures(followUp),
    ...overviewFigures(compileOverview(register, periodId)),
    ...inSentences(followUp.sentences),
  ];
}

/** What is shown and what its terms add up to, where the two differ; that nobody has told is said by both, or by none. */
function disagreeing(register: Register, periodId: string): readonly string[] {
  return everyFigure(register, periodId).flatMap(({ figure, value }) => {
    const trace = traced(register, figure, periodId);
    const adds = value === trace.value && (value ?? 0) === sumOf(trace);
    return adds ? [] : [`${figureName(figure)}: shown ${value}, traced ${trace.value}, terms ${sumOf(trace)}`];
  });
}

describe('the terms of a figure', () => {
  it('add up to the figure that is shown, for every figure of both screens and of the sentences', () => {
    expect(everyFigure(reported, period).length).toBeGreaterThan(150);
    expect(disagreeing(reported, period)).toEqual([]);
    expect(disagreeing(shared(reported), period)).toEqual([]);
    expect(disagreeing(silent, period)).toEqual([]);
    expect(disagreeing(exempting(reported, period, ['buf', 'rtj']), period)).toEqual([]);
  });

  it('add up to the figure in any register', () => {
    fc.assert(
      fc.property(generatedRegister, fc.constantFrom(...periodIds), (register, periodId) => {
        expect(disagreeing(register, periodId)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('and what was left out are never the same activity of the same unit', () => {
    fc.assert(
      fc.property(generatedRegister, fc.constantFrom(...periodIds), (register, periodId) => {
        for (const of of ['participants', 'women', 'cost'] as const) {
          const { terms, leftOut } = traced(register, { kind: 'sum', of, scope: {} }, periodId);
          const counted = new Set(terms.map(({ id, unit }) => `${id} ${unit}`));
          const owners = leftOut.filter(({ reason }) => reason !== 'counted-at-owner');
          expect(owners.filter(({ id, unit }) => counted.has(`${id} ${unit}`))).toEqual([]);
          const all = compileFollowUp(register, periodId).activities.length;
          const silentOnes = leftOut.filter(({ reason }) =>
            ['not-told', 'range', 'unreadable', 'removed'].includes(reason),
          );
          expect(terms.length + silentOnes.length).toBe(all);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('the trace of a sum', () => {
  const women: Figure = { kind: 'sum', of: 'women', scope: {} };

  it('names the activity, its unit, what it adds, and the cell with what was written in it', () => {
    const { terms, value, what } = traced(reported, women);
    expect({ value, what }).toEqual({ value: 20, what: 'Antal kvinnor' });
    expect(terms).toEqual([
      {
        id: 'BUF-001',
        kind: 'activity',
        title: 'Språkcafé',
        unit: 'Barn- och utbildningsförvaltningen',
        value: 20,
        of: null,
        evidence: [
          {
            field: 'women',
            value: 20,
            written: '20',
            at: { returnId: 'R0001', fileName: 'R0001.xlsx', sheet: 'Insatser', cell: 'N2' },
            corrected: null,
            carriedFrom: null,
            remarks: [],
          },
        ],
      },
    ]);
  });

  it('says of every other activity why it adds nothing', () => {
    const { leftOut } = traced(reported, women);
    expect(leftOut.map(({ id, reason }) => [id, reason])).toEqual([
      ['BUF-002', 'not-told'],
      ['BUF-003', 'not-told'],
    ]);
  });

  it('is unknown, not nought, where nobody has told, and says who has not', () => {
    const trace = traced(reported, { kind: 'sum', of: 'children', scope: { areaId: 'sprakutveckling' } });
    expect(trace).toMatchObject({ value: null, terms: [], within: ['Språkutveckling'] });
    expect(trace.leftOut.map(({ id }) => id)).toEqual(['BUF-001']);
  });

  it('has a nought that somebody has written as a term', () => {
    const none = takeIn(silent, makeFile([makeRow(2, { women: 0 })])).register;
    expect(traced(none, women)).toMatchObject({ value: 0, terms: [{ id: 'BUF-001', value: 0 }] });
  });

  const first = (register: Register): ActivityReport => {
    const report = register.activityReports[`BUF-001@${period}`];
    if (!report) throw new Error('BUF-001 has been reported');
    return report;
  };
  const withReport = (change: (report: ActivityReport) => ActivityReport): Register => ({
    ...reported,
    activityReports: { ...reported.activityReports, [`BUF-001@${period}`]: change(first(reported)) },
  });
  const standing = (code: 'range' | 'approximate' | 'not-a-number', raw: string, value: number | null): Register =>
    withReport((report) => ({
      ...report,
      values: { ...report.values, women: value },
      issues: [{ field: 'women', code, severity: 'warning', cell: 'N2', raw, message: `”${raw}” …` }],
    }));

  it('tells a span, what can’t be read as a number, and what the coordinator has removed apart', () => {
    const reasonIn = (register: Register) => traced(register, women).leftOut[0]?.reason;
    expect(reasonIn(standing('range', '15–20', null))).toBe('range');
    expect(reasonIn(standing('not-a-number', 'flera', null))).toBe('unreadable');
    const removed = withReport((report) => {
      const source = report.sources.women;
      if (!source) throw new Error('women were told');
      const corrected = { at: '2024-09-15T10:00:00Z', by: 'anna' };
      return {
        ...report,
        values: { ...report.values, women: null },
        sources: { ...report.sources, women: { ...source, corrected } },
      };
    });
    expect(reasonIn(removed)).toBe('removed');
    expect(traced(removed, women).leftOut[0]?.evidence[0]).toMatchObject({
      written: '20',
      value: null,
      corrected: { by: 'anna', read: 20 },
    });
  });

  it('says beside a number that was read with an assumption what was assumed', () => {
    const [term] = traced(standing('approximate', 'ca 25', 25), women).terms;
    expect(term).toMatchObject({ value: 25, evidence: [{ remarks: ['”ca 25” …'] }] });
  });

  it('says who corrected a number and when, and keeps what the unit wrote', () => {
    const corrected = withReport((report) => {
      const source = report.sources.women;
      if (!source) throw new Error('women were told');
      return {
        ...report,
        values: { ...report.values, women: 21 },
        sources: {
          ...report.sources,
          women: { ...source, corrected: { at: '2024-09-15T10:00:00Z', by: 'anna' } },
        },
      };
    });
    expect(traced(corrected, women).terms[0]).toMatchObject({
      value: 21,
      evidence: [{ value: 21, written: '20', corrected: { at: '2024-09-15T10:00:00Z', by: 'anna', read: 20 } }],
    });
  });

  it('counts a joint activity with the unit that answers for it, and lists the other’s words as not counted', () => {
    const joint = shared(
      withReport((report) => ({
        ...report,
        accounts: [
          {
            unitId: 'ksf',
            values: { ...report.values, title: 'Café', women: 7 },
            sources: {},
            issues: [],
            returnId: 'R0001',
            sheet: 'KSF',
            row: 3,
          },
        ],
      })),
    );
    const { terms, leftOut, value } = traced(joint, women);
    expect(value).toBe(20);
    expect(terms).toHaveLength(1);
    expect(leftOut.find(({ reason }) => reason === 'counted-at-owner')).toMatchObject({
      id: 'BUF-001',
      title: 'Café',
      unit: 'Kommunstyrelsens förvaltning',
      detail: 'Barn- och utbildningsförvaltningen',
      evidence: [{ value: 7 }],
    });
    const ofKsf = traced(joint, { kind: 'activities', scope: { unitId: 'ksf' } });
    expect(ofKsf).toMatchObject({ value: 0, leftOut: [{ id: 'BUF-001', reason: 'counted-at-owner' }] });
  });

  it('names what was reported the period before and is not active, not come or excused now', () => {
    const later = traced(reported, { kind: 'sum', of: 'participants', scope: {} }, '2024-bokslut');
    expect(later.leftOut.map(({ id, reason }) => [id, reason])).toEqual([
      ['BUF-002', 'ended'],
      ['BUF-001', 'awaited'],
      ['BUF-003', 'awaited'],
    ]);
    const excused = exempting(reported, '2024-bokslut', ['buf']);
    const inArea: Figure = { kind: 'sum', of: 'participants', scope: { areaId: 'sprakutveckling' } };
    expect(traced(excused, inArea, '2024-bokslut').leftOut).toMatchObject([{ id: 'BUF-001', reason: 'excused' }]);
  });
});

describe('the trace of a count', () => {
  it('rests on the words that picked the activity', () => {
    const done: Figure = { kind: 'activities', scope: { status: 'genomford', areaId: 'arbete-kompetens' } };
    const { terms, within } = traced(reported, done);
    expect(within).toEqual(['Arbete och kompetens', 'Genomförd']);
    expect(terms.map(({ id, value, evidence }) => [id, value, evidence.map(({ field }) => field)])).toEqual([
      ['BUF-002', 1, ['status', 'focusArea']],
    ]);
  });

  it('of replies has the units with their files, and says of the others where they stand', () => {
    const { terms, leftOut, value } = traced(exempting(reported, period, ['rtj']), {
      kind: 'replies',
      part: 'received',
    });
    expect(value).toBe(1);
    expect(terms[0]).toMatchObject({ id: 'buf', evidence: [{ at: { returnId: 'R0001', cell: null } }] });
    expect(leftOut.map(({ id, detail }) => [id, detail])).toEqual([
      ['ksf', 'Inget svar'],
      ['rtj', 'Undantagen: Ingen verksamhet'],
      ['resort', 'Inget svar'],
    ]);
  });

  it('of indicators leads on from each to its activities', () => {
    const covered = traced(reported, { kind: 'indicators', part: 'covered' });
    expect(covered.terms.map(({ id }) => id)).toEqual(['ak1', 'ak7', 'su1']);
    expect(covered.terms[0]?.of).toEqual({ kind: 'activities', scope: { indicatorId: 'ak1' } });
    expect(covered.leftOut).toHaveLength(12);
  });

  it('is of nothing where the register has no such area, unit or indicator', () => {
    expect(traceFigure(reported, period, { kind: 'activities', scope: { areaId: 'finns-inte' } })).toBeNull();
    expect(traceFigure(reported, period, { kind: 'reports', unitId: 'finns-inte' })).toBeNull();
    expect(traceFigure(reported, period, { kind: 'activities', scope: { indicatorId: 'finns-inte' } })).toBeNull();
  });
});
