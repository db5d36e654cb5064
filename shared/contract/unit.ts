import { z } from 'zod';
import type { Period, Unit } from '../register/units-and-periods.ts';
import { unitSchema } from '../register/units-and-periods.ts';
import { periodKinds } from '../register/strategy.ts';
import { namedFile, nothing } from './arguments.ts';

/** Commands about the units that report, and the periods that they report in. */
export const unitArguments = {
  'unit:list': nothing,
  'unit:add': z.object({
    name: z.string().trim().min(1),
    short: z.string().trim().min(1),
    kind: z.enum(['förvaltning', 'bolag', 'annan']),
    aliases: z.array(z.string()),
    emails: z.array(z.string()),
    contact: z.string().optional(),
  }),
  'unit:import': namedFile,
  'period:list': nothing,
  /** Makes the period if it is new, and makes it the current one. */
  'period:choose': z.object({ year: z.number().int().min(2000).max(2100), kind: z.enum(periodKinds) }),
  /** Replaces what is known of a unit; its id stays. */
  'unit:save': unitSchema.omit({ mergedInto: true }),
  /** From a day on, another unit answers for what this one did: this one ends the day before, and keeps its history. */
  'unit:merge': z.object({ unitId: z.string(), intoUnitId: z.string(), from: z.iso.date() }),
  /** Removes a unit that has nothing in the register; refused (`in-use`) for one that has: it is ended instead. */
  'unit:remove': z.object({ unitId: z.string() }),
  'period:due': z.object({ periodId: z.string(), dueDate: z.iso.date() }),
  /** A unit that need not reply this time, and why; null takes it back. */
  'period:exempt': z.object({
    periodId: z.string(),
    unitId: z.string(),
    reason: z.string().trim().min(1).max(500).nullable(),
  }),
  /**
   * Longer for one unit than for the others, and why (empty for no reason); a null day takes it back. Refused
   * (`value-not-allowed`) for a day that is no later than the period's own.
   */
  'period:extend': z.object({
    periodId: z.string(),
    unitId: z.string(),
    dueDate: z.iso.date().nullable(),
    reason: z.string().trim().max(500),
  }),
} as const;

export type UnitResults = {
  'unit:list': readonly Unit[];
  'unit:add': Unit;
  'unit:import': { readonly added: number; readonly updated: number };
  'period:list': readonly Period[];
  'period:choose': Period;
  'unit:save': Unit;
  'unit:merge': Unit;
  'unit:remove': { readonly unitId: string };
  'period:due': Period;
  'period:exempt': Period;
  'period:extend': Period;
};
