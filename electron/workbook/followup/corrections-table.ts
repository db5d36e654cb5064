import { statementsOf, type Statement } from '../../../shared/followup/statements.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import { fieldDefinition, fieldNames, type FieldName } from '../../../shared/register/activity-fields.ts';
import type { FieldSource } from '../../../shared/register/activity.ts';
import type { Register } from '../../../shared/register/entities.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import type { Worksheet } from '../exceljs.ts';
import { instantCellValue } from '../safe-date.ts';
import { fieldText } from './field-text.ts';
import type { FollowUpInput } from './follow-up-input.ts';
import { writeHeading } from './sheet-head.ts';
import { writeTable, type Column } from './table-writer.ts';

/** A field whose value is not what this period's file says: the coordinator changed it, or it was carried over. */
type Departure = { readonly statement: Statement; readonly field: FieldName; readonly source: FieldSource };

function departures(
  { followUp, register }: FollowUpInput,
  isDeparture: (source: FieldSource) => boolean,
): readonly Departure[] {
  return statementsOf(followUp.activities, register).flatMap((statement) =>
    fieldNames.flatMap((field) => {
      const source = statement.said.sources[field];
      return source && isDeparture(source) ? [{ statement, field, source }] : [];
    }),
  );
}

/** The columns that both lists share, as wide as the columns of the table above them. */
const sharedColumns: readonly Column<Departure>[] = [
  { head: 'Kod', kind: 'text', content: ({ statement }) => statement.activity.report.activityId },
  { head: 'Insats', kind: 'label', content: ({ statement }) => statement.said.values.title },
  { head: 'Uppgift', kind: 'text', content: ({ field }) => fieldDefinition(field).label },
];

const currentText = (strategy: Strategy, { statement: { said }, field }: Departure): string =>
  fieldText(strategy, said.values, field, said.values[field]);

/** Lists what the coordinator changed, with what the unit wrote, and what was carried over from the period before. */
export function writeCorrections(sheet: Worksheet, start: number, input: FollowUpInput): number {
  const { strategy } = input.followUp;
  const top = writeHeading(sheet, start, 'Ändrat av den som sammanställt');
  const corrected = writeTable<Departure>(sheet, {
    top,
    columns: [
      ...sharedColumns,
      { head: 'Stod i filen', kind: 'text', content: ({ source }) => source.raw },
      {
        head: 'Lästes som',
        kind: 'text',
        content: ({ statement, field, source }) => fieldText(strategy, statement.said.values, field, source.read),
      },
      { head: 'Cell', kind: 'text', content: ({ source }) => source.cell },
      {
        head: 'Ändrat',
        kind: 'instant',
        content: ({ source }) => (source.corrected ? instantCellValue(source.corrected.at) : null),
      },
      { head: 'Gäller nu', kind: 'text', content: (each) => currentText(strategy, each) },
      { head: 'Ändrat av', kind: 'text', content: ({ source }) => source.corrected?.by ?? null },
    ],
    rows: departures(input, ({ corrected }) => corrected !== null),
    emptyText: 'Inget har ändrats: alla uppgifter är de som verksamheterna skickade.',
  });
  return writeCarriedOver(sheet, corrected.next + 1, input);
}

function writeCarriedOver(sheet: Worksheet, start: number, input: FollowUpInput): number {
  const { strategy } = input.followUp;
  const rows = departures(input, ({ carriedFrom, corrected }) => carriedFrom !== null && corrected === null);
  if (rows.length === 0) return start;
  const top = writeHeading(sheet, start, 'Hämtat från ett tidigare rapporttillfälle, eftersom cellen var tom');
  return writeTable<Departure>(sheet, {
    top,
    columns: [
      ...sharedColumns,
      { head: 'Gäller', kind: 'text', content: (each) => currentText(strategy, each) },
      { head: 'Hämtat från', kind: 'text', content: ({ source }) => periodText(input.register, source.carriedFrom) },
    ],
    rows,
    emptyText: 'Inget.',
  }).next;
}

function periodText(register: Register, periodId: string | null): string {
  const period = register.periods[periodId ?? ''];
  return period ? periodLabel(period) : (periodId ?? '');
}
