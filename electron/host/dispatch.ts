import { join } from 'node:path';
import type { Download } from '../../shared/contract.ts';
import type { DispatchPreview, DispatchSummary } from '../../shared/contract/dispatch.ts';
import type { Result } from '../../shared/result.ts';
import { mailTextOf } from '../../shared/language/mail-texts.ts';
import { put } from '../../shared/register/change.ts';
import { periodFor } from '../../shared/register/due-date.ts';
import type { Dispatch } from '../../shared/register/correspondence.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { Period, Unit } from '../../shared/register/units-and-periods.ts';
import { periodName } from '../../shared/register/period-of.ts';
import { strategyInYear } from '../../shared/register/strategy-in-year.ts';
import { writeDraft } from '../mail/write-draft.ts';
import { errorCode, errorText, writeFileAtomically } from '../store/atomic-file.ts';
import { makeFolders } from '../store/make-folders.ts';
import { writeTemplate } from '../workbook/template/write-template.ts';
import { done, refused } from '../answer.ts';
import { pause } from '../pauses.ts';
import { expectedUnits, planDispatch } from './dispatch-plan.ts';
import { folderName } from './folder-name.ts';
import { inRegister, type Commands, type RegisterContext } from './host-context.ts';
import { jointActivities } from './joint-activities.ts';
import { mediaTypes } from './media-types.ts';
import { strategyOf } from './register-state.ts';
import { zipFiles, type NamedFile } from './zip-files.ts';
import { sha256Of } from '../sha256.ts';

type Written = { readonly unit: Unit; readonly dispatch: Dispatch; readonly files: readonly NamedFile[] };
type DispatchRequest = {
  readonly periodId: string;
  /** Null for everybody who is expected to reply. */
  readonly unitIds: readonly string[] | null;
  readonly withMail: boolean;
};

function unitsFor(register: Register, period: Period, unitIds: readonly string[] | null): Result<readonly Unit[]> {
  if (unitIds === null) return done(expectedUnits(register, period));
  const unknown = unitIds.find((id) => !register.units[id]);
  if (unknown !== undefined) return refused('unknown-id', unknown);
  return done(unitIds.flatMap((id) => register.units[id] ?? []));
}

async function writeFor(context: RegisterContext, unit: Unit, shown: Period, withMail: boolean): Promise<Written> {
  const { register, options } = context;
  const period = periodFor(shown, unit.id);
  const strategy = strategyInYear(strategyOf(register), period.year);
  const at = options.now();
  const dispatch = planDispatch(register, unit, period, strategy.id, at);
  const { rows, fileName } = dispatch;
  const joint = jointActivities(register, unit, period);
  const bytes = await writeTemplate({ strategy, unit, period, dispatchId: dispatch.id, rows, joint, madeAt: at });
  const workbook = { fileName, bytes };
  if (!withMail) return { unit, dispatch, files: [workbook] };
  const wording = mailTextOf(register, 'dispatch');
  const draft = await writeDraft({ strategy, unit, period, wording, attachment: workbook });
  const mail = { fileName: fileName.replace(/\.xlsx$/, '.eml'), bytes: draft };
  return { unit, dispatch, files: [workbook, mail] };
}

/** Keeps what was sent out, and says so in the register in one change. */
async function keep(context: RegisterContext, period: Period, written: readonly Written[]): Promise<Result<null>> {
  const { store } = context.open;
  for (const { bytes } of written.flatMap(({ files }) => files.slice(0, 1))) {
    const kept = await store.putDispatchBytes(sha256Of(bytes), bytes);
    if (!kept.ok) return kept;
  }
  const ops = written.map(({ dispatch }) => put(context.register, 'dispatches', dispatch));
  const to = written.length === 1 ? (written[0]?.unit.name ?? '') : `${written.length} verksamheter`;
  const label = `Gjorde mallar för ${periodName(period.id)} till ${to}`;
  const committed = await store.commit({ kind: 'dispatch:write', label, ops });
  return committed.ok ? done(null) : committed;
}

/** One file as it is, several as a zip. */
export function asDownload(zipName: string, files: readonly NamedFile[], mediaType: string): Download {
  const [only] = files;
  if (only && files.length === 1) return { ...only, mediaType };
  return { fileName: zipName, mediaType: mediaTypes.zip, bytes: zipFiles(files) };
}

