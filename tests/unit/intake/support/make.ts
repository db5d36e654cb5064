import {
  blankValues,
  fieldNames,
  isBlankValue,
  type ActivityValues,
  type FieldName,
} from '../../../../shared/register/activity-fields.ts';
import { applyChange } from '../../../../shared/register/apply-change.ts';
import type { ChangeDraft } from '../../../../shared/register/change.ts';
import { emptyRegister, type Register } from '../../../../shared/register/entities.ts';
import { noDecisions, type Return, type ReviewDecisions } from '../../../../shared/register/return.ts';
import type { Unit } from '../../../../shared/register/units-and-periods.ts';
import type { CellOrigin, FilePlan, ReadFile, ReadRow } from '../../../../shared/intake/plan-types.ts';
import { acceptPlan, type Acceptance } from '../../../../shared/intake/plan/accept-plan.ts';
import { planReturn } from '../../../../shared/intake/plan/plan-return.ts';
import { vastervik2023 } from '../../../../shared/strategies/vastervik-2023-2027.ts';

export const AT = '2024-09-02T08:00:00.000Z';

export const makeUnit = (id: string, short: string, name: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name,
  short,
  kind: 'förvaltning',
  aliases: [],
  emails: [],
  from: null,
  to: null,
  contact: '',
  mergedInto: null,
  ...more,
});

export const buf = makeUnit('buf', 'BUF', 'Barn- och utbildningsförvaltningen');
export const resort = makeUnit('resort', 'Resort', 'Västervik Resort AB', { kind: 'bolag' });

/** A register with two units and two periods, and nothing reported yet. */
export const register: Register = {
  ...emptyRegister,
  settings: {
    settings: {
      id: 'settings',
      name: 'Prov',
      strategyId: vastervik2023.id,
      currentPeriodId: '2024-delar',
      createdAt: AT,
      isExample: false,
    },
  },
  strategies: { [vastervik2023.id]: vastervik2023 },
  units: { buf, resort },
  periods: {
    '2024-delar': { id: '2024-delar', year: 2024, kind: 'delar', dueDate: '2024-09-15', state: 'open', exempt: [] },
    '2024-bokslut': {
      id: '2024-bokslut',
      year: 2024,
      kind: 'bokslut',
      dueDate: '2025-01-15',
      state: 'open',
      exempt: [],
    },
  },
};

export const complete: ActivityValues = {
  ...blankValues,
  title: 'Språkcafé på biblioteket',
  focusArea: 'sprakutveckling',
  indicators: ['su1'],
  responsible: 'Bibliotekschef',
  start: '2024-01-08',
  status: 'pagar',
  outcome: 'Tolv träffar med i snitt åtta deltagare.',
  participants: 34,
};

const columnOf = (field: FieldName): string => String.fromCharCode(65 + fieldNames.indexOf(field));

function originsOf(values: ActivityValues, row: number): Partial<Record<FieldName, CellOrigin>> {
  const told = fieldNames.filter((field) => !isBlankValue(values[field]));
  return Object.fromEntries(
    told.map((field) => [field, { sheet: 'Insatser', cell: `${columnOf(field)}${row}`, raw: String(values[field]) }]),
  );
}

/** A row as the reader gives it, with every value in a cell of its own. */
export function makeRow(row: number, values: Partial<ActivityValues>, more: Partial<ReadRow> = {}): ReadRow {
  const whole = { ...complete, ...values };
  return {
    rowKey: `Insatser!${row}`,
    sheet: 'Insatser',
    row,
    code: null,
    values: whole,
    origins: originsOf(whole, row),
    issues: [],
    isHidden: false,
    ...more,
  };
}

/** A file with these rows and a column for every field. */
export function makeFile(rows: readonly ReadRow[], more: Partial<ReadFile> = {}): ReadFile {
  return {
    layout: 'tables',
    unit: { id: 'buf', evidence: 'cell B2: Barn- och utbildningsförvaltningen' },
    period: { id: '2024-delar', evidence: 'bladets namn' },
    rows,
    columns: fieldNames.map((field) => ({
      sheet: 'Insatser',
      column: columnOf(field),
      heading: field,
      row: 1,
      field,
      confidence: 1,
      from: 'heading',
      answeredIn: null,
    })),
    ignored: [],
    issues: [],
    nothingToReport: false,
    answers: [],
    ...more,
  };
}

export const makeReturn = (id: string, more: Partial<Return> = {}): Return => ({
  id,
  fileName: `${id}.xlsx`,
  member: null,
  fileSha256: id.padEnd(64, '0'),
  sha256: id.padEnd(64, '0'),
  size: 1000,
  receivedAt: AT,
  mail: null,
  unitId: 'buf',
  unitEvidence: null,
  periodId: '2024-delar',
  state: 'received',
  rejection: null,
  nothingToReport: false,
  acceptedAt: null,
  registrationNumber: '',
  decisions: noDecisions,
  ...more,
});

/** What the user has decided about a return, as the plan wants it. */
export const decide = (some: Partial<ReviewDecisions>): ReviewDecisions => ({ ...noDecisions, ...some });

export function plan(file: ReadFile, state: Register, decisions = noDecisions, periodId = '2024-delar'): FilePlan {
  return planReturn(file, state, { decisions, returnId: 'R0001', unitId: null, periodId });
}

export function apply(state: Register, draft: ChangeDraft): Register {
  const applied = applyChange(state, draft);
  if (!applied.ok) throw new Error(`the change does not apply: ${JSON.stringify(applied.conflict)}`);
  return applied.register;
}

export type Taken = { readonly register: Register; readonly draft: Acceptance; readonly plan: FilePlan };

/** Puts a return into the register, plans its file and accepts what can be accepted. */
export function takeIn(
  state: Register,
  file: ReadFile,
  options: {
    id?: string;
    periodId?: string;
    receivedAt?: string;
    decisions?: ReviewDecisions;
    which?: 'all' | 'clean';
  } = {},
): Taken {
  const { id = 'R0001', periodId = '2024-delar', receivedAt = AT, decisions = noDecisions, which = 'all' } = options;
  const received = state.returns[id] ?? makeReturn(id, { periodId, receivedAt, decisions });
  const holding = { ...state, returns: { ...state.returns, [id]: received } };
  const made = planReturn(file, holding, { decisions, returnId: id, unitId: null, periodId });
  const draft = acceptPlan(made, holding, { return: received, which, at: receivedAt, by: 'anna' });
  return { register: apply(holding, draft), draft, plan: made };
}
