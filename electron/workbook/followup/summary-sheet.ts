import { plainText } from '../../../shared/followup/sentence.ts';
import type { UnitReply } from '../../../shared/followup/follow-up.ts';
import { periodLabel, replyLabels } from '../../../shared/language/labels.ts';
import { formatLongDate } from '../../../shared/language/format.ts';
import type { Worksheet } from '../exceljs.ts';
import { looks } from '../look.ts';
import { setUpPrinting } from '../print-setup.ts';
import { instantCellValue } from '../safe-date.ts';
import type { ActivityRanges } from './all-activities-sheet.ts';
import type { FollowUpInput } from './follow-up-input.ts';
import { writeHeading, writeParagraph, writeSheetHead } from './sheet-head.ts';
import { writeFigures, writeFundings, writeStatuses } from './summary-tables.ts';
import { writeTable } from './table-writer.ts';

/** In characters: the first column takes names, the others numbers. */
const FIRST_WIDTH = 38;
const OTHER_WIDTH = 14;
/** Name, five statuses, none, sum. */
export const SUMMARY_COLUMNS = 8;

/** The sheet that opens the workbook: what the period came to, in sentences and tables. */
export function writeSummary(sheet: Worksheet, input: FollowUpInput, ranges: ActivityRanges): void {
  const { followUp } = input;
  for (let column = 1; column <= SUMMARY_COLUMNS; column += 1) {
    sheet.getColumn(column).width = column === 1 ? FIRST_WIDTH : OTHER_WIDTH;
  }
  let row = writeSheetHead(sheet, `Uppföljning av ${followUp.strategy.name}`, madeBy(input));
  for (const sentence of followUp.sentences)
    row = writeParagraph(sheet, row, plainText(sentence), SUMMARY_COLUMNS, looks.lead);
  row = writeStatuses(sheet, row + 1, followUp, ranges);
  row = writeFigures(sheet, row + 1, followUp, ranges);
  row = writeFundings(sheet, row + 1, followUp, ranges);
  writeReplies(sheet, row + 1, followUp.replies);
  sheet.views = [{ showGridLines: false, state: 'normal' }];
  setUpPrinting(sheet, {
    orientation: 'portrait',
    footer: `${followUp.strategy.name} – ${periodLabel(followUp.period)}`,
  });
}

function madeBy({ followUp, madeAt, by }: FollowUpInput): string {
  const { strategy, period } = followUp;
  const at = instantCellValue(madeAt);
  const day = typeof at === 'string' ? at : formatLongDate(at.toISOString().slice(0, 10));
  return `${periodLabel(period)}, ${strategy.municipality}. Sammanställd ${day} av ${by ?? strategy.followUp.compiledBy}.`;
}

/** Where a reply stands; why, for a unit that need not reply. */
const replyText = ({ state, exemption }: UnitReply): string =>
  state === 'exempt' && exemption !== null ? `${replyLabels.exempt}: ${exemption}` : replyLabels[state];

/** Who has replied, and below what is missing from each that has not or not wholly. */
function writeReplies(sheet: Worksheet, start: number, replies: readonly UnitReply[]): void {
  const top = writeHeading(sheet, start, 'Svar från verksamheterna');
  const { next } = writeTable(sheet, {
    top,
    columns: [
      { head: 'Verksamhet', kind: 'label', content: ({ unit }) => unit.name },
      { head: 'Svar', kind: 'text', content: replyText },
      { head: 'Insatser', kind: 'count', content: ({ activityCount }) => activityCount },
      { head: 'Anmärkningar', kind: 'count', content: ({ issueCount }) => issueCount },
    ],
    rows: replies,
    emptyText: 'Inga verksamheter väntas svara.',
  });
  const lacking = replies.filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return;
  let row = writeHeading(sheet, next + 1, 'Det som saknas i svaren');
  for (const { unit, missing } of lacking) {
    row = writeParagraph(sheet, row, `${unit.name}: ${missing.join('. ')}.`, SUMMARY_COLUMNS);
  }
}
