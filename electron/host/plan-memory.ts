import type { Result } from '../../shared/result.ts';
import type { FilePlan } from '../../shared/intake/plan-types.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { Return } from '../../shared/register/return.ts';
import type { RegisterContext } from './host-context.ts';

export type PlannedReturn = { readonly plan: FilePlan };

type Planner = (context: RegisterContext, register: Register, stored: Return) => Promise<Result<PlannedReturn>>;

/**
 * The same planner, which makes each return's plan once for a register as it stands. Neither a register nor a return is ever
 * altered in place: every decision and every other change gives new ones, and the plans of those that were go with them.
 * What is refused is asked again, as a disk may come back.
 */
export function rememberPlans(planner: Planner): Planner {
  const plans = new WeakMap<Register, WeakMap<Return, Result<PlannedReturn>>>();
  return async (context, register, stored) => {
    const ofRegister = plans.get(register) ?? new WeakMap<Return, Result<PlannedReturn>>();
    plans.set(register, ofRegister);
    const known = ofRegister.get(stored);
    if (known) return known;
    const planned = await planner(context, register, stored);
    if (planned.ok) ofRegister.set(stored, planned);
    return planned;
  };
}
