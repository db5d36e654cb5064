import { unescapeText } from './escaped-text.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlAttributes, XmlReading } from './xml-reading.ts';

export type SheetEntry = {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Which relationship of the workbook part leads to the sheet. */
  readonly relationshipId: string;
};

export type WorkbookPart = {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
  /** Written by the strict schema: other namespaces, dates in ISO form. */
  readonly isStrict: boolean;
};

/** The relationship attribute, whatever its prefix is; `sheetId` is another thing. */
function relationshipId(attributes: XmlAttributes): string {
  const [, id] = [...attributes].find(([name]) => name.endsWith(':id')) ?? [];
  return id ?? '';
}

function readState(state: string | undefined): SheetEntry['state'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function workbookReading(): XmlReading<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  let section = '';
  let is1904 = false;
  let isStrict = false;
  return {
    open: (name, depth, attributes) => {
      if (depth === 1) {
        if (name !== 'workbook') refuse('not-a-workbook', `the main part is a ${name}`);
        isStrict = [...attributes.values()].some((value) => value.startsWith('http://purl.oclc.org/ooxml/'));
      }
      if (depth === 2) section = name;
      if (depth === 2 && name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
      if (depth !== 3 || section !== 'sheets' || name !== 'sheet') return;
      if (sheets.length >= limits.sheets) refuse('too-large', 'too many sheets');
      const sheetName = unescapeText(attributes.get('name') ?? '');
      sheets.push({
        name: sheetName,
        state: readState(attributes.get('state')),
        relationshipId: relationshipId(attributes),
      });
    },
    found: () => ({ sheets, is1904, isStrict }),
  };
}

/**
 * The workbook part: its sheets in order and which day its dates count from.
 * @throws Refusal `not-a-workbook` when the part is something else, such as a Word document
 */
export const readWorkbookPart = (bytes: Buffer): WorkbookPart => walkXml(bytes, workbookReading);
