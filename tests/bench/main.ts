import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoCommand } from '../../electron/cli/demo.ts';
import { placesFrom } from '../../electron/cli/places.ts';
import type { Terminal } from '../../electron/cli/terminal.ts';
import { openFile } from '../../electron/workbook/reader/open-file.ts';
import { planReturn } from '../../shared/intake/plan/plan-return.ts';
import { readReturn } from '../../shared/intake/read-return.ts';
import { emptyRegister, type Register } from '../../shared/register/entities.ts';
import { noDecisions } from '../../shared/register/return.ts';
import type { Unit } from '../../shared/register/units-and-periods.ts';
import { newPeriod } from '../../shared/register/period-of.ts';
import { vastervik2023 } from '../../shared/strategies/vastervik-2023-2027.ts';
import { dropFiles } from './drop.ts';
import { benchActivitiesPage } from './activities-page.ts';
import { bareUnzipAndParse } from './floor.ts';
import { benchLargeOpening } from './large-opening.ts';
import { makeReturns } from './many-returns.ts';
import { peakMegabytes, timed, timedInTurn } from './measure.ts';
import { sampleWorkbooks } from './sample-workbooks.ts';

/*
 * What the user waits for, as ratios within one run: each figure beside the bare cost of unzipping and XML-parsing the
 * very same files in the same process, so that the speed of the machine falls out.
 */
const runs = 7;
/** What the intake must keep within: times the floor, milliseconds that another command waits, megabytes above idle. */
const limits = { floors: 3, waitMs: 100, megabytes: 300 } as const;
const places = placesFrom(import.meta.url);
const silent: Terminal = { answer: () => undefined, note: () => undefined };
const period = newPeriod(vastervik2023, 2024, 'delar');
const unit: Unit = {
  id: 'buf',
  name: 'Barn- och utbildningsförvaltningen',
  short: 'BUF',
  kind: 'förvaltning',
  aliases: [],
  emails: [],
  from: null,
  to: null,
  contact: '',
  mergedInto: null,
};
const register: Register = {
  ...emptyRegister,
  settings: {
    settings: {
      id: 'settings',
      name: 'Mätning',
      strategyId: vastervik2023.id,
      currentPeriodId: period.id,
      createdAt: '2024-08-01T08:00:00Z',
      isExample: false,
    },
  },
  strategies: { [vastervik2023.id]: vastervik2023 },
  units: { [unit.id]: unit },
  periods: { [period.id]: period },
};

const floor = (workbooks: readonly Buffer[]) => (): number =>
  workbooks.reduce((events, bytes) => events + bareUnzipAndParse(bytes), 0);

/** From bytes to a plan that is ready to be reviewed; the number of rows, so that nothing is optimised away. */
async function planAll(workbooks: readonly Buffer[]): Promise<number> {
  let rows = 0;
  for (const bytes of workbooks) {
    for (const opened of await openFile(bytes)) {
      if (opened.outcome !== 'opened') continue;
      const file = readReturn(opened.grid, {
        strategy: vastervik2023,
        units: [unit],
        period,
        fileName: 'BUF.xlsx',
        member: null,
        mail: null,
      });
      if ('rejected' in file) continue;
      const context = { decisions: noDecisions, returnId: 'R0001', unitId: unit.id, periodId: period.id };
      rows += planReturn(file, register, context).rows.length;
    }
  }
  return rows;
}

async function openAll(workbooks: readonly Buffer[]): Promise<void> {
  for (const bytes of workbooks) await openFile(bytes);
}

async function demo(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'insatsliggaren-bench-'));
  try {
    await demoCommand(['--out', folder], places, silent);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const milliseconds = (time: number): string => `${time.toFixed(time < 100 ? 1 : 0)} ms`;

function tell(what: string, time: number, yardstick: number): void {
  console.log(`${what.padEnd(58)} ${milliseconds(time).padStart(10)}   ${(time / yardstick).toFixed(2)} × golvet`);
}

async function benchDemo(): Promise<void> {
  const workbooks = await sampleWorkbooks(join(places.samplesFolder, 'returns'));
  const bare = floor(workbooks);
  const first = await timed(demo);
  const [demoTime = Number.NaN, bareTime = Number.NaN] = await timedInTurn([demo, bare], 3);
  console.log(`\nExempelsvaren: ${workbooks.length} arbetsböcker, från mapp till sammanställd uppföljning`);
  tell('golvet: packa upp och XML-tolka samma filer', bareTime, bareTime);
  tell('hela jobbet (liggaren demo), första gången', first, bareTime);
  tell('hela jobbet (liggaren demo), varmt', demoTime, bareTime);
  console.log(`minne som mest i processen, läsarens barnprocess oräknad: ${peakMegabytes()} MB`);
}

/** A figure beside the most it may be. */
const against = (figure: number, limit: number, unit: string): string =>
  `${figure.toFixed(unit === '×' ? 2 : 0)} ${unit} (gräns ${limit} ${unit})${figure > limit ? ', ÖVER GRÄNSEN' : ''}`;

async function benchIntake(files: number, rows: number): Promise<void> {
  const workbooks = await makeReturns(files, rows);
  const tasks = [floor(workbooks), () => openAll(workbooks), () => planAll(workbooks)];
  const first = await timed(() => planAll(workbooks));
  const [bare = Number.NaN, open = Number.NaN, plan = Number.NaN] = await timedInTurn(tasks, runs);
  const planned = await planAll(workbooks);
  console.log(`\nIntaget: ${files} filer med ${rows} rader, ${planned} rader planerade`);
  tell('golvet: packa upp och XML-tolka', bare, bare);
  tell('läsaren: till rutnät', open, bare);
  tell('till en plan att granska, första gången', first, bare);
  tell('till en plan att granska, varmt', plan, bare);
  console.log(`från byte till plan mot golvet: ${against(plan / bare, limits.floors, '×')}`);
}

/** How long the window waits while files go through the whole program, and what memory it takes. */
async function benchDrop(files: number, rows: number): Promise<void> {
  const workbooks = await makeReturns(files, rows);
  const { steps, megabytes, readerMegabytes } = await dropFiles(places, workbooks, silent);
  console.log(`\nFönstret under tiden: ${files === 1 ? '1 fil' : `${files} filer`} med ${rows} rader`);
  for (const { what, took, longestWait } of steps) {
    const wait = `längsta väntan ${against(longestWait, limits.waitMs, 'ms')}`;
    console.log(`${what.padEnd(58)} ${milliseconds(took).padStart(10)}   ${wait}`);
  }
  console.log(`minne över det som processen hade innan: ${against(megabytes, limits.megabytes, 'MB')}`);
  if (readerMegabytes !== null) console.log(`läsarens barnprocess som mest: ${readerMegabytes} MB`);
}

// Memory is measured first of all, by a process that has done nothing before.
await benchDrop(60, 40);
await benchDrop(1, 5000);
await benchDemo();
await benchIntake(60, 40);
await benchLargeOpening(places, silent);
await benchActivitiesPage();
