import { carriedValues } from '../../../shared/intake/carried-values.ts';
import {
  HIDDEN_SENT_HEADER_ROW,
  hiddenKeys,
  hiddenSentHeadings,
  TEMPLATE_VERSION,
  templateSheets,
} from '../../../shared/intake/template-layout.ts';
import type { Workbook } from '../exceljs.ts';
import type { TemplateInput } from './template-input.ts';

/** Below the 32 767 that a cell holds. */
const CHUNK = 30_000;

/** The very hidden sheet by which a template is known again, with the values that it carried. */
export function writeIdentitySheet(workbook: Workbook, input: TemplateInput): void {
  const sheet = workbook.addWorksheet(templateSheets.hidden, { state: 'veryHidden' });
  const keys: readonly (readonly [string, string])[] = [
    [hiddenKeys.strategy, input.strategy.id],
    [hiddenKeys.unit, input.unit.id],
    [hiddenKeys.period, input.period.id],
    [hiddenKeys.version, String(TEMPLATE_VERSION)],
    [hiddenKeys.dispatch, input.dispatchId],
  ];
  keys.forEach(([key, value], index) => {
    sheet.getCell(index + 1, 1).value = key;
    sheet.getCell(index + 1, 2).value = value;
  });
  sheet.getCell(HIDDEN_SENT_HEADER_ROW, 1).value = hiddenSentHeadings.code;
  sheet.getCell(HIDDEN_SENT_HEADER_ROW, 2).value = hiddenSentHeadings.values;
  input.rows.forEach(({ activityId, values }, index) => {
    const row = sheet.getRow(HIDDEN_SENT_HEADER_ROW + 1 + index);
    row.getCell(1).value = activityId;
    chunks(asciiJson(carriedValues(values))).forEach((text, place) => {
      row.getCell(2 + place).value = text;
    });
  });
}

/**
 * JSON in plain ASCII: no character that a cell can't hold, no surrogate to cut in two, and underscores before an x
 * written so that Excel doesn't take them for an escape of its own.
 */
function asciiJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/[^\u0020-\u007E]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('_x', '\\u005fx');
}

function chunks(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) =>
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
