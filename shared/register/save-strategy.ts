import type { Result } from '../result.ts';
import { put, type ChangeDraft } from './change.ts';
import type { Register } from './entities.ts';
import { registerStrategy } from './register-strategy.ts';
import type { Parent, Strategy } from './strategy.ts';

const refusal = (code: 'unknown-id' | 'value-not-allowed' | 'in-use', detail: string): Result<never> => ({
  ok: false,
  refusal: { code, detail },
});

type Part = { readonly id: string };

function repeated(parts: readonly Part[]): string | undefined {
  const ids = parts.map(({ id }) => id);
  return ids.find((id, index) => ids.indexOf(id) !== index);
}

/** Where a part hangs on something that is not there. */
function hangsLoose({ focusAreas, goals }: Strategy, parent: Parent): boolean {
  if (parent.kind === 'plan') return false;
  const parents: readonly Part[] = parent.kind === 'focus-area' ? focusAreas : goals;
  return !parents.some(({ id }) => id === parent.id);
}

/** What is wrong with a strategy as a whole, in Swedish; null when nothing is. */
function flaw(strategy: Strategy): string | null {
  const { focusAreas, goals, indicators, targetGroups, fromYear, toYear } = strategy;
  if (toYear < fromYear) return 'Strategins sista år ligger före det första.';
  for (const parts of [focusAreas, goals, indicators, targetGroups]) {
    const id = repeated(parts);
    if (id !== undefined) return `Två delar har samma beteckning (${id}).`;
  }
  if (focusAreas.some(({ name }) => name.trim() === '')) return 'Ett fokusområde saknar namn.';
  const loose = [...goals, ...indicators].find(({ parent }) => hangsLoose(strategy, parent));
  if (loose) return `Delen ${loose.id} hör till något som inte finns.`;
  const codes = indicators.map(({ id, code }) => ({ id: code.trim().toLowerCase() || id }));
  const code = repeated(codes);
  if (code !== undefined) return `Två indikatorer har beteckningen ${code}.`;
  const lost = indicators.find(
    ({ replacedBy }) => replacedBy !== null && !indicators.some(({ id }) => id === replacedBy),
  );
  return lost ? `Indikatorn ${lost.code} ersätts av en som inte finns.` : null;
}

/** Ids of focus areas, indicators and target groups that some report uses. */
function usedParts(register: Register): ReadonlySet<string> {
  return new Set(
    Object.values(register.activityReports).flatMap(({ values, accounts }) =>
      [values, ...accounts.map((account) => account.values)].flatMap(({ focusArea, indicators, targetGroups }) => [
        ...(focusArea === null ? [] : [focusArea]),
        ...indicators,
        ...targetGroups,
      ]),
    ),
  );
}

/**
 * Replaces the register's strategy by an edited one. Refusals: `unknown-id` (another strategy), `value-not-allowed` (what is wrong,
 * in Swedish), `in-use` (a part that has data is gone: it must be ended with a last year instead).
 */
export function saveStrategy(register: Register, strategy: Strategy, label: string): Result<ChangeDraft> {
  const known = registerStrategy(register);
  if (!known || known.id !== strategy.id) return refusal('unknown-id', strategy.id);
  const wrong = flaw(strategy);
  if (wrong !== null) return refusal('value-not-allowed', wrong);
  const used = usedParts(register);
  const kept = new Set([...strategy.focusAreas, ...strategy.indicators, ...strategy.targetGroups].map(({ id }) => id));
  const removed = [
    ...known.focusAreas.map(({ id, name }) => ({ id, name })),
    ...known.indicators.map(({ id, code }) => ({ id, name: code })),
    ...known.targetGroups.map(({ id, name }) => ({ id, name })),
  ].find(({ id }) => used.has(id) && !kept.has(id));
  if (removed) return refusal('in-use', `${removed.name} används av insatser.`);
  return { ok: true, value: { kind: 'strategy:save', label, ops: [put(register, 'strategies', strategy)] } };
}
