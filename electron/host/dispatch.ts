import type { Download } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { put } from '../../shared/register/change.ts';
import type { Dispatch, Period, Register, Unit } from '../../shared/register/entities.ts';
import { periodName } from '../../shared/register/period-of.ts';
import { writeDraft } from '../mail/write-draft.ts';
import { writeTemplate } from '../workbook/template/write-template.ts';
import { done, refused } from '../answer.ts';
import { expectedUnits, planDispatch } from './dispatch-plan.ts';
import { inRegister, type Commands, type RegisterContext } from './host-context.ts';
import { mediaTypes } from './media-types.ts';
import { strategyOf } from './register-state.ts';
import { zipFiles, type NamedFile } from './zip-files.ts';
import { sha256Of } from '../sha256.ts';

type Written = { readonly unit: Unit; readonly dispatch: Dispatch; readonly files: readonly NamedFile[] };

function unitsFor(register: Register, period: Period, unitIds: readonly string[] | null): Result<readonly Unit[]> {
  if (unitIds === null) return done(expectedUnits(register, period));
  const unknown = unitIds.find((id) => !register.units[id]);
  if (unknown !== undefined) return refused('unknown-id', unknown);
  return done(unitIds.flatMap((id) => register.units[id] ?? []));
}

async function writeFor(context: RegisterContext, unit: Unit, period: Period, withMail: boolean): Promise<Written> {
  const { register, options } = context;
  const strategy = strategyOf(register);
  const at = options.now();
  const dispatch = planDispatch(register, unit, period, strategy.id, at);
  const { rows, fileName } = dispatch;
  const bytes = await writeTemplate({ strategy, unit, period, dispatchId: dispatch.id, rows, madeAt: at });
  const workbook = { fileName, bytes };
  if (!withMail) return { unit, dispatch, files: [workbook] };
  const draft = await writeDraft({ strategy, unit, period, attachment: workbook });
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

function asDownload(period: Period, files: readonly NamedFile[]): Download {
  const [only] = files;
  if (only && files.length === 1) return { ...only, mediaType: mediaTypes.xlsx };
  return { fileName: `Mallar ${periodName(period.id)}.zip`, mediaType: mediaTypes.zip, bytes: zipFiles(files) };
}

/** Writes each unit's template (and mail draft), keeps them, and gives the files. */
export async function writeDispatches(
  context: RegisterContext,
  args: { readonly periodId: string; readonly unitIds: readonly string[] | null; readonly withMail: boolean },
): Promise<Result<readonly NamedFile[]>> {
  const period = context.register.periods[args.periodId];
  if (!period) return refused('unknown-id', args.periodId);
  if (period.state === 'frozen') return refused('period-frozen', period.id);
  const units = unitsFor(context.register, period, args.unitIds);
  if (!units.ok) return units;
  const written: Written[] = [];
  for (const [index, unit] of units.value.entries()) {
    context.emit({
      kind: 'progress',
      task: 'dispatch:write',
      done: index,
      total: units.value.length,
      label: unit.name,
    });
    written.push(await writeFor(context, unit, period, args.withMail));
  }
  if (written.length === 0) return refused('unit-needed', '');
  const kept = await keep(context, period, written);
  return kept.ok ? done(written.flatMap(({ files }) => files)) : kept;
}

export const dispatchCommands: Commands<'dispatch:write'> = {
  'dispatch:write': inRegister(async (context, args) => {
    const files = await writeDispatches(context, args);
    if (!files.ok) return files;
    const period = context.register.periods[args.periodId];
    return period ? done(asDownload(period, files.value)) : refused('unknown-id', args.periodId);
  }),
};
