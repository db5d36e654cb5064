import type { Funding, Status } from '../register/activity-fields.ts';

/** The fields that are added up over activities. */
export const numberFields = ['participants', 'women', 'men', 'children', 'cost'] as const;
export type NumberField = (typeof numberFields)[number];

/** What a sum adds: a field, or those of the participants of whom nobody has told the sex. */
export type Summed = NumberField | 'sex-unknown';

/** Which activities of the period a figure is about. Parts combine; one that is left out lets all through. */
export type FigureScope = {
  /** Null for those without a focus area of the strategy. */
  readonly areaId?: string | null;
  /** The unit that answers for them. */
  readonly unitId?: string;
  readonly status?: Status | 'unknown';
  readonly indicatorId?: string;
  /** Null for those that have not said who pays. */
  readonly funding?: Funding | null;
  /** Whether they have an indicator. */
  readonly isLinked?: boolean;
  /** Whether they are reported for the first time. */
  readonly isNew?: boolean;
  /** Those that have told a number. */
  readonly has?: NumberField;
  /** Those that have not. */
  readonly lacks?: NumberField;
};

export const replyParts = [
  'expected',
  'received',
  'complete',
  'under-review',
  'incomplete',
  'missing',
  'exempt',
] as const;
/** Which of the units that should reply are counted; `missing` has sent nothing that can be read, `exempt` need not. */
export type ReplyPart = (typeof replyParts)[number];

export const indicatorParts = ['all', 'covered', 'lacking'] as const;
/** Which of the followed indicators are counted: all, those with activities, those without. */
export type IndicatorPart = (typeof indicatorParts)[number];

export const absences = ['ended', 'awaited', 'excused'] as const;
/** Why an activity of the period before is not reported in this one. */
export type Absence = (typeof absences)[number];

/** A figure that is shown of a period: a sum or a count that somebody may ask the parts of. */
export type Figure =
  | { readonly kind: 'activities'; readonly scope: FigureScope }
  | { readonly kind: 'sum'; readonly of: Summed; readonly scope: FigureScope }
  | { readonly kind: 'indicators'; readonly part: IndicatorPart }
  | { readonly kind: 'replies'; readonly part: ReplyPart }
  /** What a unit has reported: its own activities, and its part in others'. */
  | { readonly kind: 'reports'; readonly unitId: string }
  | { readonly kind: 'absent'; readonly fate: Absence };
