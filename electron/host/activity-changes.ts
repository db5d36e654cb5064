import type { ActivityRow, ActivityRowsSince } from '../../shared/contract.ts';
import type { Register } from '../../shared/register/entities.ts';
import { activityRows } from './activity-rows.ts';

/** A list of rows as it was once sent. */
type SentRows = { readonly version: string; readonly rows: readonly ActivityRow[] };

/** Lists remembered for each period: what the windows that are open may have, which lag by a change or two. */
const rememberedLists = 4;

const isSameList = (one: readonly ActivityRow[], other: readonly ActivityRow[]): boolean =>
  one.length === other.length && one.every((row, place) => row === other[place]);

const idsOf = (rows: readonly ActivityRow[]): readonly string[] => rows.map(({ activity }) => activity.id);

function difference(base: SentRows, { version, rows }: SentRows): ActivityRowsSince {
  // A row is the same object as long as nothing it is made of has been replaced: what is another one has changed.
  const had = new Set(base.rows);
  const ids = idsOf(rows);
  const hadIds = idsOf(base.rows);
  const isSameOrder = ids.length === hadIds.length && ids.every((id, place) => id === hadIds[place]);
  return { version, isWhole: false, rows: rows.filter((row) => !had.has(row)), ids: isSameOrder ? null : ids };
}

/**
 * The lists of one open register that have been sent, so that after a change a window is sent the rows that are others than in
 * the list it has, and not ten thousand that are the same.
 */
export class SentLists {
  readonly #byPeriod = new Map<string, readonly SentRows[]>();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** The period's rows, as the difference to the list `have` where that is remembered, else whole. */
  since(register: Register, periodId: string, have: string | null): ActivityRowsSince {
    const sent = this.#byPeriod.get(periodId) ?? [];
    const rows = activityRows(register, periodId);
    const latest = sent.at(-1);
    const now = latest && isSameList(latest.rows, rows) ? latest : { version: this.#newId(), rows };
    if (now !== latest) this.#byPeriod.set(periodId, [...sent, now].slice(-rememberedLists));
    const base = sent.find(({ version }) => version === have);
    return base ? difference(base, now) : { version: now.version, isWhole: true, rows, ids: null };
  }
}
