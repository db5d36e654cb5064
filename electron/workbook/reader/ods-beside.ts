import type { Beside, CellComment } from '../../../shared/intake/grid.ts';
import { limits } from './limits.ts';
import type { OdsNames } from './ods-names.ts';
import { addText, closeInText, emptyText, openInText, type OdsText } from './ods-text.ts';
import { largeFrom } from './picture-size.ts';
import { refuse } from './refusal.ts';
import type { XmlAttributes } from './xml-reading.ts';

/** A note or a drawing of a sheet while it is read. */
export type OdsAside = {
  readonly depth: number;
  readonly isNote: boolean;
  /** The cell that it is in; null for a drawing that belongs to the sheet as a whole. */
  readonly at: { readonly row: number; readonly column: number } | null;
  readonly text: OdsText;
  readonly isLarge: boolean;
  hasPicture: boolean;
  /** A chart or another document; what shows it is no picture. */
  hasObject: boolean;
};

const shapeNames = new Set(
  'frame custom-shape rect ellipse circle g polygon polyline path line connector caption'
    .split(' ')
    .map((name) => `draw:${name}`),
);

/** `6cm`, `2.36in`: as centimetres. */
function centimetres(length: string | undefined): number {
  const match = /^([\d.]+)(cm|mm|in|pt)$/.exec(length ?? '');
  const units: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72 };
  return Number(match?.[1] ?? 0) * (units[match?.[2] ?? ''] ?? 0);
}

/** A note or a drawing that opens at an element; null for any other element. */
export function openAside(
  name: string,
  depth: number,
  attributes: XmlAttributes,
  names: OdsNames,
  at: OdsAside['at'],
): OdsAside | null {
  const isNote = name === 'office:annotation' && at !== null;
  if (!isNote && !shapeNames.has(name)) return null;
  const [width, height] = ['svg:width', 'svg:height'].map((side) => centimetres(names.attribute(attributes, side)));
  const isLarge = (width ?? 0) >= largeFrom.width && (height ?? 0) >= largeFrom.height;
  return { depth, isNote, at, text: emptyText(), isLarge, hasPicture: false, hasObject: false };
}

/** Each paragraph in it is its own, however deep it lies. */
export function openInAside(aside: OdsAside, name: string, depth: number, count: string | undefined): void {
  if (name === 'draw:image') aside.hasPicture = true;
  else if (name === 'draw:object' || name === 'draw:object-ole') aside.hasObject = true;
  else openInText(aside.text, name, depth, true, count);
}

export const addToAside = (aside: OdsAside, piece: string): void => addText(aside.text, piece);
export const closeInAside = (aside: OdsAside, depth: number): void => closeInText(aside.text, depth);

/** Where the notes and the drawings of a sheet are gathered. */
export type OdsAsides = { readonly comments: CellComment[]; readonly beside: Beside[] };

/** @throws Refusal `too-large` */
export function keepAside({ comments, beside }: OdsAsides, aside: OdsAside): void {
  const { at, isNote, isLarge } = aside;
  const text = aside.text.paragraphs.join('\n').trim();
  if (comments.length + beside.length >= limits.comments) refuse('too-large', 'too many comments and drawings');
  if (isNote && at && text !== '') comments.push({ ...at, text });
  if (!isNote && text !== '') beside.push({ kind: 'text-box', at, text });
  if (aside.hasPicture && !aside.hasObject) beside.push({ kind: 'picture', at, text: '', isLarge });
}
