import { parseBlocks, type Block } from './markdown/blocks.ts';

/** A chapter of the guide. */
export type Chapter = {
  /** In the address: `#/hjalp/granska`. The file's name without its number. */
  readonly id: string;
  readonly title: string;
  /** What stands under the title. */
  readonly blocks: readonly Block[];
};

/** The page for those who report, which is sent to them; the rest is the coordinator's. */
export const FOR_UNITS = 'sa-aterrapporterar-du';

const files = import.meta.glob<string>('./guide/[0-9]*.md', { query: '?raw', import: 'default', eager: true });
const pictures = import.meta.glob<string>('../../../build/pictures/guide/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The chapters in order: the same files as a Git host shows. */
export const chapters: readonly Chapter[] = Object.entries(files)
  .toSorted(([one], [other]) => one.localeCompare(other))
  .map(([path, markdown]) => chapterOf(path, markdown));

function chapterOf(path: string, markdown: string): Chapter {
  const [first, ...rest] = parseBlocks(markdown);
  const id = chapterIdOf(path);
  return { id, title: first?.kind === 'heading' ? first.text : id, blocks: rest };
}

/** `./guide/05-granska.md` → `granska`. */
export function chapterIdOf(path: string): string {
  return path.replace(/^.*\//, '').replaceAll(/^\d+-|\.md$/g, '');
}

/** The chapter and section that the address names, as in `granska.konflikter`; the first chapter where it names none that exists. */
export function placeOf(address: string | null): {
  readonly chapter: Chapter | undefined;
  readonly section: string | null;
} {
  const [id = '', section = ''] = (address ?? '').split('.');
  const chapter = chapters.find((one) => one.id === id);
  return { chapter: chapter ?? chapters[0], section: chapter === undefined || section === '' ? null : section };
}

/** Where a chapter, or a section of it, is in the program: what the route calls `chapter`. */
export const addressOf = (chapterId: string, section: string | null): string =>
  section === null ? chapterId : `${chapterId}.${section}`;

/** Where the page has the picture that a chapter names by its path in the repository; null when there is none. */
export const pictureUrl = (source: string): string | null =>
  pictures[`../../../build/pictures/guide/${source.replace(/^.*\//, '')}`] ?? null;
