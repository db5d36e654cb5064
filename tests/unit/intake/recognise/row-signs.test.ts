import { describe, expect, test } from 'vitest';
import {
  isGroupName,
  isOwnUnit,
  isPaperText,
  isReckonedText,
  isTotalText,
} from '../../../../shared/intake/recognise/row-signs.ts';

const actions = [
  'Språkcafé Överum',
  'Simskola för kvinnor och flickor',
  'Nationaldagsfirande med nya medborgare',
  'Läsa på sfi',
  'Körkortsteori på lätt svenska',
  'Totalförsvarets dag på flera språk',
];

describe('lonely texts among the rows', () => {
  test.each(['Sida 2 av 3', 'Västervik den 30 augusti 2024', 'Västervik 2024-08-30', 'Kerstin Ek, enhetschef'])(
    '%s belongs to the paper',
    (text) => {
      expect(isPaperText(text)).toBe(true);
    },
  );

  test.each(['Ellen Keyskolan', 'Förskolan Mogården', 'Enheten för mark och park', 'Stadsbiblioteket'])(
    '%s is a part of the unit',
    (text) => {
      expect(isOwnUnit(text)).toBe(true);
    },
  );

  test.each(['Insatser tillsammans med civilsamhället', 'Nytt för i höst:', 'Våren 2024', 'Hösten'])(
    '%s is what the rows below have in common',
    (text) => {
      expect(isGroupName(text)).toBe(true);
    },
  );

  test.each(['Σ', 'Summa:', 'Totalt antal deltagare'])('%s is a sum', (text) => {
    expect(isTotalText(text)).toBe(true);
  });

  test.each(['Medelvärde', 'Differens mot budget', 'varav externt finansierat'])('%s is reckoned from sums', (text) => {
    expect(isReckonedText(text)).toBe(true);
  });

  test.each(actions)('%s is none of these', (text) => {
    expect([isPaperText, isOwnUnit, isGroupName, isTotalText, isReckonedText].some((is) => is(text))).toBe(false);
  });
});
