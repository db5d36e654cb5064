import type { FieldName, FieldValue } from '../register/activity-fields.ts';
import type { Figure } from './figure.ts';

/** A place in a received file. */
export type WrittenAt = {
  readonly returnId: string;
  /** The file as it was received, with the workbook in it when it came in a mail or a zip. */
  readonly fileName: string;
  /** Null for CSV, and for the file as a whole. */
  readonly sheet: string | null;
  /** Null for the file as a whole. */
  readonly cell: string | null;
};

/** What a term rests on: one value, with what a unit wrote and what has been done with it since. */
export type Evidence = {
  /** Null for a file as a whole. */
  readonly field: FieldName | null;
  /** The value as it counts. Null when there is none. */
  readonly value: FieldValue;
  /** What stands in the cell, word for word; null when nothing was read from a cell. */
  readonly written: string | null;
  /** Null when the value has no file: it was entered by hand, or nobody has said anything. */
  readonly at: WrittenAt | null;
  /** What was read out of the cell, when the coordinator has put another value in its place; else null. */
  readonly corrected: { readonly at: string; readonly by: string; readonly read: FieldValue } | null;
  /** The period that the value was carried over from, when this one's cell was blank; else null. */
  readonly carriedFrom: string | null;
  /** What was remarked on the value when it was taken in, in whole sentences: `ca 25` counts as 25, and so on. */
  readonly remarks: readonly string[];
};

type Named = {
  /** An activity's code, a unit's or an indicator's id. */
  readonly id: string;
  readonly kind: 'activity' | 'unit' | 'indicator';
  readonly title: string;
  /** The unit that it is of: for what another unit wrote of a joint activity, that unit. Empty for units and indicators. */
  readonly unit: string;
  readonly evidence: readonly Evidence[];
};

/** A part of a figure. */
export type Term = Named & {
  /** What it adds: a number that was told, or 1 where things are counted. */
  readonly value: number;
  /** The activities that an indicator is counted for; null when there are none, and for other terms. */
  readonly of: Figure | null;
};

/**
 * Why something adds nothing: not-told (a blank cell or a dash); range (`15–20`); unreadable (no number in it); removed (by the
 * coordinator); counted-at-owner (a joint activity: the unit that answers for it has told); ended, awaited, excused (reported in
 * the period before, not in this one); reply (where a unit's reply stands); not-expected (a unit that nobody waited for); linked
 * and unlinked (an indicator with or without activities).
 */
export type LeftOutReason =
  | 'not-told'
  | 'range'
  | 'unreadable'
  | 'removed'
  | 'counted-at-owner'
  | 'ended'
  | 'awaited'
  | 'excused'
  | 'reply'
  | 'not-expected'
  | 'linked'
  | 'unlinked';

/** Something that one would think a part of a figure, and that is none. */
export type LeftOut = Named & {
  readonly reason: LeftOutReason;
  /** What the reason is about: the unit that answers for it, where the reply stands, why it is exempt. Null when there is no more to say. */
  readonly detail: string | null;
};

/** How a figure came about. The values of the terms add up to the figure. */
export type FigureTrace = {
  readonly figure: Figure;
  readonly periodId: string;
  /** Null when nobody has told: that is not nought. */
  readonly value: number | null;
  /** What the figure counts, in Swedish: `Antal deltagare`. */
  readonly what: string;
  /** What it is narrowed to, in Swedish: `Språkutveckling`, `Pågår`. */
  readonly within: readonly string[];
  readonly terms: readonly Term[];
  readonly leftOut: readonly LeftOut[];
};
