/**
 * A step from one register version to the next: two pure functions over what was stored. The history's lines are never
 * rewritten; each is brought up from the version it was written in, every time it is read. So the two must agree: bringing
 * up the register, and bringing up every change and applying them, give the same.
 *
 * Steps are only added, never altered, each with a fixture of the version it starts from.
 */
export type Migration = {
  /** The version it starts from; it ends in the next. */
  readonly from: number;
  register(stored: unknown): unknown;
  change(stored: unknown): unknown;
};

export type Record = { readonly [key: string]: unknown };

/** Whether stored data is an object with keys. */
export const isRecord = (stored: unknown): stored is Record =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

const mapValues = (record: Record, map: (value: unknown, key: string) => unknown): Record =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));

function migrateOperation(op: unknown, entity: (collection: string, stored: Record) => unknown): unknown {
  if (!isRecord(op) || typeof op['collection'] !== 'string') return op;
  const collection = op['collection'];
  const migrate = (stored: unknown): unknown => (isRecord(stored) ? entity(collection, stored) : stored);
  return { ...op, before: migrate(op['before']), after: migrate(op['after']) };
}

/** A step that alters entities one by one, which is what nearly all do: the register and the changes then agree by themselves. */
export function entityMigration(from: number, entity: (collection: string, stored: Record) => unknown): Migration {
  return {
    from,
    register: (stored) =>
      isRecord(stored)
        ? mapValues(stored, (entities, collection) =>
            isRecord(entities)
              ? mapValues(entities, (one) => (isRecord(one) ? entity(collection, one) : one))
              : entities,
          )
        : stored,
    change: (stored) =>
      isRecord(stored) && Array.isArray(stored['ops'])
        ? { ...stored, ops: stored['ops'].map((op: unknown) => migrateOperation(op, entity)) }
        : stored,
  };
}

/** A step that also adds collections, which are empty in everything stored before it. */
export function collectionMigration(
  from: number,
  added: readonly string[],
  entity: (collection: string, stored: Record) => unknown,
): Migration {
  const step = entityMigration(from, entity);
  const empty = Object.fromEntries(added.map((collection) => [collection, {}]));
  return {
    ...step,
    register: (stored) => {
      const migrated = step.register(stored);
      return isRecord(migrated) ? { ...migrated, ...empty } : migrated;
    },
  };
}
