import { checkRow } from '../language/check-row.ts';
import { foldText } from '../language/normalise.ts';
import type { ReviewDecisions } from '../register/return.ts';
import type { Period, Unit } from '../register/units-and-periods.ts';
import type { Issue } from '../register/issue.ts';
import type { Strategy } from '../register/strategy.ts';
import type { Grid, Sheet } from './grid.ts';
import { withEvidence } from './map/column-answers.ts';
import { rememberedScores } from './map/match-heading.ts';
import { readQuestions, type ReturnedQuestions } from './questions/read-questions.ts';
import type { ReadFile, ReadRow } from './plan-types.ts';
import type { Choice } from './recognise/choice.ts';
import { chooseContents, isGuide, noActions } from './recognise/choose-sheets.ts';
import { type Clue, type MailClues, outerClues } from './recognise/clues.ts';
import { readIdentity } from './recognise/read-identity.ts';
import { type PeriodFinding, recognisePeriod } from './recognise/recognise-period.ts';
import { recogniseUnit, type UnitFinding } from './recognise/recognise-unit.ts';
import { type SheetView, viewSheet } from './recognise/sheet-view.ts';
import { wholeSheet } from './read/account.ts';
import { readBeside } from './read/beside-issues.ts';
import { withComments } from './read/comment-issues.ts';
import { readContents } from './read/read-contents.ts';
import { readMailAnswer } from './read/read-mail-answer.ts';
import { withStatusSigns } from './read/status-signs.ts';
import { withTextBelow } from './read/text-below.ts';
import { unfoldGrid } from './read/refold.ts';
import { fileIssue } from './read/wording.ts';

/** What is known of a file besides its cells. */
export type ReturnContext = {
  readonly strategy: Strategy;
  readonly units: readonly Unit[];
  /** The period that the coordinator chose when the file was dropped. */
  readonly period: Period | null;
  readonly fileName: string;
  /** The workbook's name inside a mail or zip. */
  readonly member: string | null;
  readonly mail: MailClues | null;
  /** Columns whose field somebody has chosen, now (`decisions.columns`) or for the same layout before. */
  readonly columns?: ReviewDecisions['columns'];
};

export type ReturnReading = ReadFile | { readonly rejected: 'no-table-found' };

/**
 * Steps 3–5 of intake: finds what in a file is actions, what its columns mean, which unit and period it is about, and reads
 * each row. Every non-blank cell ends up in a value's origin, a heading, or among what was left out with a reason.
 */
export function readReturn(grid: Grid, context: ReturnContext): ReturnReading {
  if (grid.format === 'mail') return readMailReturn(grid, context);
  const unfolded = unfoldGrid(grid, context.columns ?? [], rememberedScores);
  const reading = readUnfolded(unfolded.grid, { ...context, columns: unfolded.columns });
  return 'rejected' in reading ? reading : unfolded.refold(reading);
}

/** Reads a workbook in which each action has a row, or a form, of its own. */
function readUnfolded(grid: Grid, context: ReturnContext): ReturnReading {
  const score = rememberedScores;
  const identity = readIdentity(grid);
  const questions = grid.sheets.flatMap((sheet) => readQuestions(sheet) ?? []);
  const ourClues: readonly Clue[] = [
    ...(identity?.unit
      ? [{ kind: 'hidden', about: 'unit', text: identity.unit, evidence: 'mallens dolda blad' } as const]
      : []),
    ...(identity?.period
      ? [{ kind: 'hidden', about: 'period', text: identity.period, evidence: 'mallens dolda blad' } as const]
      : []),
    ...questions.flatMap(questionClues),
  ];
  const isOurs = (sheet: Sheet): boolean =>
    sheet.name === identity?.sheetName || questions.some((one) => one.sheet === sheet);
  const views = grid.sheets.filter((sheet) => !isOurs(sheet)).map(viewSheet);
  const outer = outerClues([], context.member, context.fileName, context.mail);
  const guessed = recognisePeriod([...ourClues, ...outer], context.period).said;
  const choice = chooseContents(views, context.period ?? guessed, context.strategy, score);
  const setting = {
    strategy: context.strategy,
    readPeriod: guessed ?? { year: context.strategy.toYear, kind: 'delar' as const },
    score,
    columnDecisions: context.columns ?? [],
  };
  const read = readContents(
    choice,
    views,
    setting,
    identity ? grid.sheets.filter((sheet) => sheet.name === identity.sheetName).map(viewSheet) : [],
  );
  const hasTable = choice.contents.length > 0;
  const answers = questions.flatMap((one) => one.answers);
  const told = withTextBelow(read.rows, read.ignored, grid.sheets);
  const answered = sheetsOfAnswers(choice, views, context.strategy);
  const commented = withComments(
    withStatusSigns(withRepeatsMarked(told.rows), read.columns, grid.sheets),
    answered,
    questions.flatMap((one) => one.asked),
  );
  const beside = readBeside(answered, context.units);
  if (!hasTable && !read.saysNothing && answers.length === 0) return { rejected: 'no-table-found' };
  const sheetClues = outerClues(
    choice.contents.map(({ view }) => view.name ?? ''),
    null,
    '',
    null,
  ).filter((clue) => clue.kind === 'sheet');
  const clues = [...ourClues, ...read.clues, ...sheetClues, ...outer, ...beside.clues];
  const unit = recogniseUnit(clues, context.units);
  const period = recognisePeriod(clues, context.period);
  return {
    layout: identity
      ? 'template'
      : choice.contents.some(({ tables }) => tables.length > 0) || !hasTable
        ? 'tables'
        : 'forms',
    unit: unit.unit,
    period: period.period,
    rows: commented.rows.map((row) => checked(row, context.strategy)),
    columns: read.columns.map((column) => withEvidence(column, context.columns ?? [])),
    ignored: [
      ...told.ignored,
      ...beside.ignored,
      ...questions.flatMap(({ sheet }) => wholeSheet(viewSheet(sheet), 'frågor och svar') ?? []),
    ],
    issues: [...aboutUnit(unit), ...aboutPeriod(period), ...read.issues, ...commented.issues, ...beside.issues],
    nothingToReport: read.saysNothing && read.rows.length === 0,
    answers,
  };
}

