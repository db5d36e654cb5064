import { describe, expect, it } from 'vitest';
import {
  isReadOtherwise,
  notesOn,
  shownEvidence,
  termRows,
  writtenWords,
} from '../../../../../renderer/components/figure/term-rows.ts';
import { figureTexts as texts } from '../../../../../renderer/lib/texts/figure.ts';
import type { Evidence } from '../../../../../shared/followup/figure-trace.ts';
import { traceFigure } from '../../../../../shared/followup/trace-figure.ts';
import { vastervik2023 } from '../../../../../shared/strategies/vastervik-2023-2027.ts';
import { reported } from '../../../followup/support.ts';

const at = { returnId: 'R0001', fileName: 'svar.xlsx', sheet: 'Blad1', cell: 'F7' };
const evidence = (more: Partial<Evidence>): Evidence => ({
  field: 'cost',
  value: 412_000,
  written: '412000',
  at,
  corrected: null,
  carriedFrom: null,
  remarks: [],
  ...more,
});

describe('what a term rests on, in words', () => {
  it('is the cell’s own text, and how it was read only where that is something else', () => {
    expect(writtenWords(evidence({ written: '0,31 mnkr' }))).toBe('”0,31 mnkr”');
    expect(isReadOtherwise(vastervik2023, evidence({ written: '0,412 mnkr' }))).toBe(true);
    expect(isReadOtherwise(vastervik2023, evidence({}))).toBe(false);
    expect(isReadOtherwise(vastervik2023, evidence({ written: '412 000 kr' }))).toBe(false);
    expect(isReadOtherwise(vastervik2023, evidence({ value: 8, written: 'åtta' }))).toBe(true);
  });

  it('tells a blank cell, what was typed in by hand and what nobody has said apart', () => {
    expect(writtenWords(evidence({ written: '', value: null }))).toBe(texts.blank);
    expect(writtenWords(evidence({ at: null, written: null }))).toBe(texts.byHand);
    expect(writtenWords(evidence({ at: null, written: null, value: null }))).toBe(texts.nothing);
  });

  it('says who corrected it, when, and what the unit’s own word was read as', () => {
    const corrected = { at: '2024-09-15T10:00:00Z', by: 'anna', read: 400_000 };
    const [note] = notesOn(vastervik2023, evidence({ corrected }));
    expect(note).toMatch(
      /^Ändrat av anna 15 sep\S* 2024 \d\d:\d\d\. Verksamhetens uppgift lästes som 400\s000\skr\.$/u,
    );
    expect(notesOn(vastervik2023, evidence({ carriedFrom: '2024-delar', remarks: ['Obs.'] }))).toEqual([
      texts.carried('Delår 2024'),
      'Obs.',
    ]);
  });
});

describe('a figure’s terms as a table to copy', () => {
  const trace = traceFigure(reported, '2024-delar', {
    kind: 'sum',
    of: 'participants',
    scope: { status: 'pagar' },
  });
  if (!trace) throw new Error('the figure is in the register');
  const [heads = [], ...rows] = termRows(vastervik2023, trace);
  const column = (head: string): readonly string[] => rows.map((row) => row[heads.indexOf(head)] ?? '');

  it('adds up in the column of numbers, each term once however many cells it rests on', () => {
    const numbers = column(texts.value);
    const [sum, ...terms] = numbers.toReversed();
    expect(terms.reduce((total, text) => total + Number(text), 0)).toBe(Number(sum));
    expect(sum).toBe('34');
    expect(column(texts.code)).toEqual(['BUF-001', 'BUF-001', 'BUF-003', 'BUF-003', 'Summa']);
    expect(column(texts.field).slice(0, 2)).toEqual(['Antal deltagare', 'Status']);
  });

  it('names file, sheet and cell, and why something is left out', () => {
    expect(rows[0]).toEqual(expect.arrayContaining(['R0001.xlsx', 'Insatser', '34', texts.yes]));
    expect(column(texts.isCounted)).toEqual([texts.yes, texts.yes, texts.no, texts.no, '']);
    expect(column(texts.remark)[2]).toContain('Ingen siffra är angiven');
  });

  it('shows nothing more where nobody has said anything', () => {
    const [out] = trace.leftOut;
    expect(out && shownEvidence(out).map(({ field }) => field)).toEqual(['status']);
  });
});
