import { cellAddress, type Cell, type GridNote, type Sheet } from '../../shared/intake/grid.ts';
import type { IgnoredMember, OpenedFile } from '../../shared/intake/opened-file.ts';
import type { RejectionCode } from '../../shared/register/return.ts';

type ReportedCell = Pick<Cell, 'kind' | 'value' | 'raw'>;

export type ReportedSheet = {
  readonly name: string;
  readonly state: Sheet['state'];
  /** By address, blank cells left out. */
  readonly cells: Readonly<Record<string, ReportedCell>>;
};

/** One workbook as `liggaren cells --json` shows it (design §6). */
export type WorkbookReport =
  | { readonly sheets: readonly ReportedSheet[]; readonly notes: readonly GridNote[] }
  | { readonly rejected: { readonly code: RejectionCode; readonly message: string } };

/** A workbook that lay in a zip or mail says so; several are listed. */
export type CellsReport =
  | (WorkbookReport & { readonly member?: string; readonly ignored?: readonly IgnoredMember[] })
  | {
      readonly members: readonly (WorkbookReport & { readonly member: string | null })[];
      readonly ignored: readonly IgnoredMember[];
    };

function reportSheet({ name, state, rows }: Sheet): ReportedSheet {
  const cells: Record<string, ReportedCell> = {};
  for (const { row, cells: inRow } of rows) {
    for (const { column, kind, value, raw } of inRow) cells[cellAddress(row, column)] = { kind, value, raw };
  }
  return { name, state, cells };
}

function reportWorkbook(file: OpenedFile, messageOf: (code: RejectionCode) => string): WorkbookReport {
  if (file.outcome === 'rejected') return { rejected: { code: file.rejection, message: messageOf(file.rejection) } };
  return { sheets: file.grid.sheets.map(reportSheet), notes: file.grid.notes };
}

/**
 * What the reader saw in a file, as `liggaren cells --json` prints it. A mail or zip with one workbook gives that
 * workbook's report with its `member`; with several, a list `members`.
 * @param messageOf the Swedish sentence for a rejection
 */
export function cellsReport(files: readonly OpenedFile[], messageOf: (code: RejectionCode) => string): CellsReport {
  const ignored = files[0]?.ignoredMembers ?? [];
  const [only] = files;
  if (only === undefined || files.length > 1) {
    return { members: files.map((file) => ({ member: file.member, ...reportWorkbook(file, messageOf) })), ignored };
  }
  return {
    ...reportWorkbook(only, messageOf),
    ...(only.member === null ? null : { member: only.member }),
    ...(ignored.length === 0 ? null : { ignored }),
  };
}
