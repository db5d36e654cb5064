import { saveStrategy } from '../../shared/register/save-strategy.ts';
import { allStrategies } from '../../shared/strategies/all-strategies.ts';
import { done } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';
import { strategyOf } from './register-state.ts';

export const strategyCommands: Commands<'strategy:list' | 'strategy:show' | 'strategy:save'> = {
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
  'strategy:save': inRegister(async ({ open, register }, { strategy, label }) => {
    const drafted = saveStrategy(register, strategy, label);
    if (!drafted.ok) return drafted;
    const committed = await open.store.commit(drafted.value);
    return committed.ok ? done(strategyOf(open.store.state)) : committed;
  }),
};
