import type { Worksheet } from './exceljs.ts';

/** A4 in the file format's list of papers; exceljs has the enum in its types alone. */
const A4 = 9;
const CENTIMETRE = 1 / 2.54;

export type PrintSetup = {
  readonly orientation: 'portrait' | 'landscape';
  /** What stands to the left in the footer: what this is a page of. */
  readonly footer: string;
  /** First and last row to repeat on every page; left out when nothing repeats. */
  readonly repeatRows?: readonly [first: number, last: number];
  /** How many pages share the width; 1 when left out. */
  readonly pagesWide?: number;
  /** First and last column to repeat on every page across, such as `B` and `B`. */
  readonly repeatColumns?: readonly [first: string, last: string];
  /** Such as `B1:X60`; left out to print what there is. */
  readonly area?: string;
};

/** A4, fitted to the page's width, as many pages as it takes, with what it is and the page's number at the foot. */
export function setUpPrinting(sheet: Worksheet, setup: PrintSetup): void {
  const narrow = 1.2 * CENTIMETRE;
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: setup.orientation,
    fitToPage: true,
    fitToWidth: setup.pagesWide ?? 1,
    fitToHeight: 0,
    margins: {
      left: narrow,
      right: narrow,
      top: narrow,
      bottom: 1.8 * CENTIMETRE,
      header: 0.8 * CENTIMETRE,
      footer: 0.8 * CENTIMETRE,
    },
    ...(setup.repeatRows && { printTitlesRow: `${setup.repeatRows[0]}:${setup.repeatRows[1]}` }),
    ...(setup.repeatColumns && { printTitlesColumn: setup.repeatColumns.join(':') }),
    ...(setup.area && { printArea: setup.area }),
  });
  // In a footer & begins a code; a literal one is doubled. The space keeps a text that begins with a figure apart from the size.
  sheet.headerFooter.oddFooter = `&L&8 ${setup.footer.replaceAll('&', '&&')}&R&8 Sida &P av &N`;
}
