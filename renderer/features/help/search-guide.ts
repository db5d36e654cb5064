import { foldText } from '../../../shared/language/normalise.ts';
import { addressOf, type Chapter } from './guide.ts';
import { blockLines, type Block } from './markdown/blocks.ts';

/** A section of the guide that answers what was asked. */
export type Hit = {
  /** Where it is: the route's `chapter`. */
  readonly address: string;
  readonly chapter: string;
  /** The section's heading, or the chapter's title for what stands before the first. */
  readonly heading: string;
  /** The line that answers best. */
  readonly excerpt: string;
};

type Section = {
  readonly chapter: Chapter;
  readonly heading: string;
  readonly slug: string | null;
  readonly lines: readonly string[];
};

const mostHits = 12;

/** Sections with every word that was written, the best first: words in the heading weigh more than words in the text. */
export function searchGuide(chapters: readonly Chapter[], sought: string): readonly Hit[] {
  const words = foldText(sought).split(' ').filter(Boolean).map(stemOf);
  if (words.length === 0) return [];
  return chapters
    .flatMap(sectionsOf)
    .map((section) => ({ section, score: scoreOf(section, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostHits)
    .map(({ section }) => hitOf(section, words));
}

/** Long words without their ending, so that `lösenordet` finds `lösenord` and `påminnelser` finds `påminnelse`. */
const stemOf = (word: string): string => (word.length > 6 ? word.slice(0, Math.max(6, word.length - 3)) : word);

function sectionsOf(chapter: Chapter): readonly Section[] {
  const sections: Section[] = [];
  let current = { chapter, heading: chapter.title, slug: null as string | null, lines: [] as string[] };
  const close = (): void => {
    if (current.lines.length > 0) sections.push(current);
  };
  for (const block of chapter.blocks) {
    if (block.kind === 'heading') {
      close();
      current = { chapter, heading: block.text, slug: block.slug, lines: [] };
    } else current.lines.push(...linesOf(block));
  }
  close();
  return sections;
}

/** A table's head says nothing that is looked for. */
const linesOf = (block: Block): readonly string[] =>
  block.kind === 'table' ? blockLines(block).slice(1) : blockLines(block);

function scoreOf({ chapter, heading, lines }: Section, words: readonly string[]): number {
  const inTitle = foldText(chapter.title);
  const inHeading = foldText(heading);
  const inLines = lines.map(foldText);
  let score = 0;
  for (const word of words) {
    const found = inLines.filter((line) => hasWord(line, word)).length;
    const weight = (hasWord(inHeading, word) ? 10 : 0) + (hasWord(inTitle, word) ? 4 : 0) + Math.min(found, 3);
    if (weight === 0) return 0;
    score += weight;
  }
  return score;
}

/** Whether a word in the text begins like this, or holds it where it is long enough to mean something inside another. */
const hasWord = (folded: string, word: string): boolean =>
  ` ${folded}`.includes(` ${word}`) || (word.length >= 5 && folded.includes(word));

function hitOf({ chapter, heading, slug, lines }: Section, words: readonly string[]): Hit {
  const count = (line: string): number => words.filter((word) => hasWord(foldText(line), word)).length;
  const excerpt = lines.reduce((best, line) => (count(line) > count(best) ? line : best), lines[0] ?? '');
  return { address: addressOf(chapter.id, slug), chapter: chapter.title, heading, excerpt };
}
