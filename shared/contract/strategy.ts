import { z } from 'zod';
import { strategySchema, type Strategy } from '../register/strategy.ts';
import { nothing } from './arguments.ts';

/** Commands about the strategy that the register follows. */
export const strategyArguments = {
  'strategy:list': nothing,
  'strategy:show': nothing,
  /**
   * Replaces the register's strategy by an edited one. Refused with `in-use` (which part, in the detail) when a part that has data
   * is no longer there: such a part is ended with a last year instead.
   */
  'strategy:save': z.object({
    strategy: strategySchema,
    /** What was done, in Swedish. */ label: z.string().trim().min(1).max(200),
  }),
} as const;

export type StrategyResults = {
  'strategy:list': readonly Pick<Strategy, 'id' | 'name' | 'municipality' | 'fromYear' | 'toYear'>[];
  'strategy:show': Strategy;
  'strategy:save': Strategy;
};
