import { posix } from 'node:path';
import { questionsSheet } from '../../../shared/intake/questions/questions-sheet.ts';
import { unescapeText } from '../reader/escaped-text.ts';
import { Refusal, refuse } from '../reader/refusal.ts';
import {
  hasPart,
  readRelationships,
  xlsxPackage,
  type Relationship,
  type XlsxPackage,
} from '../reader/xlsx-package.ts';
import { readZipDirectory } from '../reader/zip-directory.ts';
import { safeSheetNames } from '../safe-sheet-name.ts';
import { blankWorkbook } from './blank-workbook.ts';
import { markCells, type WorkbookKind } from './mark-cells.ts';
import { PackageEdit } from './package-edit.ts';
import { addQuestionStyles, plainStyles, type QuestionStyles } from './question-styles.ts';
import type { PlacedQuestion, QuestionRow, QuestionsInput } from './question-row.ts';
import { questionsSheetXml } from './questions-sheet-xml.ts';
import { appendIn, applyEdits, escapeXml } from './xml-edit.ts';
import { childOf, outlineXml, prefixOfNamespace, type XmlElement, type XmlOutline } from './xml-outline.ts';

export type AnnotatedWorkbook = {
  readonly bytes: Uint8Array;
  /** What the sheet with the questions is called: `Frågor`, or another name where that is taken. */
  readonly sheetName: string;
  readonly hasMacros: boolean;
  /** How many of the cells asked about have a note. */
  readonly noteCount: number;
};

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const threaded = 'I cellen finns redan en kommentarstråd, så frågan står bara här.';
const unmarked = 'Cellen gick inte att märka ut, så frågan står bara här.';

type SheetEntry = { readonly name: string; readonly part: string | null };

type Opened = WorkbookKind & {
  readonly edit: PackageEdit;
  readonly main: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
};

const ofType = (relationships: readonly Relationship[], type: string): string | null =>
  relationships.find((relationship) => relationship.type === type)?.target ?? null;

/** What would no longer be true of the file if it were added to: a signature, and the log of a workbook shared the old way. */
function refuseUntouchable(pack: XlsxPackage, relationships: readonly Relationship[]): void {
  if (readRelationships(pack, '').some(({ type }) => type === 'origin'))
    refuse('unsupported-format', 'signed workbook');
  if (relationships.some(({ type }) => type === 'revisionHeaders'))
    refuse('unsupported-format', 'workbook with revisions');
}

