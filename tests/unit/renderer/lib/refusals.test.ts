import { describe, expect, it } from 'vitest';
import { refusalWords } from '../../../../renderer/lib/texts/refusals.ts';
import { refusalCodes } from '../../../../shared/result.ts';

describe('refusalWords', () => {
  it.each(refusalCodes)('says what happened and what to do: %s', (code) => {
    for (const detail of ['', 'mer om saken']) {
      const words = refusalWords({ code, detail });
      expect(words.text).toMatch(/^[A-ZÅÄÖ].*\.$/);
      expect(words.detail).toMatch(/^[A-ZÅÄÖa-zåäö].+/);
      expect(`${words.text} ${words.detail}`).not.toContain(code);
    }
  });
});
