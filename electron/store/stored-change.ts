import { z } from 'zod';
import { changeSchema, type Change, type Operation } from '../../shared/register/change.ts';
import type { JournalLine } from './journal-line.ts';
import { migrate, type Versions } from './migrations/migrations.ts';
import { storedOperations, type BringUp } from './stored-operations.ts';

/** What stands round a change's operations as the store writes it. No text that somebody wrote can hold either: its quotation marks are escaped. */
const opsKey = ',"ops":';
const ofKey = ',"of":';

const parse = (text: Buffer): unknown => JSON.parse(text.toString('utf8'));

/** A line's change in the current version, read whole. Throws when it is none. */
export function changeOf(line: JournalLine, versions: Versions): Change {
  return changeSchema.parse(migrate(parse(line.text), line.version, 'change', versions));
}

/** The text of all but a change's operations, and of the operations; null when it is laid out in another way than the store's. */
function takenApart(text: Buffer): { readonly head: string; readonly list: Buffer } | null {
  const listAt = text.indexOf(opsKey);
  const end = text.lastIndexOf(ofKey);
  if (listAt < 0 || end < listAt) return null;
  const list = text.subarray(listAt + opsKey.length, end);
  const head = `${text.toString('utf8', 0, listAt)},"ops":[]${text.toString('utf8', end)}`;
  return list.toString('latin1', 0, 1) === '[' && list.toString('latin1', list.length - 1) === ']'
    ? { head, list }
    : null;
}

const changed = z.object({ ops: z.tuple([z.unknown()]) });

/** Brings up one operation by itself: a step between versions takes them one by one. */
function bringUpFrom(version: number, versions: Versions): BringUp {
  if (version === versions.current) return null;
  return (stored) => changed.parse(migrate({ ops: [stored] }, version, 'change', versions)).ops[0];
}

/** All of a change but its operations, which are none; null when that can't be read by itself. */
function headOf(head: string, version: number, versions: Versions): Change | null {
  try {
    return changeSchema.safeParse(migrate(JSON.parse(head), version, 'change', versions)).data ?? null;
  } catch {
    // Laid out otherwise than it seemed, or damage: read whole, it will tell which.
    return null;
  }
}

/**
 * The same change, with its operations left as the bytes they are until somebody asks for them. For a line that its hash has
 * proved to be as the store wrote it. Throws when it is no change; of its operations that is found when they are asked for.
 */
export function storedChange(line: JournalLine, versions: Versions): Change {
  const parts = takenApart(line.text);
  const head = parts && headOf(parts.head, line.version, versions);
  if (!parts || !head) return changeOf(line, versions);
  const { id, seq, at, by, kind, label, of } = head;
  const bringUp = bringUpFrom(line.version, versions);
  let operations: readonly Operation[] | null = null;
  return {
    id,
    seq,
    at,
    by,
    kind,
    label,
    get ops() {
      operations ??= storedOperations(parts.list, bringUp);
      return operations;
    },
    of,
  };
}
