import type { Borders, Fill, Font, Style } from './exceljs.ts';

/** The colours of the program's own look (light), as Excel writes them. */
export const colours = {
  ink: 'FF15202A',
  inkSoft: 'FF4C5A67',
  accent: 'FF0A5866',
  accentWash: 'FFE2F0F2',
  ground: 'FFF4F6F7',
  line: 'FFD8DEE3',
  lineStrong: 'FF8A97A3',
  white: 'FFFFFFFF',
  warnWash: 'FFFBF0D9',
} as const;

/** On every Windows and Mac computer, and LibreOffice has its twin: columns are as wide for the reader as they were here. */
const family = 'Arial';

const font = (size: number, colour: string, more: Partial<Font> = {}): Partial<Font> => ({
  name: family,
  size,
  color: { argb: colour },
  ...more,
});

export const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const thin = { style: 'thin', color: { argb: colours.line } } as const;
export const grid: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };
const strongLine = { style: 'thin', color: { argb: colours.lineStrong } } as const;

/** `1 457 174`: the group sign follows the reader's own language settings. */
export const countFormat = '#,##0';
export const dateFormat = 'yyyy-mm-dd';
export const instantFormat = 'yyyy-mm-dd hh:mm';

const top = { vertical: 'top' } as const;
/** A little air between a cell's text and its border, and between a number and the text in the next column. */
const inset = { indent: 1 } as const;
const left = { ...inset, horizontal: 'left' } as const;
const right = { ...inset, horizontal: 'right' } as const;

/** The looks that the workbooks share; each is one object, used for many cells. */
export const looks = {
  title: { font: font(16, colours.accent, { bold: true }), alignment: { vertical: 'middle' } },
  heading: { font: font(12, colours.accent, { bold: true }), alignment: { vertical: 'bottom' } },
  lead: { font: font(11, colours.ink), alignment: { ...top, wrapText: true } },
  text: { font: font(10, colours.ink), alignment: { ...top, wrapText: true } },
  soft: { font: font(10, colours.inkSoft), alignment: { ...top, wrapText: true } },
  line: { font: font(10, colours.ink), alignment: { vertical: 'middle' } },
  softLine: { font: font(10, colours.inkSoft), alignment: { vertical: 'middle' } },
  label: { font: font(10, colours.ink, { bold: true }), alignment: { vertical: 'middle' } },
  columnHead: {
    font: font(10, colours.white, { bold: true }),
    fill: fill(colours.accent),
    alignment: { ...left, vertical: 'middle', wrapText: true },
    border: grid,
  },
  columnHeadNumber: {
    font: font(10, colours.white, { bold: true }),
    fill: fill(colours.accent),
    alignment: { ...right, vertical: 'middle', wrapText: true },
    border: grid,
  },
  cell: { font: font(10, colours.ink), alignment: { ...top, ...left, wrapText: true }, border: grid },
  cellLabel: {
    font: font(10, colours.ink, { bold: true }),
    alignment: { ...top, ...left, wrapText: true },
    border: grid,
  },
  cellCount: {
    font: font(10, colours.ink),
    alignment: { ...top, ...right },
    border: grid,
    numFmt: countFormat,
  },
  cellDate: {
    font: font(10, colours.ink),
    alignment: { ...top, ...left },
    border: grid,
    numFmt: dateFormat,
  },
  cellInstant: {
    font: font(10, colours.ink),
    alignment: { ...top, ...left },
    border: grid,
    numFmt: instantFormat,
  },
  totalLabel: {
    font: font(10, colours.ink, { bold: true }),
    fill: fill(colours.accentWash),
    alignment: { ...top, ...left },
    border: { ...grid, top: strongLine },
  },
  totalCount: {
    font: font(10, colours.ink, { bold: true }),
    fill: fill(colours.accentWash),
    alignment: { ...top, ...right },
    border: { ...grid, top: strongLine },
    numFmt: countFormat,
  },
} as const satisfies Record<string, Partial<Style>>;
