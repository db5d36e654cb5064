import { posix } from 'node:path';
import { refuse } from '../reader/refusal.ts';
import { hasPart, readRelationships, type Relationship, type XlsxPackage } from '../reader/xlsx-package.ts';
import { addNoteBoxes, newNoteBoxes, type NoteBox } from './note-boxes.ts';
import { addNotes, newNotes, type Note } from './note-parts.ts';
import type { PackageEdit } from './package-edit.ts';
import { applyEdits, insertAt } from './xml-edit.ts';
import { childOf, outlineXml, prefixOfNamespace, type XmlElement } from './xml-outline.ts';

/** What all parts of a workbook share. */
export type WorkbookKind = {
  readonly pack: XlsxPackage;
  /** The folder of the main part, such as `xl`. */
  readonly folder: string;
  /** The main part's namespace: transitional or strict. */
  readonly namespace: string;
  /** What relationship types begin with, without a last slash: transitional or strict. */
  readonly relations: string;
};

/** A sheet with the notes that it is to have. */
export type SheetToMark = {
  readonly part: string;
  /** 1 for the workbook's first sheet. */
  readonly place: number;
  readonly notes: readonly Note[];
};

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** What stands before `legacyDrawing` in a worksheet (ISO 29500-1 §18.3.1.99); order is what Excel is strictest about. */
const beforeDrawing = new Set(
  [
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios',
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations',
    'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches',
    'ignoredErrors smartTags drawing',
  ].flatMap((names) => names.split(' ')),
);

const related = (relationships: readonly Relationship[], type: string): string | null =>
  relationships.find((relationship) => relationship.type === type)?.target ?? null;

const boxOf = ({ cell, text }: Note): NoteBox => ({
  cell,
  lines: text.split('\n').reduce((lines, line) => lines + 1 + Math.floor(line.length / 34), 1),
});

/** The id that the sheet's own `legacyDrawing` has, whatever prefix it is written with; null for a sheet without one. */
function drawingId(sheet: XmlElement): string | null {
  const element = childOf(sheet, 'legacyDrawing');
  if (!element) return null;
  const id = Object.entries(element.attributes).find(([name]) => name.endsWith(':id'));
  return id?.[1] ?? refuse('damaged', 'legacyDrawing without an id');
}

function addDrawing(edit: PackageEdit, kind: WorkbookKind, sheet: SheetToMark, boxes: readonly NoteBox[]): void {
  const part = edit.freeName(`${kind.folder}/drawings/vmlDrawing`, '.vml');
  edit.addByEnding(part, newNoteBoxes(boxes, sheet.place), drawingType);
  const id = edit.relate(sheet.part, `${kind.relations}/vmlDrawing`, part);
  const outline = outlineXml(edit.text(sheet.part), 2);
  const last = outline.root.children.findLast(({ name }) => beforeDrawing.has(name));
  if (!last) return refuse('damaged', 'a worksheet without cells');
  const declared = prefixOfNamespace(outline.root, kind.relations) ?? prefixOfNamespace(outline.root, '/relationships');
  const prefix = declared ?? 'r';
  const declaration = declared === null ? ` xmlns:r="${kind.relations}"` : '';
  const xml = `<${outline.prefix}legacyDrawing${declaration} ${prefix}:id="${id}"/>`;
  edit.write(sheet.part, applyEdits(outline.text, [insertAt(last.end, xml)]));
}

/** Adds boxes to the sheet's drawing of notes and form controls, or gives it one. */
function addBoxes(edit: PackageEdit, kind: WorkbookKind, sheet: SheetToMark, boxes: readonly NoteBox[]): void {
  if (boxes.length === 0) return;
  const id = drawingId(outlineXml(edit.text(sheet.part), 2).root);
  if (id === null) return addDrawing(edit, kind, sheet, boxes);
  const drawing = readRelationships(kind.pack, sheet.part).find((relationship) => relationship.id === id)?.target;
  if (drawing === undefined || !hasPart(kind.pack, drawing)) return refuse('damaged', 'legacyDrawing without a part');
  const text = addNoteBoxes(edit.text(drawing), boxes);
  if (text === null) return refuse('unsupported-format', 'a drawing that can not be added to');
  edit.write(drawing, text);
}

/**
 * Puts notes at a sheet's cells: in its comments part and its drawing, or in new ones. Gives the cells that have a thread of
 * comments, which get none.
 * @throws Refusal when the sheet is not made in a way that can be added to; nothing is to be kept of the edit then
 */
export function markCells(
  edit: PackageEdit,
  kind: WorkbookKind,
  sheet: SheetToMark,
  author: string,
): readonly string[] {
  const { notes } = sheet;
  const part = related(readRelationships(kind.pack, sheet.part), 'comments');
  if (part === null) {
    const made = edit.freeName(`${kind.folder}/comments`, '.xml');
    edit.add(made, newNotes(notes, author, kind.namespace), commentsType);
    edit.relate(sheet.part, `${kind.relations}/comments`, made);
    addBoxes(edit, kind, sheet, notes.map(boxOf));
    return [];
  }
  const added = addNotes(edit.text(part), notes, author);
  if (!added) return refuse('unsupported-format', `${posix.basename(part)} can not be added to`);
  edit.write(part, added.text);
  addBoxes(edit, kind, sheet, notes.filter(({ cell }) => added.newCells.includes(cell)).map(boxOf));
  return added.threadedCells;
}
