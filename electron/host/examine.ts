import type { OpenedFile } from '../../shared/intake/opened-file.ts';
import type { FilePlan } from '../../shared/intake/plan-types.ts';
import { planInSteps } from '../../shared/intake/plan/plan-return.ts';
import type { Register } from '../../shared/register/entities.ts';
import { noDecisions, type RejectionCode, type Return } from '../../shared/register/return.ts';
import type { HostContext } from './host-context.ts';
import type { FileReading } from './file-reading.ts';
import { readRemembered } from './read-remembered.ts';
import { done } from '../answer.ts';
import { inTurns } from '../pauses.ts';
import { sha256Of } from '../sha256.ts';

/** A file as somebody dropped it or named it. */
export type IncomingFile = { readonly name: string; readonly bytes: Uint8Array };

type ExaminedCommon = {
  /** The dropped file's name. */
  readonly file: string;
  readonly fileSha256: string;
  readonly fileBytes: Uint8Array;
  readonly opened: OpenedFile;
};

/** What one workbook in a dropped file came to, before anything is stored. */
export type Examined = ExaminedCommon &
  (
    | { readonly outcome: 'planned'; readonly plan: FilePlan }
    | { readonly outcome: 'rejected'; readonly rejection: RejectionCode }
    /** `returnId` is null for a copy of another file in the same drop. */
    | { readonly outcome: 'duplicate'; readonly returnId: string | null }
  );

/** The return that has taken care of the same workbook already: one under review or accepted. */
function earlierReturn(register: Register, workbook: string): Return | undefined {
  return Object.values(register.returns).find(
    (one) => one.sha256 === workbook && (one.state === 'received' || one.state === 'accepted'),
  );
}

/** Where a file is examined: against which register, for which period, after which other files of the same drop. */
type Examination = {
  readonly files: FileReading;
  readonly register: Register;
  readonly periodId: string;
  readonly seen: Set<string>;
};

async function examineOpened(common: ExaminedCommon, examination: Examination): Promise<Examined> {
  const { files, register, periodId, seen } = examination;
  const { opened, file, fileSha256 } = common;
  if (opened.outcome === 'rejected') return { ...common, outcome: 'rejected', rejection: opened.rejection };
  const earlier = earlierReturn(register, opened.sha256);
  if (earlier || seen.has(opened.sha256)) return { ...common, outcome: 'duplicate', returnId: earlier?.id ?? null };
  seen.add(opened.sha256);
  const { sha256, member } = opened;
  const request = { fileName: file, fileSha256, sha256, member, periodId, columns: [] };
  const answer = await readRemembered(files, register, request, null, () => Promise.resolve(done(common.fileBytes)));
  if (!answer.ok) throw new Error(`bytes at hand were refused: ${answer.refusal.code}`);
  const read = answer.value;
  if (!read.ok) return { ...common, outcome: 'rejected', rejection: read.rejection };
  const steps = planInSteps(read.file, register, {
    decisions: noDecisions,
    returnId: '',
    unitId: null,
    // What the file itself says of its period counts; only one that says nothing is of the period it was dropped on.
    periodId: read.file.period ? null : periodId,
  });
  return { ...common, outcome: 'planned', plan: await inTurns(steps) };
}

/** Called before each file with how many are done; answers whether to go on. */
type Progress = (done: number, file: IncomingFile) => boolean;

/**
 * Opens, reads and plans files against the register as it stands, in the order given; nothing is stored. The same workbook
 * twice in one drop is a duplicate the second time. Stopped half-way, it gives what it has examined.
 */
export async function examineFiles(
  context: Pick<HostContext, 'files'>,
  register: Register,
  periodId: string,
  files: readonly IncomingFile[],
  progress: Progress,
): Promise<readonly Examined[]> {
  const examination = { files: context.files, register, periodId, seen: new Set<string>() };
  const examined: Examined[] = [];
  for (const [index, file] of files.entries()) {
    if (!progress(index, file)) return examined;
    const fileSha256 = sha256Of(file.bytes);
    for (const opened of await context.files.open(file.name, file.bytes, { register, periodId })) {
      examined.push(await examineOpened({ file: file.name, fileSha256, fileBytes: file.bytes, opened }, examination));
    }
  }
  return examined;
}
