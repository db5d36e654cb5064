import { compileCoverage } from '../../shared/followup/compile-coverage.ts';
import { compileOverview } from '../../shared/followup/compile-overview.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';

/** What the screens Översikt and Koppla show of a period. */
export const overviewCommands: Commands<'overview:compile' | 'coverage:compile'> = {
  'overview:compile': inRegister(async ({ register }, { periodId }) =>
    register.periods[periodId] ? done(compileOverview(register, periodId)) : refused('unknown-id', periodId),
  ),
  'coverage:compile': inRegister(async ({ register }, { periodId }) =>
    register.periods[periodId] ? done(compileCoverage(register, periodId)) : refused('unknown-id', periodId),
  ),
};
