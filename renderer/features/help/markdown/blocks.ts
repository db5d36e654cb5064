import { inlineText, parseInline, type Inline } from './inline.ts';
import { slugOf } from './slug.ts';

type Line = readonly Inline[];

/** A part of a page, top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly slug: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  /** `source` is the path as written, beside the page. */
  | { readonly kind: 'picture'; readonly alt: string; readonly source: string };

/**
 * The Markdown that the guide is written in, as data: headings, paragraphs, lists of one level, tables, pictures. Blank lines part the
 * blocks. Anything else is a paragraph of plain text, so nothing in a file can become markup of its own.
 */
export function parseBlocks(markdown: string): readonly Block[] {
  return markdown
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseBlock);
}

const picturePattern = /^!\[(?<alt>[^\]]*)\]\((?<source>[^)\s]+)\)$/;
const headingPattern = /^(?<marks>#{1,3}) (?<text>.+)$/;

function parseBlock(part: string): Block {
  const lines = part.split('\n');
  const heading = headingPattern.exec(part)?.groups;
  if (heading) return headingOf(heading['marks'] ?? '', heading['text'] ?? '');
  const picture = picturePattern.exec(part)?.groups;
  if (picture) return { kind: 'picture', alt: picture['alt'] ?? '', source: picture['source'] ?? '' };
  if (lines.every((line) => line.startsWith('- '))) return listOf(lines, /^- /, false);
  if (lines.every((line) => /^\d+\. /.test(line))) return listOf(lines, /^\d+\. /, true);
  if (lines.length > 1 && lines.every((line) => line.startsWith('|'))) return tableOf(lines);
  return { kind: 'paragraph', line: parseInline(lines.join(' ')) };
}

function headingOf(marks: string, text: string): Block {
  const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
  return { kind: 'heading', level, text, slug: slugOf(text) };
}

const listOf = (lines: readonly string[], mark: RegExp, isOrdered: boolean): Block => ({
  kind: 'list',
  isOrdered,
  items: lines.map((line) => parseInline(line.replace(mark, ''))),
});

function tableOf(lines: readonly string[]): Block {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .replaceAll(/^\||\|$/g, '')
      .split('|')
      .map(cellOf),
  );
  return { kind: 'table', head, rows };
}

const cellOf = (cell: string): Line => parseInline(cell.trim());

/** The lines of words in a block, without their marks; for searching. */
export function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [inlineText(block.line)];
    case 'list':
      return block.items.map(inlineText);
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(': '));
    case 'picture':
      return [];
  }
}
