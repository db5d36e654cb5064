import type { Register } from './entities.ts';

/** One for all: `localeCompare` with options looks up its rules for each of a hundred thousand comparisons. */
const collator = new Intl.Collator('sv', { numeric: true });

/** A collection is never altered, only replaced, so the order holds as long as it does. */
const orders = new WeakMap<Register['activities'], ReadonlyMap<string, number>>();

/** The activities in the order of their codes, each with its place; codes that are equal by that order share a place. */
export function codePlaces({ activities }: Pick<Register, 'activities'>): ReadonlyMap<string, number> {
  const known = orders.get(activities);
  if (known) return known;
  const places = new Map<string, number>();
  let place = 0;
  let before: string | null = null;
  for (const id of Object.keys(activities).toSorted((one, other) => collator.compare(one, other))) {
    if (before !== null && collator.compare(before, id) !== 0) place += 1;
    places.set(id, place);
    before = id;
  }
  orders.set(activities, places);
  return places;
}
