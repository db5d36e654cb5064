import type { ActivityValues } from '../../../../shared/register/activity-fields.ts';
import { type CellSpec, text } from './cell-spec.ts';
import type { Random } from './random.ts';
import type { PlannedColumn } from './style-of-return.ts';

/** A column for crosses: one value of a field, headed by its name. */
export type CrossColumn = { readonly field: CrossField; readonly option: string; readonly mark: string };
type CrossField = 'status' | 'type' | 'funding';

type Heads = Readonly<Record<string, readonly string[]>>;
const options: Readonly<Record<CrossField, Heads>> = {
  status: {
    planerad: ['Planerad', 'Ej påbörjad', 'Planeras'],
    pagar: ['Pågår', 'Pågående', 'Igång'],
    genomford: ['Klar', 'Genomförd', 'Avslutad'],
    forsenad: ['Försenad', 'Försenat'],
    avbruten: ['Avbruten', 'Inställd'],
  },
  type: { projekt: ['Projekt'], aktivitet: ['Aktivitet'], engagemang: ['Engagemang'] },
  funding: {
    egen: ['Egen budget', 'Egna medel'],
    integrationsmedel: ['Integrationsmedel'],
    statsbidrag: ['Statsbidrag'],
    eu: ['EU', 'EU-medel'],
    annan: ['Annan finansiering', 'Annan'],
  },
};

/** A field's column as one column for each of its values, with a cross in the one that holds. */
export function asCrosses(columns: readonly PlannedColumn[], random: Random): readonly PlannedColumn[] {
  const field = random.pick(['status', 'type', 'funding'] as const);
  const mark = random.pick(['x', 'X', 'x', '✓', '1']);
  return columns.flatMap((column): readonly PlannedColumn[] =>
    column.what === field
      ? Object.entries(options[field]).map(([option, heads]) => ({
          what: { field, option, mark },
          heading: random.pick(heads),
        }))
      : [column],
  );
}

/** The cross, when it is this value that holds. */
export const crossIn = ({ field, option, mark }: CrossColumn, activity: ActivityValues): CellSpec | null =>
  activity[field] === option ? text(mark) : null;
