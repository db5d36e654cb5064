import type { ActivityRow, ActivityRowsSince } from '../../shared/contract.ts';

/** A list of rows as this page has it. */
export type HadRows = { readonly version: string; readonly rows: readonly ActivityRow[] };

/** The list that an answer makes of the one that was had; null when the answer names a row that neither holds. */
export function patchedRows(
  had: HadRows | null,
  { isWhole, rows, ids }: ActivityRowsSince,
): readonly ActivityRow[] | null {
  if (isWhole) return rows;
  if (had === null) return null;
  const byId = new Map([...had.rows, ...rows].map((row) => [row.activity.id, row]));
  const order = ids ?? had.rows.map(({ activity }) => activity.id);
  const patched = order.flatMap((id) => byId.get(id) ?? []);
  return patched.length === order.length ? patched : null;
}

/** Periods whose lists are kept: the one that is shown, and the one before it that the user goes back to. */
const keptLists = 2;

/** Asks for a period's rows, with the version of the list that is had. */
type Ask = (periodId: string, have: string | null) => Promise<ActivityRowsSince>;

/** Reads the rows of a period: whole the first time, then only what has changed. Each answer is put to the list it was asked for with. */
export function createActivityList(ask: Ask): (periodId: string) => Promise<readonly ActivityRow[]> {
  const lists = new Map<string, HadRows>();
  return async (periodId) => {
    const had = lists.get(periodId) ?? null;
    const answer = await ask(periodId, had?.version ?? null);
    const patched = patchedRows(had, answer);
    const whole = patched === null ? await ask(periodId, null) : null;
    const rows = patched ?? whole?.rows ?? [];
    lists.delete(periodId);
    lists.set(periodId, { version: (whole ?? answer).version, rows });
    for (const other of [...lists.keys()].slice(0, -keptLists)) lists.delete(other);
    return rows;
  };
}
