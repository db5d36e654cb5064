import { z } from 'zod';
import type { CollectionName, Register } from './entities.ts';

/** One entity's step in a change. `null` before is creation, `null` after is removal. */
export type Operation = {
  readonly collection: CollectionName;
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** One reversible step in the register's history: the only way that anything is altered. */
export type Change = {
  /** Random id, unique. */
  readonly id: string;
  /** 1 for the first change of the register, then without gaps. */
  readonly seq: number;
  /** Instant, ISO 8601. */
  readonly at: string;
  /** Who did it: the computer's user name, or `liggaren` for the command line. */
  readonly by: string;
  /** Command that made it, such as `return:accept`; `undo` and `redo` for those. */
  readonly kind: string;
  /** What was done, in Swedish, for the history and for "Ångra …". */
  readonly label: string;
  readonly ops: readonly Operation[];
  /** The change that an undo or redo takes back or does again. */
  readonly of: string | null;
};

/** What a rule proposes; the store adds id, number, time and person when it commits. */
export type ChangeDraft = Pick<Change, 'kind' | 'label' | 'ops'>;

export const operationSchema = z.object({
  collection: z.enum([
    'settings',
    'strategies',
    'units',
    'periods',
    'activities',
    'activityReports',
    'returns',
    'dispatches',
    'questions',
    'columnAnswers',
    'reminders',
    'mailTexts',
    'savedViews',
    'strikes',
  ]) satisfies z.ZodType<CollectionName>,
  id: z.string(),
  before: z.unknown(),
  after: z.unknown(),
}) satisfies z.ZodType<Operation>;

export const changeSchema = z.object({
  id: z.string(),
  seq: z.number().int().positive(),
  at: z.string(),
  by: z.string(),
  kind: z.string(),
  label: z.string(),
  ops: z.array(operationSchema),
  of: z.string().nullable(),
}) satisfies z.ZodType<Change>;

/** Puts or replaces one entity. Gives an operation against the register as it stands. */
export function put<Name extends CollectionName>(
  register: Register,
  collection: Name,
  entity: Register[Name][string],
): Operation {
  const known = register[collection];
  // An id such as `constructor` must not find what every object inherits.
  const before = Object.hasOwn(known, entity.id) ? (known[entity.id] ?? null) : null;
  return { collection, id: entity.id, before, after: entity };
}