/** The sheets that a unit may have written on beside the cells: not guides, lists, hidden sheets or those of other periods. */
function sheetsOfAnswers(choice: Choice, views: readonly SheetView[], strategy: Strategy): readonly Sheet[] {
  const isRead = (view: SheetView): boolean => choice.contents.some((content) => content.view === view);
  const isBare = (view: SheetView): boolean =>
    view.sheet.state === 'visible' &&
    !isGuide(view, strategy) &&
    choice.leftOut.every((one) => one.view !== view || one.why === noActions);
  return views.filter((view) => isRead(view) || isBare(view)).map(({ sheet }) => sheet);
}

/** Whom our questions were to: a file that has come back with nothing but their sheet says no more. */
function questionClues({ address }: ReturnedQuestions): readonly Clue[] {
  if (!address) return [];
  const evidence = 'bladet med frågor';
  return [
    { kind: 'label', about: 'unit', text: address.unit, evidence },
    { kind: 'label', about: 'period', text: address.period, evidence },
  ];
}

/** A mail that is itself the answer: it holds no actions that could be read, but can say that there are none. */
function readMailReturn(grid: Grid, context: ReturnContext): ReturnReading {
  const answer = readMailAnswer(grid);
  if (!answer) return { rejected: 'no-table-found' };
  const clues = outerClues([], context.member, context.fileName, context.mail);
  const unit = recogniseUnit(clues, context.units);
  const period = recognisePeriod(clues, context.period);
  return {
    layout: 'forms',
    unit: unit.unit,
    period: period.period,
    rows: [],
    columns: [],
    ignored: answer.ignored,
    issues: [...aboutUnit(unit), ...aboutPeriod(period), answer.issue],
    nothingToReport: true,
    answers: [],
  };
}

function checked(row: ReadRow, strategy: Strategy): ReadRow {
  const found = checkRow(row, strategy);
  if (found.length === 0) return row;
  return { ...row, issues: [...row.issues, ...found] };
}

/** The same title once more in the file: the second is to be looked at, both are kept. */
function withRepeatsMarked(rows: readonly ReadRow[]): readonly ReadRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const title = foldText(row.values.title);
    if (title === '') return row;
    if (!seen.has(title)) {
      seen.add(title);
      return row;
    }
    const origin = row.origins.title;
    const issue = fileIssue('duplicate-row', 'warning', origin?.cell ?? null, origin?.raw ?? row.values.title, 'title');
    return { ...row, issues: [...row.issues, issue] };
  });
}

/** Clues that name a unit as the file's own; another one among them must be looked at. */
const tellingClues: ReadonlySet<Clue['kind']> = new Set(['label', 'hidden', 'member', 'file', 'sheet']);

function aboutUnit({ unit, others }: UnitFinding): readonly Issue[] {
  if (!unit) return [fileIssue('unknown-unit', 'warning', null, others[0]?.text ?? '')];
  const first = others.find((clue) => tellingClues.has(clue.kind));
  return first ? [fileIssue('unknown-unit', 'warning', null, first.text, null, 'several-units')] : [];
}

function aboutPeriod({ period, contrary }: PeriodFinding): readonly Issue[] {
  if (contrary) return [fileIssue('unknown-period', 'warning', null, contrary.text, null, 'other-period')];
  return period ? [] : [fileIssue('unknown-period', 'warning', null, '')];
}
