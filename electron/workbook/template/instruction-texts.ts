import { formatLongDate } from '../../../shared/language/format.ts';
import type { FieldName } from '../../../shared/register/activity-fields.ts';
import { ONGOING_WORD } from '../../../shared/intake/template-choices.ts';
import { templateBoxes, templateSheets } from '../../../shared/intake/template-layout.ts';
import type { TemplateInput } from './template-input.ts';
import { capitalised } from '../../../shared/followup/swedish.ts';

/** What each column is for, in the unit's words. */
export const fieldHelp: Readonly<Record<FieldName, string>> = {
  title: 'Insatsens namn. Behåll namnet från förra gången, så att vi känner igen insatsen.',
  description: 'Vad ni gör, för vem och varför, med några meningar.',
  type: 'Projekt (har början, slut och egen budget), aktivitet (del av er verksamhet) eller engagemang (ni deltar i någon annans arbete). Välj ur listan.',
  focusArea: 'Det fokusområde som insatsen främst bidrar till. Välj ur listan.',
  indicators:
    'De målindikatorer som insatsen bidrar till, högst en per kolumn. Välj fokusområde först: listan visar då bara det områdets målindikatorer. Lämna tomt om ingen passar.',
  targetGroups: 'Vilka insatsen vänder sig till. Välj ur listan. Skriv flera målgrupper med semikolon emellan.',
  partners: 'Vilka ni samarbetar med: föreningar, myndigheter, företag, andra förvaltningar eller bolag.',
  responsible:
    'Den funktion som ansvarar, till exempel Enhetschef vuxenutbildningen. Skriv helst inte namn på personer.',
  start: 'Första dagen, till exempel 2024-01-15.',
  end: `Sista dagen, till exempel 2024-12-20. Skriv ${ONGOING_WORD} om insatsen inte har något slut.`,
  status: 'Hur det går just nu: planerad, pågår, genomförd, försenad eller avbruten. Välj ur listan.',
  outcome: 'Vad insatsen har gett under perioden. Skriv om den här perioden, inte om förra.',
  participants:
    'Hur många personer som har deltagit under perioden. Skriv 0 om ingen deltog och lämna tomt om ni inte vet.',
  women: 'Hur många av deltagarna som är kvinnor eller flickor.',
  men: 'Hur många av deltagarna som är män eller pojkar.',
  children: 'Hur många av deltagarna som är under 18 år. De räknas även som kvinnor eller män.',
  cost: 'Vad insatsen har kostat under perioden, i hela kronor. Skriv 125000, inte 125 tkr.',
  funding: 'Den finansiering som betalar mest. Välj ur listan.',
  childPerspective: 'Ja om ni har använt kommunens checklista för barnperspektivet. Välj ur listan.',
  deviations: 'Det som inte blev som planerat, och varför.',
  nextSteps: 'Vad som händer härnäst.',
};

/** How to fill the template in, step by step. */
export function steps({ rows, period }: TemplateInput): readonly string[] {
  const { text, answer } = templateBoxes.nothingToReport;
  const known =
    rows.length === 0
      ? `Skriv en insats per rad på bladet ${templateSheets.activities}.`
      : `Gå igenom insatserna på bladet ${templateSheets.activities}. Det som brukar vara sig likt är ifyllt sedan tidigare. Ändra det som inte stämmer, och fyll i status, resultat, deltagare och kostnad för den här perioden.`;
  return [
    known,
    ...(rows.length === 0 ? [] : ['Skriv nya insatser på de tomma raderna under, en per rad.']),
    ...(rows.length === 0
      ? []
      : ['Är en insats avslutad? Låt raden stå och välj Genomförd eller Avbruten som status. Ta inte bort rader.']),
    'I kolumner med lista väljer ni ur listan: klicka på pilen till höger om cellen, eller tryck Alt + nedpil.',
    'Lämna en cell tom när ni inte vet. Skriv 0 bara när svaret är noll.',
    'Skriv inga personnummer och inga namn på deltagare.',
    `Har ni inget att rapportera? Välj ${answer} i rutan ${text} högst upp på bladet ${templateSheets.activities}.`,
    `Spara filen och skicka tillbaka den senast ${formatLongDate(period.dueDate)}.`,
  ];
}

/** How to send it back, and whom to ask. */
export function sendingBack({
  strategy,
  coordinatorName,
}: TemplateInput): readonly (readonly [label: string, text: string])[] {
  const office = strategy.followUp.compiledBy;
  const whom = coordinatorName ? `${coordinatorName}, ${office}` : capitalised(office);
  return [
    ['Svara', 'Svara på mejlet som filen kom i och bifoga den ifyllda filen. Behåll gärna filens namn.'],
    ['Filformat', 'Spara den som Excel-arbetsbok (.xlsx). LibreOffice går också bra.'],
    ['Frågor', `${whom}. Svara på mejlet, så når ni rätt.`],
  ];
}
