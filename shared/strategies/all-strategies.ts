import type { Strategy } from '../register/strategy.ts';
import { vastervik2023 } from './vastervik-2023-2027.ts';

/** The strategies that a register can be made from. */
export const allStrategies: readonly Strategy[] = [vastervik2023];

/** A built-in strategy; undefined when there is none by that id. */
export function findStrategy(id: string): Strategy | undefined {
  return allStrategies.find((strategy) => strategy.id === id);
}
