import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCliHost, run } from '../../electron/cli/cli-host.ts';
import type { Places } from '../../electron/cli/places.ts';
import type { Terminal } from '../../electron/cli/terminal.ts';
import { wholeLines } from '../../electron/store/read-journal.ts';
import { registerFiles } from '../../electron/store/register-files.ts';
import { writeLargeRegister, type RegisterSize } from './large-register.ts';
import { timed } from './measure.ts';

/** What it may take: times the floor for the opening, shares of it for a screen and for what is waited for at every edit. */
const limits = { opening: 1.2, screen: 0.35, edit: 0.05 } as const;

const rounds = 3;

/** The yardstick: the register's two files read and parsed as JSON, with nothing checked and nothing kept. */
async function bareRead(folder: string): Promise<number> {
  const { snapshot, journal } = registerFiles(folder);
  const parsed: unknown = JSON.parse((await readFile(snapshot)).toString('utf8'));
  let changes = typeof parsed === 'object' ? 0 : 1;
  for (const { line } of wholeLines(await readFile(journal))) {
    changes += typeof JSON.parse(line.toString('utf8')) === 'object' ? 1 : 0;
  }
  return changes;
}

type Step = { readonly what: string; readonly limit: number; readonly took: number };

/** Opens the register and asks for its heaviest screens, each for the first time, then edits. */
async function stepsOf(
  places: Places,
  folder: string,
  of: { periodId: string; activityId: string },
  terminal: Terminal,
) {
  const host = createCliHost(places, folder, terminal);
  const { periodId, activityId } = of;
  const steps: Step[] = [];
  const step = async (what: string, limit: number, task: () => Promise<unknown>): Promise<void> => {
    steps.push({ what, limit, took: await timed(task) });
  };
  const edit = async (value: string): Promise<void> => {
    await run(host, 'activity:edit', { activityId, periodId, field: 'title', value });
    await run(host, 'app:status', {});
    await run(host, 'activity:list-since', { periodId, have: null });
  };
  await step('öppna registret', limits.opening, () => run(host, 'register:open', { folder }));
  await step('Insatser', limits.screen, () => run(host, 'activity:list', { periodId }));
  await step('Översikt', limits.screen, () => run(host, 'overview:compile', { periodId }));
  await step('Koppla', limits.screen, () => run(host, 'coverage:compile', { periodId }));
  await step('en insats historik', limits.screen, () => run(host, 'activity:history', { activityId }));
  await step('personuppgifter', limits.screen, () => run(host, 'personal-data:report', {}));
  await edit('Första titeln');
  await step('ändra ett fält, med rad och läge', limits.edit, () => edit('Andra titeln'));
  await step('Översikt efter ändringen', limits.screen, () => run(host, 'overview:compile', { periodId }));
  await step('ångra', limits.edit, () => run(host, 'history:undo', {}));
  await host.close();
  return steps;
}

/** Each step by its best round: what else the machine does can only make it slower. */
function best(runs: readonly (readonly Step[])[]): readonly Step[] {
  const [first = []] = runs;
  return first.map((step, at) => ({ ...step, took: Math.min(...runs.map((steps) => steps[at]?.took ?? Infinity)) }));
}

/** Opening a large register and its heaviest screens, in the core, beside the bare cost of parsing its files. */
export async function benchLargeOpening(
  places: Places,
  terminal: Terminal,
  size: RegisterSize = { activities: 10_000, periods: 20 },
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'insatsliggaren-bench-large-'));
  try {
    const written = await writeLargeRegister(folder, size);
    console.log(`\nEtt stort register: ${size.activities} insatser, ${size.periods} rapporttillfällen`);
    const floors: number[] = [];
    const runs: (readonly Step[])[] = [];
    for (let round = 0; round < rounds; round += 1) {
      floors.push(await timed(() => bareRead(folder)));
      runs.push(await stepsOf(places, folder, written, terminal));
    }
    const floor = Math.min(...floors);
    console.log(`${'golvet: läsa och JSON-tolka båda filerna'.padEnd(58)} ${floor.toFixed(0).padStart(7)} ms`);
    for (const { what, limit, took } of best(runs)) {
      const share = took / floor;
      const over = share > limit ? ', ÖVER GRÄNSEN' : '';
      console.log(
        `${what.padEnd(58)} ${took.toFixed(0).padStart(7)} ms   ${share.toFixed(3)} × golvet (gräns ${limit})${over}`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
