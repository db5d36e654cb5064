import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guideLink } from '../../../../../renderer/features/help/guide-link.ts';
import { addressOf, chapters, FOR_UNITS, pictureUrl, placeOf } from '../../../../../renderer/features/help/guide.ts';
import type { Block } from '../../../../../renderer/features/help/markdown/blocks.ts';
import type { Inline } from '../../../../../renderer/features/help/markdown/inline.ts';
import { helpPlaces } from '../../../../../renderer/lib/help-places.ts';
import { hrefOf, parseRoute } from '../../../../../renderer/lib/route.ts';
import { screenWords } from './support/screen-words.ts';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const guideFolder = 'renderer/features/help/guide/';

const linesOf = (block: Block): readonly (readonly Inline[])[] => {
  if (block.kind === 'paragraph') return [block.line];
  if (block.kind === 'list') return block.items;
  return block.kind === 'table' ? [block.head, ...block.rows].flat() : [];
};
const pieces = chapters.flatMap(({ id, blocks }) =>
  blocks.flatMap((block) => linesOf(block).flatMap((line) => line.map((piece) => ({ chapter: id, piece })))),
);
const links = pieces.flatMap(({ chapter, piece }) => (piece.kind === 'link' ? [{ chapter, href: piece.href }] : []));
const pictures = chapters.flatMap(({ id, blocks }) =>
  blocks.flatMap((block) => (block.kind === 'picture' ? [{ chapter: id, ...block }] : [])),
);

describe('the guide', () => {
  it('has every chapter under a title of its own, the page for the units last', () => {
    expect(chapters.length).toBeGreaterThan(12);
    expect(new Set(chapters.map(({ id }) => id)).size).toBe(chapters.length);
    expect(chapters.at(-1)?.id).toBe(FOR_UNITS);
    for (const { id, title, blocks } of chapters) {
      expect(title, id).not.toBe(id);
      expect(blocks.length, id).toBeGreaterThan(0);
    }
  });

  it('is listed whole in the repository’s page, in order and under the same titles', () => {
    const files = readdirSync(root + guideFolder).filter((name) => /^\d/.test(name));
    const listed = [...read(`${guideFolder}README.md`).matchAll(/\[(?<title>[^\]]+)\]\((?<file>\d[^)]+)\)/g)];
    expect(listed.map(({ groups }) => groups?.['file'])).toEqual(files.toSorted());
    expect(listed.map(({ groups }) => groups?.['title'])).toEqual(chapters.map(({ title }) => title));
  });

  it('has no heading twice in a chapter, so that every section has its own address', () => {
    for (const { id, blocks } of chapters) {
      const slugs = blocks.flatMap((block) => (block.kind === 'heading' ? [block.slug] : []));
      expect(new Set(slugs).size, id).toBe(slugs.length);
    }
  });

  it('leads only to screens, settings, chapters and sections that exist', () => {
    expect(links.length).toBeGreaterThan(20);
    const tabs = read('renderer/features/settings/settings-screen.tsx');
    for (const { chapter, href } of links) {
      const target = guideLink(href);
      expect(target, `${chapter}: ${href}`).not.toBeNull();
      const route = parseRoute(target ?? '');
      // What the program doesn't know leads to the start, which has an address of its own.
      expect(hrefOf(route), `${chapter}: ${href}`).toBe(target);
      if (route.screen === 'settings' && route.part !== null) expect(tabs).toContain(`id: '${route.part}'`);
      if (route.screen === 'help') {
        const place = placeOf(route.chapter);
        expect(addressOf(place.chapter?.id ?? '', place.section), `${chapter}: ${href}`).toBe(route.chapter);
        const slugs = place.chapter?.blocks.map((block) => (block.kind === 'heading' ? block.slug : null));
        if (place.section !== null) expect(slugs, `${chapter}: ${href}`).toContain(place.section);
      }
    }
  });

  it('shows only pictures that exist, of one size, each told in words; all of them are lean', () => {
    expect(pictures.length).toBeGreaterThan(4);
    for (const { chapter, alt, source } of pictures) {
      expect(pictureUrl(source), `${chapter}: ${source}`).not.toBeNull();
      expect(alt.length, `${chapter}: ${source}`).toBeGreaterThan(20);
      const png = readFileSync(new URL(source, new URL(guideFolder, `file://${root}`)));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], source).toEqual([1280, 800]);
    }
    const folder = `${root}build/pictures/guide/`;
    const files = readdirSync(folder);
    expect(files.toSorted()).toEqual(
      [...new Set(pictures.map(({ source }) => source.replace(/^.*\//, '')))].toSorted(),
    );
    expect(files.reduce((sum, name) => sum + readFileSync(folder + name).length, 0)).toBeLessThan(3_000_000);
  });

  it('says in bold only what stands on the screen', () => {
    const catalogues = readdirSync(`${root}renderer/lib/texts`).map((name) => `renderer/lib/texts/${name}`);
    const sources = [...catalogues, 'shared/language/labels.ts', 'shared/register/activity-fields.ts'];
    const words = sources.flatMap((path) => screenWords(read(path)));
    const bold = pieces.filter(({ piece }) => piece.kind === 'strong');
    expect(bold.length).toBeGreaterThan(80);
    const unknown = bold.filter(({ piece }) => !words.some((word) => word.test(piece.text)));
    expect(unknown.map(({ chapter, piece }) => `${chapter}: ${piece.text}`)).toEqual([]);
  });
});

describe('the address of a place in the guide', () => {
  it('names a chapter, or a section in it, and comes back as it was', () => {
    const section = addressOf('granska', 'konflikter');
    const route = parseRoute(hrefOf({ screen: 'help', chapter: section }));
    expect(route).toEqual({ screen: 'help', chapter: section });
    expect(placeOf(section)).toMatchObject({ chapter: { id: 'granska' }, section: 'konflikter' });
  });

  it('leads to the first chapter when it names none', () => {
    expect(placeOf(null)).toEqual({ chapter: chapters[0], section: null });
    expect(placeOf('finns-inte.alls')).toEqual({ chapter: chapters[0], section: null });
  });

  it('is right where other screens lead to it', () => {
    for (const href of Object.values(helpPlaces)) {
      const route = parseRoute(href);
      const chapter = route.screen === 'help' ? route.chapter : null;
      expect(placeOf(chapter).chapter?.id, href).toBe(chapter);
    }
  });

  it('leads nowhere outside the program', () => {
    for (const href of ['https://example.org/', 'javascript:alert(1)', '//example.org/a.md', '../x/05-granska.md'])
      expect(guideLink(href), href).toBeNull();
  });
});
