import { compileFollowUp } from '../../shared/followup/compile.ts';
import { periodName } from '../../shared/register/period-of.ts';
import { writeFollowUp } from '../workbook/followup/write-followup.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';
import { mediaTypes } from './media-types.ts';
import { sha256Of } from '../sha256.ts';

export const followUpCommands: Commands<'followup:compile' | 'followup:export'> = {
  'followup:compile': inRegister(async ({ register }, { periodId }) =>
    register.periods[periodId] ? done(compileFollowUp(register, periodId)) : refused('unknown-id', periodId),
  ),
  'followup:export': inRegister(async ({ open, register, options }, { periodId }) => {
    if (!register.periods[periodId]) return refused('unknown-id', periodId);
    const followUp = compileFollowUp(register, periodId);
    const bytes = await writeFollowUp({ followUp, register, madeAt: options.now() });
    // A copy stays in the register's folder; that it can't be kept (a register opened read-only) stops no export.
    const kept = await open.store.putExportBytes(sha256Of(bytes), bytes);
    if (!kept.ok) options.onProblem(`export: ${kept.refusal.code} ${kept.refusal.detail}`);
    return done({ fileName: `Uppföljning ${periodName(periodId)}.xlsx`, mediaType: mediaTypes.xlsx, bytes });
  }),
};
