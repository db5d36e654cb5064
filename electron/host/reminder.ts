import { unitReplies } from '../../shared/followup/replies.ts';
import type { UnitReply } from '../../shared/followup/follow-up.ts';
import { mailTextOf } from '../../shared/language/mail-texts.ts';
import { put } from '../../shared/register/change.ts';
import { periodFor } from '../../shared/register/due-date.ts';
import type { Reminder } from '../../shared/register/correspondence.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { Period } from '../../shared/register/units-and-periods.ts';
import { periodName } from '../../shared/register/period-of.ts';
import { writeReminder } from '../mail/write-draft.ts';
import { done, refused } from '../answer.ts';
import { asDownload } from './dispatch.ts';
import { folderName } from './folder-name.ts';
import { inRegister, type Commands, type RegisterContext } from './host-context.ts';
import { mediaTypes } from './media-types.ts';
import { strategyOf } from './register-state.ts';
import type { NamedFile } from './zip-files.ts';

/** `<unitId>@<periodId>#<n>`, counted on from what there is. */
function nextReminder(register: Register, reply: UnitReply, period: Period, at: string, by: string): Reminder {
  const start = `${reply.unit.id}@${period.id}#`;
  const numbers = Object.keys(register.reminders)
    .filter((id) => id.startsWith(start))
    .map((id) => Number(id.slice(start.length)));
  return {
    id: `${start}${Math.max(0, ...numbers) + 1}`,
    unitId: reply.unit.id,
    periodId: period.id,
    at,
    by,
    missing: [...reply.asked],
  };
}

async function draftFor({ register }: RegisterContext, reply: UnitReply, shown: Period): Promise<NamedFile> {
  const { unit, asked } = reply;
  const period = periodFor(shown, unit.id);
  const strategy = strategyOf(register);
  const wording = mailTextOf(register, 'reminder');
  const short = folderName(unit.short) ?? unit.id;
  return {
    fileName: `Påminnelse ${periodName(period.id)} ${short}.eml`,
    bytes: await writeReminder({ strategy, unit, period, wording, missing: asked }),
  };
}

export const reminderCommands: Commands<'reminder:write' | 'reminder:list'> = {
  'reminder:write': inRegister(async (context, { periodId, unitIds }) => {
    const { register, open, options } = context;
    const period = register.periods[periodId];
    if (!period) return refused('unknown-id', periodId);
    const replies = unitReplies(register, strategyOf(register), period).filter(({ unit, asked }) => {
      return unitIds.includes(unit.id) && asked.length > 0;
    });
    if (replies.length === 0) return refused('unit-needed', '');
    const files = await Promise.all(replies.map((reply) => draftFor(context, reply, period)));
    const at = options.now();
    const ops = replies.map((reply) =>
      put(register, 'reminders', nextReminder(register, reply, period, at, options.by)),
    );
    const to = replies.length === 1 ? (replies[0]?.unit.name ?? '') : `${replies.length} verksamheter`;
    const label = `Gjorde påminnelse för ${periodName(period.id)} till ${to}`;
    const committed = await open.store.commit({ kind: 'reminder:write', label, ops });
    if (!committed.ok) return committed;
    return done(asDownload(`Påminnelser ${periodName(period.id)}.zip`, files, mediaTypes.eml));
  }),
  'reminder:list': inRegister(async ({ register }, { periodId }) =>
    done(
      Object.values(register.reminders)
        .filter((reminder) => reminder.periodId === periodId)
        .toSorted((one, other) => other.at.localeCompare(one.at)),
    ),
  ),
};
