import type { FocusArea } from '../../../shared/register/strategy.ts';

const colours = 4;

/** The class that gives a focus area its colour, by its place in the plan; none for what has no focus area. */
export const areaClass = (area: FocusArea | null): string =>
  area === null ? 'area-none' : `area-${((area.number - 1) % colours) + 1}`;
