import { colours } from '../look.ts';
import { appendIn, applyEdits, setAttribute, type TextEdit } from './xml-edit.ts';
import { childOf, outlineXml, type XmlElement, type XmlOutline } from './xml-outline.ts';

/** Which of the workbook's cell formats each cell of the sheet *Frågor* has. */
export type QuestionStyles = {
  readonly title: number;
  readonly line: number;
  readonly head: number;
  readonly cell: number;
  readonly link: number;
  readonly answer: number;
  /** Whether there is a format for cells that may be written in where the sheet is protected. */
  readonly canUnlock: boolean;
};

/** For a workbook without styles, or with styles that can't be added to: everything in its first format. */
export const plainStyles: QuestionStyles = {
  title: 0,
  line: 0,
  head: 0,
  cell: 0,
  link: 0,
  answer: 0,
  canUnlock: false,
};

const font = (size: number, colour: string, more = ''): string =>
  `<font>${more}<sz val="${size}"/><color rgb="${colour}"/><name val="Arial"/><family val="2"/></font>`;
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const side = (name: string): string => `<${name} style="thin"><color rgb="${colours.line}"/></${name}>`;

const fonts = [
  font(14, colours.accent, '<b/>'),
  font(10, colours.ink),
  font(10, colours.white, '<b/>'),
  font(10, colours.accent, '<u/>'),
];
const fills = [solid(colours.accent), solid(colours.warnWash)];
const borders = [`<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`];

/** Where the added fonts, fills and border begin among the workbook's own. */
type Firsts = { readonly fonts: number; readonly fills: number; readonly borders: number };

const wrapped = '<alignment horizontal="left" vertical="top" wrapText="1" indent="1"/>';
const format = (fontId: number, fillId: number, borderId: number, inner: string, more = ''): string =>
  `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${more}>${inner}</xf>`;

const formats = (first: Firsts): readonly string[] => [
  format(first.fonts, 0, 0, '<alignment vertical="center"/>'),
  format(first.fonts + 1, 0, 0, '<alignment vertical="center"/>'),
  format(
    first.fonts + 2,
    first.fills,
    first.borders,
    '<alignment horizontal="left" vertical="center" wrapText="1" indent="1"/>',
  ),
  format(first.fonts + 1, 0, first.borders, wrapped),
  format(first.fonts + 3, 0, first.borders, wrapped),
  format(first.fonts + 1, first.fills + 1, first.borders, `${wrapped}<protection locked="0"/>`, ' applyProtection="1"'),
];

const withPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replaceAll(/<(\/?)(?=\w)/g, `<$1${prefix}`);

/** Adds entries last in one of the style part's lists: the indices of those that were there stay what they are. */
function added(outline: XmlOutline, list: XmlElement, entries: readonly string[]): readonly TextEdit[] {
  const count = String(list.children.length + entries.length);
  // A list written `<fonts/>` is rewritten whole; it has no entries whose count could be wrong.
  const counted = list.isSelfClosing ? [] : setAttribute(outline, list, 'count', count);
  return [...counted, appendIn(outline, list, withPrefix(entries.join(''), outline.prefix))];
}

/** The style part with the formats of *Frågor* added; null where one of the lists that they count on is missing. */
export function addQuestionStyles(text: string): { readonly text: string; readonly styles: QuestionStyles } | null {
  const outline = outlineXml(text, 3);
  const lists = ['fonts', 'fills', 'borders', 'cellXfs'].map((name) => childOf(outline.root, name));
  const [fontList, fillList, borderList, formatList] = lists;
  if (!fontList || !fillList || !borderList || !formatList) return null;
  // A list without its first entry has that entry by default: ours would take its place.
  if (lists.some((list) => list?.children.length === 0)) return null;
  const first: Firsts = {
    fonts: fontList.children.length,
    fills: fillList.children.length,
    borders: borderList.children.length,
  };
  const edits = [
    ...added(outline, fontList, fonts),
    ...added(outline, fillList, fills),
    ...added(outline, borderList, borders),
    ...added(outline, formatList, formats(first)),
  ];
  const from = formatList.children.length;
  return {
    text: applyEdits(text, edits),
    styles: {
      title: from,
      line: from + 1,
      head: from + 2,
      cell: from + 3,
      link: from + 4,
      answer: from + 5,
      canUnlock: true,
    },
  };
}
