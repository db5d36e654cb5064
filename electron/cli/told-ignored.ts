import type { FilePlan, IgnoredRange } from '../../shared/intake/plan-types.ts';
import { templateSheets } from '../../shared/intake/template-layout.ts';

/** The template's title block: locked, read for unit and period, and wider as soon as somebody writes beside it. */
const titleBlock = /^B[1-5](:[B-F][1-5])?$/;

/** What our own template consists of, and no department has written. */
function isFurniture({ sheet, range, why }: IgnoredRange, layout: FilePlan['layout']): boolean {
  if (why === 'insatsens kod') return true;
  if (layout !== 'template') return false;
  if (sheet === templateSheets.hidden || sheet === templateSheets.lists) return true;
  if (sheet === templateSheets.instructions) return why === 'anvisningar';
  return sheet === templateSheets.activities && titleBlock.test(range);
}

/** The ranges that were not read and that somebody may have written in. */
export function toldIgnored(plan: FilePlan): readonly IgnoredRange[] {
  return plan.ignored.filter((one) => !isFurniture(one, plan.layout));
}
