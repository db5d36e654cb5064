import { foldText } from './normalise.ts';

/** What people write when there is nothing to say: an answer, but never a value. */
const phrases: ReadonlySet<string> = new Set([
  'ej aktuellt',
  'inte aktuellt',
  'ej aktuell',
  'inte aktuell',
  'ej relevant',
  'inte relevant',
  'ej tillampligt',
  'ej tillampbart',
  'n a',
  'na',
  'i u',
  'ingen uppgift',
  'uppgift saknas',
  'uppgifter saknas',
  'saknas',
  'saknar uppgift',
  'vet ej',
  'vet inte',
  'oklart',
  'okant',
  'ej kant',
  'ej klart',
  'ej angivet',
  'ej redovisat',
  'ej matt',
  'ej mätt',
  'kan ej anges',
  'ej bestamt',
  'ej beslutat',
  'ej faststallt',
  'inte bestamt',
  'ingen',
  'inget',
  'inga',
  'none',
  'tomt',
  'utgar',
  'ej ifyllt',
  'redovisas senare',
  'aterkommer',
  'kommer senare',
  'tbd',
]);

/** Whether the whole text says that there is no answer to give (`ej aktuellt`, `uppgift saknas`, `?`). */
export function saysNone(text: string): boolean {
  return phrases.has(foldText(text)) || /^[?.…/\s]+$/u.test(text);
}
