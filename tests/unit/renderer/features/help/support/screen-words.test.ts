import { describe, expect, it } from 'vitest';
import { screenWords } from './screen-words.ts';

const says = (source: string, label: string): boolean => screenWords(source).some((word) => word.test(label));

describe('the words that a catalogue can show', () => {
  it('are its strings, and its templates with anything filled in', () => {
    const source = 'const t = { a: \'Ta in\', b: (n: number) => `Ta in alla ${n === 1 ? "en enda" : `${n} st`} nu` };';
    expect(says(source, 'Ta in')).toBe(true);
    expect(says(source, 'Ta in alla 8 nu')).toBe(true);
    expect(says(source, 'en enda')).toBe(true);
  });

  it('are whole: neither a part of a string nor a comment', () => {
    const source = "// the unit's 'Ta bort'\nconst t = { a: 'Ta in svaret' }; /* 'Spara' */";
    expect(says(source, 'Ta in')).toBe(false);
    expect(says(source, 'Ta bort')).toBe(false);
    expect(says(source, 'Spara')).toBe(false);
    expect(says(source, 'Ta in svaret')).toBe(true);
  });

  it('are not what a template without words of its own could become', () => {
    expect(says('const t = (a: string) => `${a} ${a}`;', 'vad som helst')).toBe(false);
  });
});
