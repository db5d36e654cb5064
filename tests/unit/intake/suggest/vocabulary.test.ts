import { describe, expect, it } from 'vitest';
import { createConceptFinder } from '../../../../shared/intake/suggest/find-concepts.ts';
import { compoundParts } from '../../../../shared/intake/suggest/compound-parts.ts';
import { stem } from '../../../../shared/intake/suggest/swedish-stem.ts';
import { tellingWords, wordsOf } from '../../../../shared/intake/suggest/telling-words.ts';
import { vocabulary } from '../../../../shared/intake/suggest/vocabulary.ts';

const conceptsIn = (text: string): readonly string[] => {
  const find = createConceptFinder(vocabulary.map(({ id, said }) => ({ id, text: said })));
  return [...new Set(find(wordsOf(text)).map(({ id }) => id))];
};

describe('the vocabulary', () => {
  it('furthers only concepts that exist, each concept having words said and words measured', () => {
    const ids = vocabulary.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(vocabulary.flatMap(({ furthers = [] }) => furthers).filter((id) => !ids.includes(id))).toEqual([]);
    const patterns = vocabulary.flatMap(({ said, measured }) => [...said.split(','), ...measured.split(',')]);
    expect(patterns.filter((pattern) => pattern.replaceAll('*', '').trim().length < 2)).toEqual([]);
  });

  it('holds no pattern twice within a concept', () => {
    for (const { id, said } of vocabulary) {
      const patterns = said.split(',').map((pattern) => pattern.trim());
      expect(
        patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index),
        id,
      ).toEqual([]);
    }
  });

  it('is met in compounds, forms and phrases', () => {
    expect(conceptsIn('Språkpraktikplatser')).toContain('internship');
    expect(conceptsIn('PRAKTIKEN')).toContain('internship');
    expect(conceptsIn('Rådgivning för dig som vill starta eget')).toContain('business');
    expect(conceptsIn('Broschyr på lätt svenska')).toContain('information');
    expect(conceptsIn('Starta om')).not.toContain('business');
    expect(conceptsIn('Insats för personer i kommunen')).toEqual([]);
  });
});

describe('Swedish words', () => {
  it('come together in their forms', () => {
    for (const forms of [
      ['skola', 'skolan', 'skolor', 'skolorna', 'skolans'],
      ['anstallning', 'anstallningar', 'anstallningarna', 'anstallningen'],
      ['praktikplats', 'praktikplatser', 'praktikplatserna'],
    ]) {
      expect(new Set(forms.map(stem)).size, forms.join(', ')).toBe(1);
    }
  });

  it('are taken apart on stems that are known, and on no others', () => {
    const known = new Set(['sprak', 'praktik']);
    expect(compoundParts('sprakpraktiken', (part) => known.has(part)).toSorted()).toEqual(['praktik', 'sprak']);
    expect(compoundParts('sommarlov', (part) => known.has(part))).toEqual([]);
  });

  it('keep how they were written, and what is a name', () => {
    expect(tellingWords('Språkcaféer på Öland').map(({ written }) => written)).toEqual(['språkcaféer', 'öland']);
    expect(wordsOf('Vandring i Storstaden').map(({ isName }) => isName)).toEqual([false, false, true]);
    expect(wordsOf('Klart. Nästa Ort').map(({ isName }) => isName)).toEqual([false, false, true]);
  });
});
