import { formatLongDate } from '../../shared/language/format.ts';
import { periodLabel } from '../../shared/language/labels.ts';
import type { Period, Unit } from '../../shared/register/entities.ts';
import type { Strategy } from '../../shared/register/strategy.ts';
import { capitalised } from '../../shared/followup/swedish.ts';

export type DraftSubject = {
  readonly strategy: Strategy;
  readonly unit: Unit;
  readonly period: Period;
  /** Who signs; left out, the office that compiles the follow-up does. */
  readonly coordinatorName?: string;
};

/** `Återrapport delår 2024, Integrationsstrategi 2023-2027: Socialförvaltningen`. */
export function draftSubject({ strategy, unit, period }: DraftSubject): string {
  return `Återrapport ${periodLabel(period).toLocaleLowerCase('sv')}, ${strategy.name}: ${unit.name}`;
}

/** What the mail with the template says: what it is, what to do, by when, and whom to ask. */
export function draftBody({ strategy, unit, period, coordinatorName }: DraftSubject): string {
  const { plural } = strategy.terms.activity;
  const office = strategy.followUp.compiledBy;
  return [
    'Hej!',
    `Nu är det dags för ${unit.name} att återrapportera ${plural} enligt ${strategy.name}, ${periodLabel(period).toLocaleLowerCase('sv')}. Mallen är bifogad. Det ni har rapporterat tidigare är redan ifyllt.`,
    [
      'Så här gör ni:',
      `1. Öppna mallen och gå igenom era ${plural}. Anvisningarna finns på ett eget blad.`,
      '2. Fyll i status, resultat, deltagare och kostnad, och lägg till det som är nytt.',
      '3. Har ni inget att rapportera? Välj Ja i rutan Inget att rapportera.',
      `4. Spara filen och svara på det här mejlet med filen bifogad, senast ${formatLongDate(period.dueDate)}.`,
    ].join('\n'),
    'Svaren sammanställs i den uppföljning som går till ' +
      `${strategy.followUp.decidedBy}. Skriv inga personnummer och inga namn på deltagare.`,
    'Svara på det här mejlet om något är oklart.',
    [
      'Vänliga hälsningar',
      ...(coordinatorName ? [coordinatorName] : []),
      capitalised(office),
      strategy.municipality,
    ].join('\n'),
  ].join('\n\n');
}
