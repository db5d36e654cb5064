import type { RegisterInspection } from '../../shared/register/inspection.ts';
import { bestWaySentence, faultSentence } from '../../shared/language/damage-sentences.ts';

/** What the command line says of a damaged register: what is wrong, that it was left alone, and the way on. */
export function damageText(inspection: RegisterInspection): string {
  const wayOn =
    inspection.choices.length > 0
      ? 'Öppna mappen i programmet och välj vad som ska återställas.'
      : 'Låt mappen vara som den är och ta fram en tidigare version av den ur era säkerhetskopior.';
  return [
    `Registret i ${inspection.folder} är skadat och lämnades orört.`,
    ...inspection.faults.map(faultSentence),
    bestWaySentence(inspection),
    wayOn,
  ].join(' ');
}
