import { rm } from 'node:fs/promises';
import type { PersonalDataFinding } from '../../shared/contract/settings.ts';
import { put } from '../../shared/register/change.ts';
import { changesWith, findPersonalData, strikeMark, type PersonalData } from '../../shared/register/personal-data.ts';
import { counted } from '../../shared/followup/swedish.ts';
import { done, refused } from '../answer.ts';
import { sha256Of } from '../sha256.ts';
import { errorCode } from '../store/atomic-file.ts';
import { inRegister, type Commands, type RegisterContext } from './host-context.ts';

/** The same for the same text, and nothing that can be read back: it passes through the page. */
const idOf = ({ kind, text }: PersonalData): string => sha256Of(Buffer.from(`${kind}\n${text}`, 'utf8')).slice(0, 16);

/** Of an identity number the birth date, which tells the coordinator whom it is about; the rest is masked. */
function shown({ kind, text }: PersonalData): string {
  return kind === 'identity-number' ? `${text.slice(0, -4)}••••` : text;
}

function findings({ open, register }: RegisterContext): readonly PersonalDataFinding[] {
  const found = findPersonalData(register);
  const changes = changesWith(
    open.store.history,
    found.map(({ text }) => text),
  );
  return found.map((each) => ({
    id: idOf(each),
    kind: each.kind,
    shown: shown(each),
    mentions: each.mentions,
    changes: changes.get(each.text) ?? 0,
    canBeStruck: each.kind !== 'contact',
  }));
}

/** Backups hold the register as it was; those that the disk won't let go of are told of and stay. */
async function removeBackups({ open, options }: RegisterContext): Promise<void> {
  for (const backup of await open.store.listBackups()) {
    await rm(backup.folder, { recursive: true, force: true }).catch((error: unknown) => {
      if (errorCode(error) === null) throw error;
      options.onProblem(`backup-not-removed: ${String(error)}`);
    });
  }
}

export const personalDataCommands: Commands<'personal-data:report' | 'personal-data:strike'> = {
  'personal-data:report': inRegister(async (context) =>
    done({ findings: findings(context), backups: (await context.open.store.listBackups()).length }),
  ),
  'personal-data:strike': inRegister(async (context, { findingIds, removesBackups }) => {
    const { open, register, options } = context;
    const chosen = findPersonalData(register).filter(
      (each) => each.kind !== 'contact' && findingIds.includes(idOf(each)),
    );
    if (chosen.length === 0) return refused('unknown-id', findingIds.join(', '));
    const struck = chosen.map((each) => ({ find: each.text, put: strikeMark(each) }));
    const strike = { id: options.newId(), at: options.now(), by: options.by, count: chosen.length };
    const answer = await open.store.strike(struck, {
      kind: 'personal-data:strike',
      label: `Strök ${counted(chosen.length, 'personuppgift', 'personuppgifter')} ur registret`,
      ops: [put(register, 'strikes', strike)],
    });
    if (!answer.ok) return answer;
    if (removesBackups) await removeBackups(context);
    return done({ struck: chosen.length });
  }),
};
