import { describe, expect, it } from 'vitest';
import { chapters, FOR_UNITS } from '../../../../../renderer/features/help/guide.ts';
import { parseBlocks } from '../../../../../renderer/features/help/markdown/blocks.ts';
import { writeHtml } from '../../../../../renderer/features/help/write-html.ts';

describe('the page for the units as a file', () => {
  it('says everything that the page on the screen says, with the period and its last day', () => {
    const page = chapters.find(({ id }) => id === FOR_UNITS);
    const html = writeHtml(page?.title ?? '', 'Delår 2024. Svara senast 15 september 2024.', page?.blocks ?? []);
    expect(html).toContain('<h1>Så återrapporterar du</h1>');
    expect(html).toContain('Svara senast 15 september 2024.');
    expect(html).toContain('<li>Öppna mallen som kom i mejlet.');
    expect(html).toContain('<td>Antal deltagare</td><td>25</td>');
    expect(html).toContain('<meta charset="utf-8">');
  });

  it('lets nothing in a text become markup, and loads nothing from elsewhere', () => {
    const html = writeHtml('<b>', '"&', parseBlocks('- <script>x</script>\n\n![b](b.png)\n\n[l](https://example.org)'));
    expect(html).toContain('<h1>&lt;b&gt;</h1>');
    expect(html).toContain('&quot;&amp;');
    expect(html).not.toMatch(/<script|<img|<a |https?:/);
  });
});
