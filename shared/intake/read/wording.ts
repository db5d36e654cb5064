import { type FieldName, fieldDefinition } from '../../register/activity-fields.ts';
import type { Issue, IssueCode, Severity } from '../../register/issue.ts';

/** What exactly is said, where one code has several sentences. */
export type Wording =
  | 'plain'
  | 'by-indicator'
  | 'from-row-above'
  | 'continued'
  | 'shared-cell'
  | 'whole-time'
  | 'not-read-beside'
  | 'other-column'
  | 'several-actions'
  | 'split-actions'
  | 'same-as-above'
  | 'struck'
  | 'struck-title'
  | 'partly-struck'
  | 'unseen'
  | 'several-units'
  | 'other-period';

const sentences: Readonly<Partial<Record<`${IssueCode}:${Wording}`, string>>> = {
  'unknown-focus-area:plain':
    'Rubriken ovanför raden nämner ett fokusområde som inte finns i strategin. Välj fokusområde.',
  'missing-focus-area:by-indicator': 'Fokusområde saknas men följer av målindikatorn. Ändra om det är fel.',
  'missing-focus-area:from-row-above': 'Cellen är tom; fokusområdet togs från raden ovanför. Ändra om det är fel.',
  'sum-mismatch:plain': 'Cellen anger ett annat antal än kolumnen för det. Kontrollera vilket som gäller.',
  'conflict:plain': 'Två celler säger olika om samma sak. Kontrollera vilken som gäller.',
  'low-confidence-column:continued':
    'Texten fortsätter på raden under och har lagts ihop. Dela upp den om det är två insatser.',
  'low-confidence-column:not-read-beside':
    'Bredvid svaret står något som inte hör till något fält. Läs cellen och för in det som behövs.',
  'low-confidence-column:other-column':
    'En annan kolumn kan också gälla det här fältet. Kontrollera vilken som ska användas.',
  'low-confidence-column:several-actions':
    'Cellen verkar räkna upp flera insatser. Är det flera, dela upp raden i en rad för var och en.',
  'low-confidence-column:struck':
    'Texten i cellen är överstruken och har inte tagits in. Fyll i värdet om det gäller, eller fråga verksamheten.',
  'low-confidence-column:struck-title':
    'Insatsens namn är överstruket. Fråga verksamheten om insatsen är avslutad eller inte ska redovisas.',
  'low-confidence-column:partly-struck':
    'En del av texten i cellen är överstruken och har inte tagits med. Kontrollera vad som gäller.',
  'low-confidence-column:split-actions':
    'Cellen räknar upp flera insatser, och raden har delats upp i en för var och en. Kontrollera att svaren hör ihop.',
  'low-confidence-column:unseen':
    'Texten i cellen är vit och syns inte i Excel. Den har tagits in: kontrollera att den ska vara med.',
  'approximate:same-as-above':
    'Cellen hänvisar till raden ovanför, och värdet därifrån har tagits. Ändra om det är fel.',
  'conflict:shared-cell':
    'Cellen gäller flera rader tillsammans, så det går inte att veta vad som hör till var och en. Fördela värdet.',
  'not-a-date:whole-time': 'Cellen gäller både start och slut. Kontrollera att slutet är rätt.',
  'duplicate-row:plain': 'Samma insats står redan tidigare i filen. Behåll den ena raden.',
  'unknown-unit:plain': 'Det framgår inte vilken verksamhet filen kommer från. Välj verksamhet.',
  'unknown-unit:several-units': 'Filen nämner flera verksamheter. Kontrollera att rätt verksamhet är vald.',
  'unknown-period:plain': 'Det framgår inte vilket rapporttillfälle filen gäller. Välj rapporttillfälle.',
  'unknown-period:other-period':
    'Filen ser ut att gälla ett annat rapporttillfälle än det valda. Kontrollera innan du tar in den.',
};

/** An issue at a cell, or of the file as a whole, in words that say what to do. */
export function fileIssue(
  code: IssueCode,
  severity: Severity,
  cell: string | null,
  raw: string,
  field: FieldName | null = null,
  wording: Wording = 'plain',
): Issue {
  const message = sentences[`${code}:${wording}`] ?? 'Kontrollera uppgiften.';
  return { field, code, severity, cell, raw, message };
}

/** A hidden sheet with actions that stand nowhere else in the file. */
export function hiddenSheetIssue(sheet: string, count: number): Issue {
  const actions = count === 1 ? '1 insats' : `${count} insatser`;
  const message = `Bladet ”${sheet}” är dolt och innehåller ${actions} som inte har tagits in. Ska de med, visa bladet i Excel och läs in filen igen.`;
  return { field: null, code: 'low-confidence-column', severity: 'warning', cell: null, raw: sheet, message };
}

/** A sheet whose actions take two rows each. */
export function twoRowsIssue(sheet: string): Issue {
  const message = `Bladet ”${sheet}” har två rader för varje insats och har inte tagits in. Lägg varje insats på en rad och läs in filen igen.`;
  return { field: null, code: 'low-confidence-column', severity: 'warning', cell: null, raw: sheet, message };
}

/** A value out of a column whose meaning is asked. */
export function unsureIssue(field: FieldName, cell: string, raw: string, heading: string): Issue {
  const label = fieldDefinition(field).label;
  const message = `Kolumnen ”${heading}” har tolkats som ${label}, men det är osäkert. Bekräfta eller välj ett annat fält.`;
  return { field, code: 'low-confidence-column', severity: 'info', cell, raw, message };
}

/** A column or label that was left out, or whose meaning is asked. */
export function columnIssue(field: FieldName | null, cell: string, heading: string, severity: Severity): Issue {
  const name = heading === '' ? `Kolumnen utan rubrik vid ${cell}` : `Kolumnen ”${heading}”`;
  const message = field
    ? `${name} har tolkats som ${fieldDefinition(field).label}, men det är osäkert. Bekräfta eller välj ett annat fält.`
    : `${name} hör inte till något fält och har inte tagits in. Välj ett fält om innehållet ska med.`;
  return { field, code: 'low-confidence-column', severity, cell, raw: heading, message };
}
