import { periodLabel } from '../../../shared/language/labels.ts';
import { newWorkbook, workbookBytes } from '../exceljs.ts';
import { writeActivitiesSheet } from './activities-sheet.ts';
import { writeIdentitySheet } from './identity-sheet.ts';
import { writeJointSheet } from './joint-sheet.ts';
import { writeInstructionsSheet } from './instructions-sheet.ts';
import type { TemplateInput } from './template-input.ts';
import { writeLists } from './template-lists.ts';

/** The workbook that one unit fills in for one period (design §1.2). */
export async function writeTemplate(input: TemplateInput): Promise<Uint8Array> {
  const { strategy, unit, period } = input;
  const workbook = newWorkbook({
    title: `Återrapport ${periodLabel(period)} – ${unit.name}`,
    subject: `${strategy.name}, ${strategy.municipality}`,
    creator: input.coordinatorName ?? strategy.followUp.compiledBy,
    madeAt: input.madeAt,
  });
  writeActivitiesSheet(workbook, input);
  writeJointSheet(workbook, input);
  writeInstructionsSheet(workbook, input);
  writeLists(workbook, input);
  writeIdentitySheet(workbook, input);
  return workbookBytes(workbook);
}
