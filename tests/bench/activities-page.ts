import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserType, Page } from '@playwright/test';
import { writeLargeRegister, type RegisterSize } from './large-register.ts';
import { median } from './measure.ts';

/** What the page may take with ten thousand activities and twenty periods (issue 4, "How it is measured"), in milliseconds. */
const limits = { firstPaint: 1500, keyMedian: 1000 / 60, keyP95: 50, scrollFrame: 50 };

const root = fileURLToPath(new URL('../../', import.meta.url));
const browsers = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Milliseconds, measured in the page itself. */
type PageFigures = {
  /** From the page's own start to the first row on the screen. */
  readonly firstPaint: number;
  /** From a key in the search field to the frame that shows it, and to the frame whose rows answer it. */
  readonly echoes: readonly number[];
  readonly answers: readonly number[];
  /** From one frame to the next while the table is scrolled. */
  readonly frames: readonly number[];
};

const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;

const against = (what: string, figure: number, limit: number): string =>
  `${what.padEnd(58)} ${figure.toFixed(1).padStart(8)} ms (gräns ${limit.toFixed(0)} ms)${figure > limit ? ', ÖVER GRÄNSEN' : ''}`;

/** Starts the browser door and resolves with its address. */
async function startDoor(folder: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const program = join(root, 'dist/node/start.js');
  const folders = ['--registers', folder, '--data', join(folder, 'data')];
  const child = spawn(process.execPath, ['--max-old-space-size=8192', program, '--no-open', '--browser', ...folders], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the door ended: ${said}`)));
  });
  return { child, address };
}

/** Runs a command from the page, as the page does; milliseconds and the answer's length in characters. */
function runCommand(page: Page, name: string, args: object): Promise<{ readonly took: number; readonly size: number }> {
  return page.evaluate(
    async ([command, body]) => {
      const start = performance.now();
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(`/api/${command}`, { method: 'POST', headers, body });
      const { length } = await response.text();
      if (!response.ok) throw new Error(`${command}: ${response.status}`);
      return { took: performance.now() - start, size: length };
    },
    [name, JSON.stringify(args)] as const,
  );
}

async function measureFirstPaint(page: Page): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/insatser';
  });
  await page.reload({ waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (now: number): void => {
          // The frame after the one in which the row was there has it on the screen.
          if (document.querySelector('.activity-table tr[data-index]')) {
            requestAnimationFrame((shown) => resolve(shown));
          } else if (now < 60_000) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** Types into the search field; how long each key took to be seen, and to be answered by the rows. */
async function measureKeys(page: Page): Promise<Pick<PageFigures, 'echoes' | 'answers'>> {
  await page.getByRole('searchbox').first().focus();
  await page.evaluate(() => {
    const figures = { echoes: [] as number[], answers: [] as number[] };
    Object.assign(window, { figures });
    document.addEventListener(
      'input',
      ({ timeStamp, target }) => {
        const wanted = target instanceof HTMLInputElement ? target.value : '';
        // A frame is named by when it began, which may be before the key: what counts is when it has been drawn.
        const drawn = (times: number[]) => setTimeout(() => times.push(performance.now() - timeStamp));
        requestAnimationFrame(() => drawn(figures.echoes));
        const look = (): void => {
          const mark = performance.getEntriesByName('activities-searched').at(-1);
          const text: unknown = mark instanceof PerformanceMark ? mark.detail : null;
          if (text === wanted) drawn(figures.answers);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
  for (const text of ['läxhjälp praktik', 'område 77', 'mentor genomförd', 'verksamhet 12']) {
    for (const letter of text) {
      await page.keyboard.type(letter);
      await page.waitForTimeout(60);
    }
    for (const _ of text) {
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(60);
    }
  }
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { figures: { echoes: number[]; answers: number[] } }).figures);
}

/** Scrolls down and up, a little more than half a screen a frame; the time of each frame. */
function measureScroll(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        const table = document.querySelector('.activity-table');
        if (!table) throw new Error('no table to scroll');
        const frames: number[] = [];
        let last: number | null = null;
        const step = (now: number): void => {
          if (last !== null) frames.push(now - last);
          last = now;
          table.scrollTop += frames.length < 150 ? 240 : -240;
          if (frames.length < 300) requestAnimationFrame(step);
          else resolve(frames);
        };
        requestAnimationFrame(step);
      }),
  );
}

/** The page and its door as users get them. */
async function buildProgram(): Promise<void> {
  const build: unknown = await import(/* @vite-ignore */ new URL('build/ensure-built.mjs', pathToFileURL(root)).href);
  // Our own script, in plain JavaScript because it runs before anything has been compiled.
  await (build as { readonly ensureBuilt: (products: readonly string[]) => Promise<void> }).ensureBuilt([
    'client',
    'node',
  ]);
}

async function openBrowser(): Promise<Browser> {
  const executablePath = browsers.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) throw new Error('no Chromium; name one in CHROMIUM');
  // Playwright stays outside the bench's bundle: it finds parts of itself by their places on the disk.
  const playwright = createRequire(import.meta.url)('@playwright/test') as { readonly chromium: BrowserType };
  return playwright.chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

async function measurePage(page: Page): Promise<PageFigures> {
  const paints: number[] = [];
  for (let run = 0; run < 3; run += 1) paints.push(await measureFirstPaint(page));
  await page.waitForTimeout(1500);
  return { firstPaint: median(paints), ...(await measureKeys(page)), frames: await measureScroll(page) };
}

function tell({ firstPaint, echoes, answers, frames }: PageFigures): void {
  console.log(against('första raden på skärmen', firstPaint, limits.firstPaint));
  console.log(against('tangent i sökrutan till bild, median', median(echoes), limits.keyMedian));
  console.log(against('tangent i sökrutan till svar i tabellen, median', median(answers), limits.keyMedian));
  console.log(against('tangent i sökrutan till svar i tabellen, p95', percentile(answers, 0.95), limits.keyP95));
  console.log(against('rullning, längsta bild', Math.max(...frames), limits.scrollFrame));
  console.log(
    `rullning, median ${median(frames).toFixed(1)} ms av ${frames.length} bilder; ${answers.length} tangenter`,
  );
}

/**
 * The screen Insatser with a large register, in Chromium through the browser door: opening, first paint, searching, scrolling.
 * The page and the door are built first where they are not fresh.
 */
export async function benchActivitiesPage(size: RegisterSize = { activities: 10_000, periods: 20 }): Promise<void> {
  await buildProgram();
  const folder = await mkdtemp(join(tmpdir(), 'insatsliggaren-bench-page-'));
  const register = join(folder, 'stort');
  const written = await writeLargeRegister(register, size);
  const megabytes = (bytes: number): string => `${(bytes / 1048576).toFixed(0)} MB`;
  console.log(`\nInsatser: ${size.activities} insatser, ${size.periods} rapporttillfällen`);
  console.log(`register.json ${megabytes(written.snapshot)}, history.jsonl ${megabytes(written.journal)}`);
  // Not among the registers that the start screen looks into: it is opened by its place, as one on another disk.
  const { child, address } = await startDoor(join(folder, 'registers'));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(address);
    const opening = await runCommand(page, 'register:open', { folder: register });
    console.log(`öppna registret ${(opening.took / 1000).toFixed(1)} s`);
    const status = await runCommand(page, 'app:status', {});
    const periodId = written.periodId;
    const list = await runCommand(page, 'activity:list', { periodId });
    const show = await runCommand(page, 'activity:history', { activityId: written.activityId });
    console.log(`app:status ${status.took.toFixed(0)} ms, activity:history ${show.took.toFixed(0)} ms`);
    console.log(`activity:list ${list.took.toFixed(0)} ms, ${megabytes(list.size)}`);
    tell(await measurePage(page));
  } finally {
    await browser.close();
    child.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  }
}
