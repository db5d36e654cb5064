import type { Register } from './entities.ts';
import type { Strategy } from './strategy.ts';

/** The register's own copy of the strategy that it follows; undefined in a register that has none yet. */
export function registerStrategy(register: Register): Strategy | undefined {
  const id = register.settings['settings']?.strategyId;
  return id === undefined ? undefined : register.strategies[id];
}
