import { foldText } from '../../language/normalise.ts';
import type { Register } from '../../register/entities.ts';
import type { ColumnAnswer, ReviewDecisions } from '../../register/return.ts';
import type { ColumnMeaning, ColumnReading, ReadFile } from '../plan-types.ts';
import { layoutKey } from './layout-key.ts';
import { CONFIDENT } from './map-columns.ts';

type Choices = ReviewDecisions['columns'];

/** How decisions name a column: `sheet!letter`, or `sheet!address` for a form's label. */
export const columnKey = ({ sheet, column }: Pick<ColumnMeaning, 'sheet' | 'column'>): string =>
  `${sheet ?? ''}!${column}`;

/** `<unitId>#<layout>#<folded heading>`; null for a column without a heading, which nothing would know again. */
export function columnAnswerId(unitId: string, file: Pick<ReadFile, 'columns'>, column: ColumnMeaning): string | null {
  const heading = foldText(column.heading);
  return heading === '' ? null : `${unitId}#${layoutKey(file.columns, column.sheet)}#${heading}`;
}

/** What is remembered of a file's columns: the answers given for the same unit and layout, but for what is decided in the file. */
export function rememberedColumns(
  register: Pick<Register, 'columnAnswers'>,
  unitId: string,
  file: Pick<ReadFile, 'columns'>,
  decided: Choices,
): readonly { readonly choice: Choices[number]; readonly answer: ColumnAnswer }[] {
  const isDecided = new Set(decided.map(({ column }) => column));
  const takenFields = new Set(decided.flatMap(({ field }) => field ?? []));
  return file.columns.flatMap((column) => {
    const id = columnAnswerId(unitId, file, column);
    const answer = id !== null && Object.hasOwn(register.columnAnswers, id) ? register.columnAnswers[id] : undefined;
    if (!answer || isDecided.has(columnKey(column))) return [];
    if (answer.field !== null && takenFields.has(answer.field)) return [];
    return [{ choice: { column: columnKey(column), field: answer.field }, answer }];
  });
}

/** A column as read, and whether its words were enough or what it holds had to be weighed in; or who decided it. */
export function withEvidence(column: ColumnMeaning, decided: Choices): ColumnReading {
  const isDecided = decided.some(
    (each) => each.column === columnKey(column) || (column.sheet === null && each.column === column.column),
  );
  const isPlain = column.heading !== '' && column.confidence >= CONFIDENT;
  return { ...column, from: isDecided ? 'decided' : isPlain ? 'heading' : 'content', answeredIn: null };
}

/** The file's columns with those told by earlier answers marked as such. */
export function withRemembered(file: ReadFile, remembered: ReturnType<typeof rememberedColumns>): ReadFile {
  const answers = new Map(remembered.map(({ choice, answer }) => [choice.column, answer]));
  const columns = file.columns.map((column): ColumnReading => {
    const answer = answers.get(columnKey(column));
    return answer ? { ...column, from: 'remembered', answeredIn: answer.returnId } : column;
  });
  return { ...file, columns };
}
