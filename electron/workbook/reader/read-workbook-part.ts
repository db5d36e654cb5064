import { unescapeText } from './escaped-text.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import { walkXml, type XmlAttributes } from './walk-xml.ts';

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
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? '' : (attributes[name] ?? '');
}

function readState(state: string | undefined): SheetEntry['state'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/**
 * The workbook part: its sheets in order and which day its dates count from.
 * @throws Refusal `not-a-workbook` when the part is something else, such as a Word document
 */
export function readWorkbookPart(bytes: Buffer): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let section = '';
  let is1904 = false;
  let isStrict = false;
  walkXml(bytes, {
    open: (name, depth, attributes) => {
      if (depth === 1) {
        if (name !== 'workbook') refuse('not-a-workbook', `the main part is a ${name}`);
        isStrict = Object.values(attributes).some((value) => value.startsWith('http://purl.oclc.org/ooxml/'));
      }
      if (depth === 2) section = name;
      if (depth === 2 && name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (depth !== 3 || section !== 'sheets' || name !== 'sheet') return;
      if (sheets.length >= limits.sheets) refuse('too-large', 'too many sheets');
      const sheetName = unescapeText(attributes['name'] ?? '');
      sheets.push({
        name: sheetName,
        state: readState(attributes['state']),
        relationshipId: relationshipId(attributes),
      });
    },
  });
  return { sheets, is1904, isStrict };
}
