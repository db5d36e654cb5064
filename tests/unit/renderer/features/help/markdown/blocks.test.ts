import { describe, expect, it } from 'vitest';
import { blockLines, parseBlocks } from '../../../../../../renderer/features/help/markdown/blocks.ts';

const text = (words: string) => [{ kind: 'text', text: words }];

describe('the Markdown of the guide', () => {
  it('is read as headings with the anchors that Git hosts make', () => {
    expect(parseBlocks('# Kom igång\n\n## Så gör du: ändra & ångra')).toEqual([
      { kind: 'heading', level: 1, text: 'Kom igång', slug: 'kom-igång' },
      { kind: 'heading', level: 2, text: 'Så gör du: ändra & ångra', slug: 'så-gör-du-ändra--ångra' },
    ]);
  });

  it('has lists with and without numbers, and paragraphs whose lines run on', () => {
    expect(parseBlocks('1. ett\n2. två\n\n- a\n- b\n\nen rad\nen till')).toEqual([
      { kind: 'list', isOrdered: true, items: [text('ett'), text('två')] },
      { kind: 'list', isOrdered: false, items: [text('a'), text('b')] },
      { kind: 'paragraph', line: text('en rad en till') },
    ]);
  });

  it('has tables and pictures', () => {
    const [table, picture] = parseBlocks('| A | B |\n|---|---|\n| 1 | 2 |\n\n![En bild](../bild.png)');
    expect(table).toEqual({ kind: 'table', head: [text('A'), text('B')], rows: [[text('1'), text('2')]] });
    expect(picture).toEqual({ kind: 'picture', alt: 'En bild', source: '../bild.png' });
  });

  it('reads the line ends of Windows as any other', () => {
    expect(parseBlocks('# A\r\n\r\n- x\r\n- y')).toEqual(parseBlocks('# A\n\n- x\n- y'));
  });

  it('leaves markup that it does not know as the text that it is', () => {
    const html = '<img src=x onerror=alert(1)>';
    expect(parseBlocks(html)).toEqual([{ kind: 'paragraph', line: text(html) }]);
  });

  it('gives the words of each part for searching', () => {
    const lines = parseBlocks('| A | B |\n|---|---|\n| **x** | y |\n\n- se [z](#/)').map(blockLines);
    expect(lines).toEqual([['A: B', 'x: y'], ['se z']]);
  });
});
