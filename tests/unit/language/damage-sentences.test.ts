import { describe, expect, it } from 'vitest';
import type { RecoveryChoice, RegisterFault, RegisterInspection } from '../../../shared/register/inspection.ts';
import { bestWaySentence, faultSentence } from '../../../shared/language/damage-sentences.ts';

const choice = (kind: RecoveryChoice['kind'], seq: number): RecoveryChoice => ({
  kind,
  seq,
  at: null,
  backupAt: null,
  lost: 7 - seq,
});

const inspection = (...choices: readonly RecoveryChoice[]): RegisterInspection => ({
  folder: 'G:\\Integration',
  problem: 'register-damaged',
  faults: [],
  newestBackup: null,
  knownChanges: 7,
  choices,
  keptIn: 'G:\\Integration\\damaged',
});

describe('a fault', () => {
  it.each<RegisterFault>([
    { kind: 'state-damaged' },
    { kind: 'history-missing' },
    { kind: 'history-empty' },
    { kind: 'history-line', line: 12 },
    { kind: 'history-short', holds: 4, expected: 5 },
    { kind: 'files-unrelated' },
    { kind: 'content' },
  ])('is told in whole sentences: $kind', (fault) => {
    expect(faultSentence(fault)).toMatch(/^Fil(en|erna) .+\.$/);
    expect(faultSentence(fault)).not.toContain(fault.kind);
  });

  it('names the line, and how many changes there should be', () => {
    expect(faultSentence({ kind: 'history-line', line: 12 })).toContain('rad 12');
    expect(faultSentence({ kind: 'history-short', holds: 4, expected: 5 })).toContain('slutar vid ändring 4, men 5');
  });
});

describe('what can be brought back', () => {
  it('is all, as much as the best choice gives, or nothing', () => {
    expect(bestWaySentence(inspection(choice('journal', 7)))).toBe('Allt går att återställa, 7\u00A0ändringar.');
    const some = inspection(choice('journal', 2), choice('snapshot', 5));
    expect(bestWaySentence(some)).toBe('Av 7\u00A0ändringar går 5 att återställa.');
    expect(bestWaySentence(inspection())).toBe('Inget går att återställa ur mappen.');
  });
});
