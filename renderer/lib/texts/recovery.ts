import type { RecoveryChoice } from '../../../shared/register/inspection.ts';
import { counted } from '../../../shared/followup/swedish.ts';
import { formatInstant } from '../format.ts';

/** Words of the dialog for a damaged register. */
export const recoveryTexts = {
  title: 'Registret är skadat och har inte öppnats',
  happened: 'Det här har hänt',
  untouched: (folder: string) => `Inget är ändrat i ${folder}.`,
  kept: (folder: string) =>
    `Innan något återställs sparas de skadade filerna i ${folder}. Filerna som verksamheterna har skickat rörs inte.`,
  backup: (when: string, seq: number) => `Den nyaste säkerhetskopian som är hel togs ${when}, vid ändring ${seq}.`,
  noBackup: 'Det finns ingen hel säkerhetskopia i mappen.',
  choose: 'Vad vill du återställa?',
  none: 'Inget går att återställa ur mappen',
  noneText:
    'Låt mappen vara som den är. Be den som sköter kommunens säkerhetskopior att ta fram en tidigare version av hela mappen, och öppna den.',
  readable: 'Registret går att öppna igen. Stäng rutan och öppna det.',
  cancel: 'Inte nu',
  close: 'Stäng',
  recover: 'Återställ och öppna',
  recovered: 'Registret är återställt',
  recoveredDetail: (folder: string) => `De skadade filerna finns kvar i ${folder}.`,
} as const;

type Words = { readonly label: string; readonly description: string };

const lostSentence = (lost: number): string =>
  lost === 0
    ? 'Ingen ändring går förlorad.'
    : `${counted(lost, 'senare ändring', 'senare ändringar')} går förlorad${lost === 1 ? '' : 'e'} och får göras om.`;

/** How far a choice reaches: `Ändring 1–5 av 7, den senaste 30 aug. 10:32.` */
function reachSentence({ seq, at }: RecoveryChoice, known: number): string {
  const latest = at === null ? '' : `, den senaste ${formatInstant(at)}`;
  return `Ändring 1–${seq} av ${known}${latest}.`;
}

/** What a way back would give, and what it would not. */
export function choiceWords(choice: RecoveryChoice, known: number): Words {
  const reach = reachSentence(choice, known);
  const lost = lostSentence(choice.lost);
  if (choice.kind === 'snapshot') {
    return {
      label:
        choice.lost === 0
          ? 'Alla uppgifter, men utan historik'
          : `Uppgifterna vid ändring ${choice.seq}, utan historik`,
      description: `${reach} ${lost} Vem som har ändrat vad börjar om från början, och tidigare ändringar går inte att ångra.`,
    };
  }
  const source =
    choice.backupAt === null ? '' : ` Byggs av säkerhetskopian från ${formatInstant(choice.backupAt)} och historiken.`;
  const label =
    choice.lost === 0
      ? 'Alla uppgifter, med hela historiken'
      : `Uppgifterna vid ändring ${choice.seq}, med historiken fram till dess`;
  return { label, description: `${reach} ${lost}${source}` };
}
