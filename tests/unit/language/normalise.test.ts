import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, foldText, isNothingWritten, similarity } from '../../../shared/language/normalise.ts';

describe('folding a text for comparison', () => {
  it.each([
    'Arbete & kompetens',
    'Arbete o kompetens',
    'ARBETE OCH KOMPETENS',
    'arbete och\u00A0kompetens ',
    'Arbete  och kompetens.',
    'Arbete + kompetens',
    'Arbete o. kompetens',
  ])('%j folds to the same', (text) => {
    expect(foldText(text)).toBe('arbete och kompetens');
  });
  it('folds diacritics whether they are one character or two', () => {
    expect(foldText('SPRÅKUTVECKLING')).toBe('sprakutveckling');
    expect(foldText('Språkutveckling'.normalize('NFD'))).toBe('sprakutveckling');
  });
  it('gives the same when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('cleaning a text for storing', () => {
  it('makes spaces plain and line ends single, and touches nothing else', () => {
    expect(cleanText('  Två\u00A0rader\r\nhär\u200B \t nu  ')).toBe('Två rader\nhär nu');
  });
  it('keeps every letter, digit and sign', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäöA-Z0-9.,;:!?()%&/+* -]*$/), (text) => {
        expect(cleanText(text).replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      }),
    );
  });
});

describe('how alike two texts are', () => {
  it('is 1 for the same words and low for others', () => {
    expect(similarity('Språkcafé i Gamleby', 'SPRAKCAFE I GAMLEBY')).toBe(1);
    expect(similarity('Språkcafé i Gamleby', 'Språkcafe, Gamleby')).toBeGreaterThan(0.75);
    expect(similarity('Språkcafé i Gamleby', 'Odlingslotter')).toBeLessThan(0.4);
  });
  it('lies between 0 and 1 and is the same both ways round for equal texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const value = similarity(one, other);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(similarity(one, one)).toBe(1);
      }),
    );
  });
});

it('takes dashes and blanks for nothing written', () => {
  expect(['', '-', '–', '—', ' \u00A0', '--'].every(isNothingWritten)).toBe(true);
  expect(['0', '.', 'a', '-1'].some(isNothingWritten)).toBe(false);
});

describe('a list that nobody has answered', () => {
  it.each([
    'Välj status',
    'Välj…',
    '<välj fokusområde>',
    '[Välj i listan]',
    'Klicka eller tryck här för att ange text.',
    'Choose an item.',
    'VÄLJ',
  ])('%j says nothing', (text) => {
    expect(isNothingWritten(text)).toBe(true);
  });
  it.each(['Välj rätt yrke', 'Väljarinformation', 'Selektiv rekrytering', 'Klickbar karta', 'Valborg', '0', 'Nej'])(
    '%j says something',
    (text) => {
      expect(isNothingWritten(text)).toBe(false);
    },
  );
});
