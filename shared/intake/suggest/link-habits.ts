import type { LinkMemory } from './link-memory.ts';
import type { Habit } from './link-suggestion.ts';
import type { Candidate } from './strategy-candidates.ts';

/** Once is no habit. */
const MIN_COUNT = 2;
const MIN_SHARE = 0.25;
/** What all units do counts as so many decisions of the unit's own. */
const GENERAL_WEIGHT = 2;

/** What is usual at a unit and in general, among the earlier activities that were linked to any of some candidates. */
export type Habits = {
  /** How likely a candidate is before anything has been read, 0–1 and never 0. */
  readonly prior: (id: string) => number;
  /** What can be said of it to a person; the unit's own habit before everybody's. */
  readonly habit: (id: string) => Habit | null;
};

type Count = { readonly of: number; readonly linked: (id: string) => number };

function countLinks(memory: LinkMemory, ids: ReadonlySet<string>, unitId: string | null): Count {
  const counts = new Map<string, number>();
  let of = 0;
  for (const earlier of memory.all) {
    const links = unitId === null || earlier.unitId === unitId ? earlier.links.filter((id) => ids.has(id)) : [];
    if (links.length > 0) of += 1;
    for (const id of links) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return { of, linked: (id) => counts.get(id) ?? 0 };
}

/** The counts as they are without links that were counted. */
const without = ({ of, linked }: Count, links: readonly string[]): Count => ({
  of: links.length > 0 ? of - 1 : of,
  linked: (id) => linked(id) - links.filter((link) => link === id).length,
});

type Counts = { readonly everybody: Count; readonly unit: Count; readonly ids: ReadonlySet<string> };

const habitsFrom = ({ everybody, unit, ids }: Counts): Habits => ({
  prior: (id) => {
    const general = (everybody.linked(id) + 1) / (everybody.of + ids.size);
    return (unit.linked(id) + GENERAL_WEIGHT * general) / (unit.of + GENERAL_WEIGHT);
  },
  habit: (id) => {
    const told: readonly Habit[] = [
      { among: 'unit', linked: unit.linked(id), of: unit.of },
      { among: 'all', linked: everybody.linked(id), of: everybody.of },
    ];
    return told.find(({ linked, of }) => linked >= MIN_COUNT && linked / of >= MIN_SHARE) ?? null;
  },
});

/**
 * Habits by unit and candidates, counted at the first question: there are few of both.
 * The last argument is the activity (an index into the memory's `all`) that is no part of them; null for none.
 */
export function createHabits(
  memory: LinkMemory,
): (unitId: string, candidates: readonly Candidate[], leftOut: number | null) => Habits {
  const counted = new Map<string, Counts>();
  return (unitId, candidates, leftOut) => {
    const list = candidates.map(({ id }) => id);
    const ids = new Set(list);
    const key = JSON.stringify([unitId, list]);
    const counts = counted.get(key) ?? {
      everybody: countLinks(memory, ids, null),
      unit: countLinks(memory, ids, unitId),
      ids,
    };
    counted.set(key, counts);
    const own = leftOut === null ? undefined : memory.all[leftOut];
    if (own === undefined) return habitsFrom(counts);
    const links = own.links.filter((id) => ids.has(id));
    const ofUnit = own.unitId === unitId ? links : [];
    return habitsFrom({ ids, everybody: without(counts.everybody, links), unit: without(counts.unit, ofUnit) });
  };
}
