import { periodLabel } from '../../../shared/language/labels.ts';
import { newWorkbook, workbookBytes } from '../exceljs.ts';
import { writeAllActivities } from './all-activities-sheet.ts';
import { writeAreaSheet } from './area-sheet.ts';
import type { FollowUpInput } from './follow-up-input.ts';
import { areaSheetNames, followUpSheets } from './follow-up-sheets.ts';
import { writeGoals } from './goals-sheet.ts';
import { accountsIn, writeJoint } from './joint-sheet.ts';
import { writeIssues } from './issues-sheet.ts';
import { writeSources } from './sources-sheet.ts';
import { writeTerms } from './terms-sheet.ts';
import { writeSummary } from './summary-sheet.ts';

/** The compiled follow-up of a period as one workbook that can go to the board as it is (issue 2, "Follow-up export"). */
export async function writeFollowUp(input: FollowUpInput): Promise<Uint8Array> {
  const { strategy, period } = input.followUp;
  const workbook = newWorkbook({
    title: `Uppföljning ${periodLabel(period)} – ${strategy.name}`,
    subject: `${strategy.municipality}: uppföljning av ${strategy.name}`,
    creator: input.by ?? strategy.followUp.compiledBy,
    madeAt: input.madeAt,
  });
  // In the order that they are read; the summary's formulas need to know where the activities stand.
  const summary = workbook.addWorksheet(followUpSheets.summary);
  const goals = workbook.addWorksheet(followUpSheets.goals);
  const areas = areaSheetNames(input).map((name) => workbook.addWorksheet(name));
  const ranges = writeAllActivities(workbook.addWorksheet(followUpSheets.all), input);
  if (accountsIn(input).length > 0) writeJoint(workbook.addWorksheet(followUpSheets.joint), input);
  writeSummary(summary, input, ranges);
  writeGoals(goals, input);
  input.followUp.areas.forEach((area, index) => {
    const sheet = areas[index];
    if (sheet) writeAreaSheet(sheet, input, area, index + 1);
  });
  writeIssues(workbook.addWorksheet(followUpSheets.issues), input);
  writeTerms(workbook.addWorksheet(followUpSheets.terms), input, ranges);
  writeSources(workbook.addWorksheet(followUpSheets.sources), input);
  return workbookBytes(workbook);
}
