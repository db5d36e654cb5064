import type { RegisterFault, RegisterInspection } from '../register/inspection.ts';
import { counted } from '../followup/swedish.ts';

/** What is wrong with a damaged register's files, in a sentence. */
export function faultSentence(fault: RegisterFault): string {
  switch (fault.kind) {
    case 'state-damaged':
      return 'Filen register.json, som håller uppgifterna som de står nu, är skadad.';
    case 'history-missing':
      return 'Filen history.jsonl, som håller alla ändringar, saknas.';
    case 'history-empty':
      return 'Filen history.jsonl, som håller alla ändringar, är tömd.';
    case 'history-line':
      return `Filen history.jsonl, som håller alla ändringar, är skadad på rad ${fault.line}.`;
    case 'history-short':
      return `Filen history.jsonl slutar vid ändring ${fault.holds}, men ${fault.expected} är gjorda.`;
    case 'files-unrelated':
      return 'Filerna register.json och history.jsonl hör inte ihop. En av dem kan ha kopierats hit från en annan mapp.';
    case 'content':
      return 'Filerna går att läsa, men uppgifterna i dem motsäger varandra.';
  }
}

/** How much of a damaged register can be brought back at most. */
export function bestWaySentence({ choices, knownChanges }: RegisterInspection): string {
  const [first, ...rest] = choices.map(({ seq }) => seq);
  if (first === undefined) return 'Inget går att återställa ur mappen.';
  const most = Math.max(first, ...rest);
  const all = counted(knownChanges, 'ändring', 'ändringar');
  return most >= knownChanges ? `Allt går att återställa, ${all}.` : `Av ${all} går ${most} att återställa.`;
}
