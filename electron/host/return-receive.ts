import type { ReceivedFile } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { returnRejectionSentence } from '../../shared/language/rejection-sentences.ts';
import { put, type ChangeDraft } from '../../shared/register/change.ts';
import type { Register } from '../../shared/register/entities.ts';
import { noDecisions, type Return } from '../../shared/register/return.ts';
import { periodName } from '../../shared/register/period-of.ts';
import { done, refused } from '../answer.ts';
import { besideEachOther } from './beside-each-other.ts';
import { examineFiles, type Examined, type IncomingFile } from './examine.ts';
import type { RegisterContext } from './host-context.ts';
import { outcomeOf } from './outcome.ts';
import type { Task } from './task.ts';

/** `R0001` and onwards, after the highest number used. */
function returnIds(register: Register): () => string {
  let last = Math.max(0, ...Object.keys(register.returns).map((id) => Number(id.slice(1))));
  return () => {
    last += 1;
    return `R${String(last).padStart(4, '0')}`;
  };
}

type Made = { readonly told: ReceivedFile; readonly entity: Return | null };

/** The same file was turned away before: it is told again, not kept again. */
function turnedAwayBefore(register: Register, one: Examined): Return | undefined {
  return Object.values(register.returns).find(
    (stored) =>
      stored.state === 'rejected' && stored.sha256 === one.opened.sha256 && stored.fileSha256 === one.fileSha256,
  );
}

const states = { planned: 'received', rejected: 'rejected', duplicate: 'set-aside' } as const;
const stateOf = (outcome: Examined['outcome']): Return['state'] => states[outcome];

/** What a new mail around a known workbook says, that no mail kept so far has said. */
function saysSomethingNew(register: Register, { opened }: Examined): boolean {
  const text = opened.mail?.text.trim() ?? '';
  const kept = Object.values(register.returns).filter(({ sha256 }) => sha256 === opened.sha256);
  return text !== '' && kept.length > 0 && kept.every(({ mail }) => mail?.text.trim() !== text);
}

function newReturn(one: Examined, id: string, periodId: string, receivedAt: string): Return {
  const { member, sha256, size, mail } = one.opened;
  const plan = one.outcome === 'planned' ? one.plan : null;
  return {
    id,
    fileName: one.file,
    member,
    fileSha256: one.fileSha256,
    sha256,
    size,
    receivedAt,
    mail: mail && { ...mail },
    unitId: plan?.unit?.id ?? null,
    unitEvidence: plan?.unit?.evidence ?? null,
    periodId,
    state: stateOf(one.outcome),
    rejection: one.outcome === 'rejected' ? one.rejection : null,
    nothingToReport: plan?.nothingToReport ?? false,
    acceptedAt: null,
    registrationNumber: '',
    decisions: noDecisions,
  };
}

function makeReturn(register: Register, one: Examined, nextId: () => string, periodId: string, at: string): Made {
  const { file, opened } = one;
  const told = { file, member: opened.member, rejection: null };
  switch (one.outcome) {
    case 'duplicate': {
      // The workbook is there already, but the words around it are new: the mail is kept, laid aside.
      const entity = saysSomethingNew(register, one) ? newReturn(one, nextId(), periodId, at) : null;
      return { told: { ...told, outcome: 'duplicate', returnId: one.returnId }, entity };
    }
    case 'rejected': {
      const rejection = {
        code: one.rejection,
        message: returnRejectionSentence(one.rejection, { fileName: file, ...opened }),
      };
      const before = turnedAwayBefore(register, one);
      const entity = before ? null : newReturn(one, nextId(), periodId, at);
      const returnId = before?.id ?? entity?.id ?? null;
      return { told: { ...told, rejection, outcome: 'rejected', returnId }, entity };
    }
    case 'planned': {
      const entity = newReturn(one, nextId(), periodId, at);
      return { told: { ...told, outcome: outcomeOf(one.plan, periodId), returnId: entity.id }, entity };
    }
  }
}

/** A copy of another file in the same drop points to the return that the first one became. */
function withFirstCopies(made: readonly Made[], examined: readonly Examined[]): readonly ReceivedFile[] {
  const byWorkbook = new Map(made.flatMap(({ entity }) => (entity ? [[entity.sha256, entity.id] as const] : [])));
  return made.map(({ told }, index) =>
    told.returnId === null ? { ...told, returnId: byWorkbook.get(examined[index]?.opened.sha256 ?? '') ?? null } : told,
  );
}

/**
 * Most bytes in one drop: far more than a municipality's returns, and little enough to be held in memory with what is read out of
 * it. The browser door has a lower limit of its own for what it takes over the wire.
 */
const dropLimit = 1024 ** 3;

const fileCount = (count: number): string => (count === 1 ? '1 fil' : `${count} filer`);

/** Keeps the received files byte for byte; the first that can't be kept stops it. */
async function keepFiles(
  { open }: RegisterContext,
  examined: readonly Examined[],
  made: readonly Made[],
): Promise<Result<null>> {
  const wanted = new Map(
    examined.flatMap((one, index) => (made[index]?.entity ? [[one.fileSha256, one.fileBytes] as const] : [])),
  );
  for (const [sha256, bytes] of wanted) {
    const kept = await open.store.putReturnBytes(sha256, bytes);
    if (!kept.ok) return kept;
  }
  return done(null);
}

/** Keeps the files, and makes the returns in one change; nothing when every file was there already. */
async function store(
  context: RegisterContext,
  periodId: string,
  examined: readonly Examined[],
  made: readonly Made[],
): Promise<Result<unknown>> {
  const kept = await keepFiles(context, examined, made);
  const entities = made.flatMap(({ entity }) => entity ?? []);
  if (!kept.ok || entities.length === 0) return kept;
  const label = `Tog emot ${fileCount(entities.length)} för ${periodName(periodId)}`;
  const ops = entities.map((entity) => put(context.register, 'returns', entity));
  const draft: ChangeDraft = { kind: 'return:receive', label, ops };
  return context.open.store.commit(draft);
}

/**
 * Takes in files for a period: keeps their bytes, and makes them returns in one change. Each file has its own outcome; only
 * an unknown or frozen period, a disk that can't be written to, and whoever stops it (`cancelled`) refuse the whole.
 */
export async function receiveFiles(
  context: RegisterContext,
  periodId: string,
  files: readonly IncomingFile[],
): Promise<Result<readonly ReceivedFile[]>> {
  const { register, tasks } = context;
  const period = register.periods[periodId];
  if (!period) return refused('unknown-id', periodId);
  if (period.state === 'frozen') return refused('period-frozen', periodId);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > dropLimit) return refused('too-much-data', `${Math.round(size / 1024 ** 2)} MB`);
  const task = tasks.begin('return:receive');
  try {
    return await examineAndStore(context, periodId, files, task);
  } finally {
    task.end();
  }
}

/** Nothing is stored before every file has been examined, so that a task that is stopped leaves nothing behind. */
async function examineAndStore(
  context: RegisterContext,
  periodId: string,
  files: readonly IncomingFile[],
  task: Task,
): Promise<Result<readonly ReceivedFile[]>> {
  const { register, options } = context;
  const tell = (count: number, { name }: IncomingFile): boolean => task.tell(count, files.length, name);
  const examined = besideEachOther(await examineFiles(context, register, periodId, files, tell));
  if (task.isCancelled) return refused('cancelled', '');
  const nextId = returnIds(register);
  const at = options.now();
  const made = examined.map((one) => makeReturn(register, one, nextId, periodId, at));
  const stored = await store(context, periodId, examined, made);
  if (!stored.ok) return stored;
  return done(withFirstCopies(made, examined));
}
