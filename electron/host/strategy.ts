import { allStrategies } from '../../shared/strategies/all-strategies.ts';
import { done } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';
import { strategyOf } from './register-state.ts';

export const strategyCommands: Commands<'strategy:list' | 'strategy:show'> = {
  'strategy:list': async () =>
    done(
      allStrategies.map(({ id, name, municipality, fromYear, toYear }) => ({
        id,
        name,
        municipality,
        fromYear,
        toYear,
      })),
    ),
  'strategy:show': inRegister(async ({ register }) => done(strategyOf(register))),
};
