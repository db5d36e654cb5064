import type { Change, ChangeDraft, Operation } from '../../shared/register/change.ts';
import type { Steps } from '../../shared/steps.ts';
import type { StoreOptions } from './store-types.ts';

/**
 * A draft as a change: with id, number, time and person, and its JSON for the journal, in UTF-8. Each operation is what its text
 * says when it is read again, so that what is held in memory and what is on the disk can't differ; one at a time, since a
 * whole file's rows taken in are tens of megabytes.
 */
export function* numberedChange(
  draft: ChangeDraft,
  of: string | null,
  seq: number,
  options: Pick<StoreOptions, 'newId' | 'now' | 'by'>,
): Steps<{ readonly change: Change; readonly text: Uint8Array }> {
  const { kind, label } = draft;
  const head = { id: options.newId(), seq, at: options.now(), by: options.by, kind, label };
  const ops: Operation[] = [];
  const parts: Buffer[] = [Buffer.from(`${JSON.stringify(head).slice(0, -1)},"ops":[`)];
  for (const { collection, id, before, after } of draft.ops) {
    const text = JSON.stringify({ collection, id, before, after } satisfies Operation);
    parts.push(Buffer.from(ops.length === 0 ? text : `,${text}`));
    // The same fields that were just written out.
    ops.push(JSON.parse(text) as Operation);
    yield;
  }
  parts.push(Buffer.from(`],"of":${JSON.stringify(of)}}`));
  return { change: { ...head, ops, of }, text: Buffer.concat(parts) };
}
