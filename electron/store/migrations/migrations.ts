import { fromVersion1 } from './from-1.ts';
import type { Migration } from './migration.ts';

/** The version that this program writes. */
export const currentVersion = 2;

/** Every step there has been, in order. */
export const migrations: readonly Migration[] = [fromVersion1];

/** A version and the steps that lead to it. Tests bring their own. */
export type Versions = { readonly current: number; readonly migrations: readonly Migration[] };

export const versions: Versions = { current: currentVersion, migrations };

/**
 * Brings something stored up to the current version. Throws for a version that no step starts from, which is damage, and for
 * one of a later program.
 */
export function migrate(
  stored: unknown,
  version: number,
  part: 'register' | 'change',
  { current, migrations }: Versions,
): unknown {
  if (version > current) throw new Error(`version ${version} is later than ${current}`);
  let migrated = stored;
  for (let from = version; from < current; from += 1) {
    const step = migrations.find((candidate) => candidate.from === from);
    if (!step) throw new Error(`no way up from version ${from}`);
    migrated = step[part](migrated);
  }
  return migrated;
}
