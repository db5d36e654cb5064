import { z } from 'zod';

/**
 * A strategy as data. One shape holds plans that differ: Västervik (focus areas, each with a goal and indicators),
 * Västervik 2015–2017 (an overall goal with an indicator of its own, sub-goals, focus areas without indicators),
 * Vänersborg (several goals per focus area, measures, no indicators) and Växjö (processes, plan-wide goals and key
 * figures, strategy lines per challenge, forums). What a plan calls its levels is data (`terms`).
 */
const term = z.object({ singular: z.string(), plural: z.string() });

/** Where a goal, an indicator or a strategy line hangs: on the plan itself, on a focus area, or on a goal. */
const parent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan') }),
  z.object({ kind: z.literal('focus-area'), id: z.string() }),
  z.object({ kind: z.literal('goal'), id: z.string() }),
]);

/** First and last year that a part of the plan holds; left out where it holds for the plan's own years. */
const years = { validFrom: z.number().int().optional(), validTo: z.number().int().optional() };

const focusArea = z.object({
  /** Stable id such as `arbete-kompetens`. */
  id: z.string(),
  /** Its place in the plan, from 1. */
  number: z.number().int(),
  /** Word for word as in the document. */
  name: z.string(),
  /** Two-letter prefix of its indicators' codes, such as `AK`; empty where the plan has none. */
  prefix: z.string(),
  description: z.string(),
  ...years,
});

const goal = z.object({ id: z.string(), parent, text: z.string(), ...years });

const target = z.discriminatedUnion('kind', [
  /** Equal to or above riket. */
  z.object({ kind: z.literal('at-least-nation') }),
  /** Higher than the year before; `compare` when the plan also asks for a comparison with riket. */
  z.object({ kind: z.literal('increases'), compareWithNation: z.boolean() }),
  /** About so many a year, of which at least a share (per cent) goes on to something. */
  z.object({
    kind: z.literal('about'),
    count: z.number(),
    share: z.object({ atLeastPercent: z.number(), of: z.string() }).nullable(),
  }),
  /** The plan sets no level. */
  z.object({ kind: z.literal('none') }),
]);

const indicator = z.object({
  /** Stable id such as `ak1`. */
  id: z.string(),
  /** Its number within the parent, from 1. */
  number: z.number().int(),
  /** What people write: `AK 1`. */
  code: z.string(),
  parent,
  /** Word for word as in the document, without the source. */
  title: z.string(),
  /** A few words for tables and drop-downs, ours. */
  shortTitle: z.string(),
  /** "Källa uppföljning" word for word. */
  source: z.string(),
  target,
  /** Whether the plan asks for it by sex. */
  bySex: z.boolean(),
  /** Other breakdowns that the plan asks for, in its words. */
  breakdowns: z.array(z.string()),
  /** A remark in the document, such as that the indicator is under review. */
  remark: z.string().nullable(),
  /** First and last year it is followed; null is the plan's own years. */
  validFrom: z.number().int().nullable(),
  validTo: z.number().int().nullable(),
  /** The indicator that took over, once this one has ended. */
  replacedBy: z.string().nullable(),
});

const strategyLine = z.object({
  id: z.string(),
  parent,
  /** The challenge it answers (Växjö: utmaning; Vänersborg: kärnområde). */
  challenge: z.string(),
  /** What needs to be strengthened. */
  need: z.string(),
  lines: z.array(z.string()),
  partners: z.array(z.string()),
});

const forum = z.object({ id: z.string(), name: z.string(), mandate: z.string(), members: z.string() });

export const periodKinds = ['delar', 'bokslut'] as const;
export type PeriodKind = (typeof periodKinds)[number];

export const strategySchema = z.object({
  /** Stable id such as `vastervik-2023-2027`. */
  id: z.string(),
  name: z.string(),
  municipality: z.string(),
  /** Four-digit code of the municipality, as text (leading zeros). */
  municipalityCode: z.string(),
  fromYear: z.number().int(),
  toYear: z.number().int(),
  /** What this plan calls its levels. */
  terms: z.object({
    focusArea: term,
    goal: term,
    indicator: term,
    activity: term,
    /** Växjö: strategi; Vänersborg: åtgärd. Left out by plans without such lines. */
    strategyLine: term.optional(),
  }),
  vision: z.array(z.string()),
  purpose: z.array(z.string()),
  overallGoal: z.string(),
  focusAreas: z.array(focusArea),
  goals: z.array(goal),
  indicators: z.array(indicator),
  strategyLines: z.array(strategyLine),
  forums: z.array(forum),
  targetGroups: z.array(z.object({ id: z.string(), name: z.string(), ...years })),
  /** Agenda 2030 goals that the plan names, with its reason. */
  globalGoals: z.array(z.object({ number: z.number().int(), name: z.string(), reason: z.string() })),
  principles: z.array(z.string()),
  followUp: z.object({
    /** When actions are followed up: the period kind and the month (1–12) in which it is reported. */
    rhythm: z.array(z.object({ kind: z.enum(periodKinds), month: z.number().int() })),
    decidedBy: z.string(),
    informed: z.array(z.string()),
    compiledBy: z.string(),
    revisedBy: z.string(),
  }),
});

export type Strategy = z.infer<typeof strategySchema>;
export type FocusArea = Strategy['focusAreas'][number];
export type Goal = Strategy['goals'][number];
export type Indicator = Strategy['indicators'][number];
export type TargetRule = Indicator['target'];
export type Parent = z.infer<typeof parent>;
export type StrategyLine = Strategy['strategyLines'][number];

/** The focus area that a goal, indicator or line belongs to; null when it hangs on the plan as a whole. */
export function focusAreaIdOf(strategy: Strategy, at: Parent): string | null {
  if (at.kind === 'plan') return null;
  if (at.kind === 'focus-area') return at.id;
  const parentGoal = strategy.goals.find((candidate) => candidate.id === at.id);
  return parentGoal ? focusAreaIdOf(strategy, parentGoal.parent) : null;
}

/** A focus area's indicators, in the plan's order, whether they hang on it directly or on one of its goals. */
export function indicatorsOf(strategy: Strategy, focusAreaId: string): readonly Indicator[] {
  return strategy.indicators.filter((candidate) => focusAreaIdOf(strategy, candidate.parent) === focusAreaId);
}
