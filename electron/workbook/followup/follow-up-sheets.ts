import type { FocusArea } from '../../../shared/register/strategy.ts';
import { safeSheetNames } from '../safe-sheet-name.ts';
import { NO_FOCUS_AREA } from './field-text.ts';
import type { FollowUpInput } from './follow-up-input.ts';

/** The follow-up's sheets by name; the focus areas' own stand between the second and the third. */
export const followUpSheets = {
  summary: 'Sammanfattning',
  goals: 'Mål och indikatorer',
  all: 'Alla insatser',
  /** Only where there are joint activities that more than one unit has written of. */
  joint: 'Gemensamma insatser',
  issues: 'Anmärkningar',
  /** Every term of the figures, with what was written and where. */
  terms: 'Underlag',
  sources: 'Källor',
} as const;

/** The name of each focus area's sheet, in the follow-up's order: the area's own name, as Excel takes it. */
export function areaSheetNames({ followUp }: FollowUpInput): readonly string[] {
  return safeSheetNames(
    followUp.areas.map(({ focusArea }) => areaName(focusArea)),
    Object.values(followUpSheets),
  );
}

export const areaName = (focusArea: FocusArea | null): string => focusArea?.name ?? NO_FOCUS_AREA;