const relationId = (element: XmlElement): string =>
  Object.entries(element.attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

function sheetsOf(outline: XmlOutline, relationships: readonly Relationship[]): readonly SheetEntry[] {
  return (childOf(outline.root, 'sheets')?.children ?? []).map((element) => {
    const found = relationships.find(({ id }) => id === relationId(element));
    return {
      name: unescapeText(element.attributes['name'] ?? ''),
      part: found?.type === 'worksheet' ? found.target : null,
    };
  });
}

function open(bytes: Uint8Array): Opened {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readZipDirectory(zip);
  const pack = xlsxPackage(zip, directory);
  const main = ofType(readRelationships(pack, ''), 'officeDocument');
  if (main === null || !hasPart(pack, main)) return refuse('not-a-workbook', 'no main part');
  const relationships = readRelationships(pack, main);
  refuseUntouchable(pack, relationships);
  const edit = new PackageEdit(pack, directory);
  const outline = outlineXml(edit.text(main), 3);
  if (outline.root.name !== 'workbook') return refuse('not-a-workbook', 'the main part is something else');
  const isStrict = Object.values(outline.root.attributes).some((value) =>
    value.startsWith('http://purl.oclc.org/ooxml/'),
  );
  return {
    pack,
    edit,
    main,
    relationships,
    sheets: sheetsOf(outline, relationships),
    folder: posix.dirname(main) === '.' ? 'xl' : posix.dirname(main),
    namespace: isStrict
      ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
      : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relations: isStrict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
}

/** One note for each cell, with all that is asked about it. */
function notesOf(questions: readonly QuestionRow[]): readonly { readonly cell: string; readonly text: string }[] {
  const byCell = new Map<string, string>();
  for (const { cell, number, text } of questions) {
    if (cell === null) continue;
    const words = `Fråga ${number}\n${text}`;
    const there = byCell.get(cell.toUpperCase());
    byCell.set(cell.toUpperCase(), there === undefined ? words : `${there}\n\n${words}`);
  }
  return [...byCell].map(([cell, text]) => ({ cell, text }));
}

/** Marks one sheet's cells, and says of each question why its cell has no note. A sheet that can't be marked is left as it was. */
function markSheet(
  opened: Opened,
  place: number,
  questions: readonly QuestionRow[],
  author: string,
): ReadonlyMap<string, string> {
  const notes = notesOf(questions);
  const part = opened.sheets[place]?.part ?? null;
  const said = (why: (cell: string) => string): ReadonlyMap<string, string> =>
    new Map(questions.map(({ id, cell }) => [id, cell === null ? '' : why(cell)]));
  if (notes.length === 0) return said(() => '');
  if (part === null) return said(() => unmarked);
  const threadedCells = opened.edit.attempt(() =>
    markCells(opened.edit, opened, { part, place: place + 1, notes }, author),
  );
  if (threadedCells === null) return said(() => unmarked);
  return said((cell) => (threadedCells.includes(cell.toUpperCase()) ? threaded : ''));
}

/** Marks the cells asked about, sheet by sheet, and tells of each question how its place can be found. */
function place(opened: Opened, input: QuestionsInput): readonly PlacedQuestion[] {
  const places = new Map(opened.sheets.map(({ name }, index) => [name, index]));
  const withoutNote = new Map<string, string>();
  for (const [name, index] of places) {
    const asked = input.questions.filter(({ sheet }) => sheet === name);
    for (const [id, why] of markSheet(opened, index, asked, input.author)) withoutNote.set(id, why);
  }
  return input.questions.map((question) => ({
    ...question,
    isLinked: question.sheet !== null && places.has(question.sheet),
    withoutNote: withoutNote.get(question.id) ?? '',
  }));
}

function addStyles({ edit, pack, relationships }: Opened): QuestionStyles {
  const part = ofType(relationships, 'styles');
  if (part === null || !hasPart(pack, part)) return plainStyles;
  return (
    edit.attempt(() => {
      const added = addQuestionStyles(edit.text(part));
      if (added) edit.write(part, added.text);
      return added?.styles ?? plainStyles;
    }) ?? plainStyles
  );
}

/** Adds a sheet last, so that names and the chosen tab, which count sheets from the first, still mean the same ones. */
function addSheet(opened: Opened, name: string, xml: string): void {
  const { edit, main, folder, relations } = opened;
  const part = edit.freeName(`${folder}/worksheets/sheet`, '.xml');
  edit.add(part, xml, sheetType);
  const id = edit.relate(main, `${relations}/worksheet`, part);
  const outline = outlineXml(edit.text(main), 3);
  const list = childOf(outline.root, 'sheets');
  if (!list) return refuse('damaged', 'a workbook without sheets');
  const numbers = list.children.map(({ attributes }) => Number(attributes['sheetId'])).filter(Number.isInteger);
  const declared = prefixOfNamespace(outline.root, relations);
  const declaration = declared === null ? ` xmlns:r="${relations}"` : '';
  const element = `<${outline.prefix}sheet${declaration} name="${escapeXml(name)}" sheetId="${Math.max(0, ...numbers) + 1}" ${declared ?? 'r'}:id="${id}"/>`;
  edit.write(main, applyEdits(outline.text, [appendIn(outline, list, element)]));
}

function annotate(bytes: Uint8Array, input: QuestionsInput): AnnotatedWorkbook {
  const opened = open(bytes);
  const [sheetName = questionsSheet.name] = safeSheetNames(
    [questionsSheet.name],
    opened.sheets.map(({ name }) => name),
  );
  const placed = place(opened, input);
  addSheet(opened, sheetName, questionsSheetXml(input, placed, addStyles(opened), opened.namespace));
  return {
    bytes: opened.edit.bytes(),
    sheetName,
    hasMacros: opened.relationships.some(({ type }) => type === 'vbaProject'),
    noteCount: placed.filter(({ isLinked, cell, withoutNote }) => isLinked && cell !== null && withoutNote === '')
      .length,
  };
}

/**
 * Somebody's workbook with a note at each cell asked about and a sheet *Frågor* last, by changing only the parts that must change
 * in its zip: every other part is copied as it lies, still packed. Null where that can't be done safely, as for a file that is
 * no workbook, is signed, or is made in a way that can't be added to.
 */
export function annotateWorkbook(bytes: Uint8Array, input: QuestionsInput): AnnotatedWorkbook | null {
  try {
    return annotate(bytes, input);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** A new workbook with nothing but the sheet *Frågor*, for a file that can't be added to. */
export function questionsWorkbook(input: QuestionsInput): AnnotatedWorkbook {
  return annotate(blankWorkbook(), input);
}
