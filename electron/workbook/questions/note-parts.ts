import { safeText } from '../safe-text.ts';
import { appendIn, applyEdits, escapeXml, type TextEdit } from './xml-edit.ts';
import { childOf, outlineXml, type XmlElement, type XmlOutline } from './xml-outline.ts';

/** A note to put at a cell. */
export type Note = { readonly cell: string; readonly text: string };

/** What became of the notes for one sheet. */
export type NotesPart = {
  readonly text: string;
  /** Cells whose note is new, so that it needs a box to be shown in. */
  readonly newCells: readonly string[];
  /** Cells that have a thread of comments, which is left as it is. */
  readonly threadedCells: readonly string[];
};

const run = (text: string, isBold = false): string =>
  `<r><rPr>${isBold ? '<b/>' : ''}<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t xml:space="preserve">${escapeXml(safeText(text))}</t></r>`;

/** The first line, such as `Fråga 1`, is bold; the rest as it is. */
function runs(text: string, before = ''): string {
  const end = text.indexOf('\n');
  const head = end < 0 ? text : text.slice(0, end);
  return `${run(before + head, true)}${end < 0 ? '' : run(text.slice(end))}`;
}

const withPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replaceAll(/<(\/?)(?=\w)/g, `<$1${prefix}`);

/** A new comments part (ISO 29500-1 §18.7). */
export function newNotes(notes: readonly Note[], author: string, namespace: string): string {
  const written = notes.map(
    ({ cell, text }) => `<comment ref="${cell}" authorId="0"><text>${runs(text)}</text></comment>`,
  );
  return `<comments xmlns="${namespace}"><authors><author>${escapeXml(safeText(author))}</author></authors><commentList>${written.join('')}</commentList></comments>`;
}

/** The author that Excel gives the note standing in for a thread of comments (MS-XLSX §2.6.205). */
const isThread = (comment: XmlElement, authors: readonly string[]): boolean =>
  (authors[Number(comment.attributes['authorId'])] ?? '').startsWith('tc=');

/** Adds our words below those that stand there. A text without runs becomes one run with the same text in it. */
function addBelow(outline: XmlOutline, comment: XmlElement, ours: string): readonly TextEdit[] {
  const { prefix } = outline;
  const xml = withPrefix(runs(ours, '\n\n'), prefix);
  const text = childOf(comment, 'text');
  if (!text) return [appendIn(outline, comment, `<${prefix}text>${withPrefix(runs(ours), prefix)}</${prefix}text>`)];
  const plain = childOf(text, 't');
  const lastRun = text.children.findLast(({ name }) => name === 'r');
  if (lastRun) return [{ from: lastRun.end, to: lastRun.end, text: xml }];
  if (!plain) return [appendIn(outline, text, xml)];
  return [
    { from: plain.start, to: plain.start, text: `<${prefix}r>` },
    { from: plain.end, to: plain.end, text: `</${prefix}r>${xml}` },
  ];
}

function authorTexts(outline: XmlOutline, authors: XmlElement): readonly string[] {
  return authors.children.map(({ contentStart, contentEnd }) => outline.text.slice(contentStart, contentEnd));
}

/**
 * A comments part with our notes added: a note that is there keeps its text with ours below it. Null where the part is not
 * made as the format says, and so is not to be touched.
 */
export function addNotes(text: string, notes: readonly Note[], author: string): NotesPart | null {
  const outline = outlineXml(text, 5);
  const authors = childOf(outline.root, 'authors');
  const list = childOf(outline.root, 'commentList');
  if (!authors || !list) return null;
  const names = authorTexts(outline, authors);
  const edits: TextEdit[] = [];
  const fresh: Note[] = [];
  const threadedCells: string[] = [];
  for (const note of notes) {
    const there = list.children.find(({ attributes }) => attributes['ref']?.toUpperCase() === note.cell);
    if (!there) fresh.push(note);
    else if (isThread(there, names)) threadedCells.push(note.cell);
    else edits.push(...addBelow(outline, there, note.text));
  }
  if (fresh.length > 0) {
    const { prefix } = outline;
    const xml = fresh.map(
      ({ cell, text: words }) =>
        `<comment ref="${cell}" authorId="${names.length}"><text>${runs(words)}</text></comment>`,
    );
    edits.push(appendIn(outline, authors, withPrefix(`<author>${escapeXml(safeText(author))}</author>`, prefix)));
    edits.push(appendIn(outline, list, withPrefix(xml.join(''), prefix)));
  }
  return { text: applyEdits(text, edits), newCells: fresh.map(({ cell }) => cell), threadedCells };
}
