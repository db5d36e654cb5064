import { describe, expect, it } from 'vitest';
import { chapters } from '../../../../../renderer/features/help/guide.ts';
import { searchGuide } from '../../../../../renderer/features/help/search-guide.ts';

const first = (sought: string) => searchGuide(chapters, sought)[0];

describe('search in the guide', () => {
  it('finds the section that answers, whatever form the word has', () => {
    expect(first('lösenordet')?.excerpt).toContain('lösenord');
    expect(first('ångra inläsning')?.address).toBe('granska.ångra-en-inläsning');
    expect(first('konflikt')?.address).toBe('granska.konflikter');
    expect(first('klistra in')?.address).toBe('insatser.så-gör-du-klistra-in-från-excel');
    expect(first('påminnelser')?.chapter).toBe('Skicka ut');
    expect(first('personnummer')?.chapter).toBe('Personuppgifter');
  });

  it('needs every word, and takes no notice of case or diacritics', () => {
    expect(searchGuide(chapters, 'PASKYND konflikt')).toEqual([]);
    expect(first('angra inlasning')?.address).toBe(first('Ångra inläsning')?.address);
  });

  it('finds nothing for nothing, and nothing for what the guide does not mention', () => {
    expect(searchGuide(chapters, '  ')).toEqual([]);
    expect(searchGuide(chapters, 'zebra')).toEqual([]);
  });
});
