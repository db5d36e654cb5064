import type { RejectionCode } from '../register/return.ts';
import type { Grid } from './grid.ts';

/** What is kept of the mail that a workbook came in. */
export type MailOrigin = {
  /** `Stationschef <raddningstjansten@vastervik.example>`; empty when the mail does not say. */
  readonly from: string;
  readonly subject: string;
  /** ISO 8601 instant; null when the mail has no date that can be read. */
  readonly sentAt: string | null;
  /** The plain text body, or what is left of an HTML body; empty when there is none. */
  readonly text: string;
};

/** A part of a zip or mail that nobody means as a return, and why it was passed over. */
export type IgnoredMember = {
  readonly name: string;
  /**
   * system-file: made by the computer (`__MACOSX/…`, `.DS_Store`, `~$lock.xlsx`); picture: a logo or photo;
   * mail-part: a signature, calendar or contact card that mail programs attach.
   */
  readonly why: 'system-file' | 'picture' | 'mail-part';
};

type OpenedCommon = {
  /** The path inside a zip or the name in a mail, NFC; null when the file itself is the workbook. */
  readonly member: string | null;
  /** SHA-256, hex, of the workbook's own bytes. For a member that could not be unpacked: of its packed bytes. */
  readonly sha256: string;
  /** Size in bytes of what `sha256` was taken of. */
  readonly size: number;
  /** Null for a file that did not come in a mail. */
  readonly mail: MailOrigin | null;
  /** What else lay in the same zip or mail and was passed over; the same list on every result from that container. */
  readonly ignoredMembers: readonly IgnoredMember[];
};

export type OpenedWorkbook = OpenedCommon & { readonly outcome: 'opened'; readonly grid: Grid };
export type TurnedAwayFile = OpenedCommon & { readonly outcome: 'rejected'; readonly rejection: RejectionCode };

/** What one workbook, or one member of a zip or mail, came to when its bytes were opened (design §4.1–4.2). */
export type OpenedFile = OpenedWorkbook | TurnedAwayFile;
