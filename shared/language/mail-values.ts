import { capitalised } from '../followup/swedish.ts';
import type { Period, Unit } from '../register/units-and-periods.ts';
import type { Strategy } from '../register/strategy.ts';
import { formatLongDate } from './format.ts';
import { periodLabel } from './labels.ts';
import type { MailField } from './mail-fields.ts';

/** What the fields that every mail has are filled with. */
export function commonMailValues(
  strategy: Strategy,
  unit: Pick<Unit, 'name'>,
  period: Period,
): Readonly<Partial<Record<MailField, string>>> {
  return {
    verksamhet: unit.name,
    rapporttillfälle: periodLabel(period).toLocaleLowerCase('sv'),
    strategi: strategy.name,
    insatser: strategy.terms.activity.plural,
    svarsdatum: formatLongDate(period.dueDate),
    beslutas: strategy.followUp.decidedBy,
    avsändare: `${capitalised(strategy.followUp.compiledBy)}\n${strategy.municipality}`,
  };
}
