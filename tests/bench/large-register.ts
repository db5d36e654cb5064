import { createWriteStream } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { encodeLine, noHash } from '../../electron/store/journal-line.ts';
import { currentVersion } from '../../electron/store/migrations/migrations.ts';
import { numberedChange } from '../../electron/store/numbered-change.ts';
import { registerFiles } from '../../electron/store/register-files.ts';
import { snapshotOf, snapshotPieces } from '../../electron/store/snapshot.ts';
import { fieldNames, isBlankValue, statuses, fundings, activityTypes } from '../../shared/register/activity-fields.ts';
import { applyChange } from '../../shared/register/apply-change.ts';
import { put, type ChangeDraft, type Operation } from '../../shared/register/change.ts';
import type { Activity, ActivityReport } from '../../shared/register/activity.ts';
import { emptyRegister, type Register } from '../../shared/register/entities.ts';
import type { Period, Unit } from '../../shared/register/units-and-periods.ts';
import { newPeriod } from '../../shared/register/period-of.ts';
import { periodKinds } from '../../shared/register/strategy.ts';
import { finish } from '../../shared/steps.ts';
import { vastervik2023 } from '../../shared/strategies/vastervik-2023-2027.ts';

/** How large a register to make. */
export type RegisterSize = { readonly activities: number; readonly periods: number };

const unitCount = 20;
const firstYear = 2018;

const words =
  'språkcafé läxhjälp praktik mentorskap samhällsorientering yrkesspår förskola bibliotek idrott förening handledning nyanlända'.split(
    ' ',
  );
const word = (seed: number): string => words[seed % words.length] ?? '';
const pick = <Item>(items: readonly Item[], seed: number): Item | null => items[seed % items.length] ?? null;

const unitOf = (index: number): Unit => ({
  id: `v${index}`,
  name: `Verksamhet ${index}`,
  short: `V${String(index).padStart(2, '0')}`,
  kind: 'förvaltning',
  aliases: [],
  emails: [],
  contact: '',
  from: null,
  to: null,
  mergedInto: null,
});

const codeOf = (index: number): string =>
  `V${String(index % unitCount).padStart(2, '0')}-${String(Math.floor(index / unitCount) + 1).padStart(3, '0')}`;

const activityOf = (index: number, firstPeriodId: string): Activity => ({
  id: codeOf(index),
  unitId: `v${index % unitCount}`,
  coUnitIds: [],
  firstPeriodId,
  lastPeriodId: null,
  mergedInto: null,
  note: index % 40 === 0 ? 'Ring före nästa möte.' : '',
});

function valuesOf(index: number, period: number): ActivityReport['values'] {
  const seed = index * 7 + period * 3;
  const women = seed % 40;
  return {
    title: `${word(index)} för ${word(index + 5)} i område ${index}`,
    description: `Insatsen riktar sig till ${word(seed)} och ${word(seed + 3)} med ${word(seed + 7)} i samverkan med föreningslivet.`,
    type: pick(activityTypes, index),
    focusArea: index % 17 === 0 ? null : (pick(vastervik2023.focusAreas, index)?.id ?? null),
    indicators: index % 9 === 0 ? [] : [pick(vastervik2023.indicators, index)?.id ?? ''],
    targetGroups: [],
    partners: `Föreningen ${word(index + 2)}`,
    responsible: `Samordnare ${word(index + 4)}`,
    start: '2018-01-15',
    end: 'ongoing',
    status: index % 23 === 0 ? null : pick(statuses, seed),
    outcome: `Under perioden har ${women + 12} personer deltagit i ${word(seed + 1)}; ${word(seed + 6)} har prövats med gott resultat.`,
    participants: women + 12,
    women,
    men: 12,
    children: null,
    cost: (seed % 900) * 1000,
    funding: pick(fundings, seed),
    childPerspective: seed % 3 === 0,
    deviations: '',
    nextSteps: `Fortsätter med ${word(seed + 9)}.`,
  };
}

