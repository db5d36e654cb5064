import type { FieldName } from '../../register/activity-fields.ts';
import { bestRole, rememberedScores } from '../map/match-heading.ts';

const textFields = ['outcome', 'description', 'deviations', 'nextSteps', 'partners'] as const satisfies FieldName[];
/** A label that is as sure as a heading of that name. */
const sure = 0.9;

/** `Resultat: Lägret blev fulltecknat`: the text field that a text begins with the name of, and the rest of it. */
export function namedText(text: string): { readonly field: FieldName; readonly said: string } | null {
  const parts = /^(?<label>[^:\n]{2,40}):\s*(?<said>\S[\s\S]*)$/u.exec(text)?.groups;
  const best = parts ? bestRole(rememberedScores(parts['label'] ?? '')) : null;
  if (!parts || !best || best.score < sure) return null;
  const field = textFields.find((name) => name === best.role);
  return field ? { field, said: parts['said'] ?? '' } : null;
}