/** Every unit's files, one unit after the other; null when it was stopped half-way. Nothing is kept yet. */
async function writeAll(
  context: RegisterContext,
  units: readonly Unit[],
  period: Period,
  withMail: boolean,
): Promise<readonly Written[] | null> {
  const task = context.tasks.begin('dispatch:write');
  try {
    const written: Written[] = [];
    for (const [index, unit] of units.entries()) {
      if (!task.tell(index, units.length, unit.name)) return null;
      written.push(await writeFor(context, unit, period, withMail));
      await pause(); // between two units a cancel is heard
    }
    return task.isCancelled ? null : written;
  } finally {
    task.end();
  }
}

/** Writes each unit's template (and mail draft), keeps them, and gives the files; `cancelled` keeps nothing. */
export async function writeDispatches(
  context: RegisterContext,
  args: DispatchRequest,
): Promise<Result<readonly NamedFile[]>> {
  const period = context.register.periods[args.periodId];
  if (!period) return refused('unknown-id', args.periodId);
  if (period.state === 'frozen') return refused('period-frozen', period.id);
  const units = unitsFor(context.register, period, args.unitIds);
  if (!units.ok) return units;
  const written = await writeAll(context, units.value, period, args.withMail);
  if (written === null) return refused('cancelled', '');
  if (written.length === 0) return refused('unit-needed', '');
  const kept = await keep(context, period, written);
  return kept.ok ? done(written.flatMap(({ files }) => files)) : kept;
}

/** Puts files in a folder of the register's own, where they are easy to find; what is there by the same name is replaced. */
export async function writeToRegister(
  { open }: RegisterContext,
  parts: readonly string[],
  files: readonly NamedFile[],
): Promise<Result<{ readonly folder: string; readonly fileNames: readonly string[] }>> {
  const folder = join(open.folder, ...parts.map((part) => folderName(part) ?? 'utskick'));
  try {
    await makeFolders(folder);
    for (const { fileName, bytes } of files) await writeFileAtomically(join(folder, fileName), bytes);
    return done({ folder, fileNames: files.map(({ fileName }) => fileName) });
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return refused('save-failed', errorText(error));
  }
}

function lastSentAt(register: Register, unitId: string, periodId: string): string | null {
  const sent = Object.values(register.dispatches)
    .filter((dispatch) => dispatch.unitId === unitId && dispatch.periodId === periodId)
    .map(({ createdAt }) => createdAt);
  return sent.toSorted().at(-1) ?? null;
}

function preview(register: Register, period: Period, unit: Unit): DispatchPreview {
  const { fileName, rows } = planDispatch(register, unit, period, strategyOf(register).id, '');
  return {
    unit,
    fileName,
    rows: rows.map(({ activityId, values }) => ({ activityId, title: values.title })),
    joint: jointActivities(register, unit, period),
    to: unit.emails,
    lastSentAt: lastSentAt(register, unit.id, period.id),
  };
}

const summary = ({ rows, ...dispatch }: Dispatch): DispatchSummary => ({ ...dispatch, rowCount: rows.length });

type DispatchCommand = 'dispatch:write' | 'dispatch:write-to-folder' | 'dispatch:preview' | 'dispatch:list';

export const dispatchCommands: Commands<DispatchCommand> = {
  'dispatch:write': inRegister(async (context, args) => {
    const files = await writeDispatches(context, args);
    if (!files.ok) return files;
    return done(asDownload(`Mallar ${periodName(args.periodId)}.zip`, files.value, mediaTypes.xlsx));
  }),
  'dispatch:write-to-folder': inRegister(async (context, args) => {
    const files = await writeDispatches(context, args);
    return files.ok ? writeToRegister(context, ['utskick', periodName(args.periodId)], files.value) : files;
  }),
  'dispatch:preview': inRegister(async ({ register }, { periodId }) => {
    const period = register.periods[periodId];
    if (!period) return refused('unknown-id', periodId);
    return done(expectedUnits(register, period).map((unit) => preview(register, period, unit)));
  }),
  'dispatch:list': inRegister(async ({ register }, { periodId }) =>
    done(
      Object.values(register.dispatches)
        .filter((dispatch) => dispatch.periodId === periodId)
        .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
        .map(summary),
    ),
  ),
};