/** Where each value came from, as a return leaves it. */
function sourcesOf(values: ActivityReport['values'], row: number): ActivityReport['sources'] {
  const said = fieldNames.filter((field) => !isBlankValue(values[field]));
  return Object.fromEntries(
    said.map((field, index) => [
      field,
      {
        returnId: null,
        sheet: 'Insatser',
        cell: `${String.fromCodePoint(65 + index)}${row}`,
        raw: String(values[field]).slice(0, 40),
        read: values[field],
        corrected: null,
        carriedFrom: null,
      },
    ]),
  );
}

function reportOf(index: number, period: Period, place: number, hasSources: boolean): ActivityReport {
  const values = valuesOf(index, place);
  return {
    id: `${codeOf(index)}@${period.id}`,
    activityId: codeOf(index),
    periodId: period.id,
    values,
    sources: hasSources ? sourcesOf(values, index + 5) : {},
    issues: [],
    returnId: null,
    sheet: 'Insatser',
    row: index + 5,
    accounts: [],
  };
}

function periodsOf(count: number): readonly Period[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = periodKinds[index % periodKinds.length] ?? 'delar';
    return newPeriod(vastervik2023, firstYear + Math.floor(index / periodKinds.length), kind);
  });
}

function foundation(periods: readonly Period[]): ChangeDraft {
  const settings = {
    id: 'settings' as const,
    name: 'Stort register',
    strategyId: vastervik2023.id,
    currentPeriodId: periods.at(-1)?.id ?? null,
    createdAt: '2018-01-01T08:00:00.000Z',
    isExample: false,
  };
  const units = Array.from({ length: unitCount }, (_, index) => put(emptyRegister, 'units', unitOf(index)));
  const ops = [
    put(emptyRegister, 'settings', settings),
    put(emptyRegister, 'strategies', vastervik2023),
    ...units,
    ...periods.map((period) => put(emptyRegister, 'periods', period)),
  ];
  return { kind: 'register:create', label: 'Skapade registret', ops };
}

/** One period's returns taken in: every activity reported. Only the last period keeps the sources of its values. */
function intake({ activities }: RegisterSize, periods: readonly Period[], place: number): ChangeDraft {
  const period = periods[place];
  const first = periods[0];
  if (!period || !first) throw new Error('a register without periods');
  const indexes = Array.from({ length: activities }, (_, index) => index);
  const isLast = place === periods.length - 1;
  const reports = indexes.map((index) => put(emptyRegister, 'activityReports', reportOf(index, period, place, isLast)));
  const made: readonly Operation[] =
    place === 0 ? indexes.map((index) => put(emptyRegister, 'activities', activityOf(index, first.id))) : [];
  return { kind: 'return:accept', label: `Tog in ${period.id}`, ops: [...made, ...reports] };
}

/** Writes a register straight into its two files, as the store would have left them. Gives the bytes of each, the period that is shown and a code. */
export async function writeLargeRegister(folder: string, size: RegisterSize) {
  await mkdir(folder, { recursive: true });
  const files = registerFiles(folder);
  const periods = periodsOf(size.periods);
  const journal = createWriteStream(files.journal);
  let register: Register = emptyRegister;
  let sha256 = noHash;
  for (let seq = 1; seq <= size.periods + 1; seq += 1) {
    const draft = seq === 1 ? foundation(periods) : intake(size, periods, seq - 2);
    const at = `2018-01-01T08:00:${String(seq).padStart(2, '0')}.000Z`;
    const made = { newId: () => `c${seq}`, now: () => at, by: 'mätning' };
    const { change, text } = finish(numberedChange(draft, null, seq, made));
    const applied = applyChange(register, change);
    if (!applied.ok) throw new Error(`${applied.conflict.collection}/${applied.conflict.id}`);
    register = applied.register;
    const line = encodeLine(text, currentVersion, sha256);
    sha256 = line.sha256;
    if (!journal.write(line.bytes)) await once(journal, 'drain');
  }
  journal.end();
  await once(journal, 'finish');
  const seq = size.periods + 1;
  const snapshot = snapshotOf({ version: currentVersion, seq, journalSha256: sha256, register });
  await writeFile(files.snapshot, snapshotPieces(snapshot));
  const { size: snapshotBytes } = await stat(files.snapshot);
  return {
    journal: journal.bytesWritten,
    snapshot: snapshotBytes,
    periodId: periods.at(-1)?.id ?? '',
    activityId: codeOf(0),
  };
}
