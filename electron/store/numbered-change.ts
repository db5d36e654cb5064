import type { Change, ChangeDraft } from '../../shared/register/change.ts';
import type { StoreOptions } from './store-types.ts';

/**
 * A draft as a change: with id, number, time and person, and its text for the journal. The change is what the text says
 * when it is read again, so that what is held in memory and what is on the disk can't differ.
 */
export function numberedChange(
  draft: ChangeDraft,
  of: string | null,
  seq: number,
  options: Pick<StoreOptions, 'newId' | 'now' | 'by'>,
): { change: Change; text: string } {
  const { kind, label, ops } = draft;
  const text = JSON.stringify({
    id: options.newId(),
    seq,
    at: options.now(),
    by: options.by,
    kind,
    label,
    ops: ops.map(({ collection, id, before, after }) => ({ collection, id, before, after })),
    of,
  } satisfies Change);
  // The same fields that were just written out.
  return { change: JSON.parse(text) as Change, text };
}
