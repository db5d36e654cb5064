import { expect, it } from 'vitest';
import { answerBy } from '../../../../shared/intake/questions/answer-by.ts';

it.each([
  ['2024-09-15', '2024-08-30', '2024-09-15'],
  ['2024-09-15', '2024-09-12', '2024-09-19'],
  ['2024-09-15', '2024-12-28', '2025-01-04'],
])('last day %s, asked on %s: answered by %s', (due, today, expected) => {
  expect(answerBy(due, today)).toBe(expected);
});
