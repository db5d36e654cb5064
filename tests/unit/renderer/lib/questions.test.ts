import { describe, expect, it } from 'vitest';
import { questionPlace, questionState, questionTexts } from '../../../../renderer/lib/texts/questions.ts';

describe('how a question stands', () => {
  it.each([
    ['open', null, 'Att skicka'],
    ['open', '2024-08-30T08:00:00Z', 'Väntar på svar'],
    ['answered', '2024-08-30T08:00:00Z', 'Besvarad'],
    ['withdrawn', null, 'Tillbakadragen'],
  ] as const)('%s, sent %s: %s', (state, sentAt, word) => {
    expect(questionState({ state, sentAt }).word).toBe(word);
  });
});

describe('where a question stands', () => {
  it.each([
    ['KSF', 'K10', 'Språkcafé', 'KSF, cell K10 · Språkcafé'],
    [null, 'K10', '', 'cell K10'],
    ['KSF', null, 'Språkcafé', 'KSF · Språkcafé'],
    [null, null, '', 'Hela filen'],
  ])('%s, %s, %s', (sheet, cell, title, expected) => {
    expect(questionPlace({ sheet, cell, title })).toBe(expected);
  });
});

it('the sum says how many are open, how many of them are not in a mail, and how many are answered', () => {
  expect(questionTexts.summary(3, 1, 2)).toBe('3 öppna frågor, 1 av dem inte i något mejl, 2 besvarade');
  expect(questionTexts.summary(1, 1, 0)).toBe('1 öppen fråga');
  expect(questionTexts.summary(0, 0, 1)).toBe('Inga öppna frågor, 1 besvarad');
});
