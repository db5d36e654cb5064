import { runInBrowser } from './browser-window.ts';
import { runInElectron } from './desktop-window.ts';
import { findElectron } from './electron-runtime.ts';
import { placesFrom } from './places.ts';
import { readStartOptions, startHelp, type StartOptions } from './start-options.ts';
import { exitCodes, processTerminal, UsageError } from './terminal.ts';

/** `npm start`: a window of its own where Electron can run, else one in the browser, and says which and why. */
async function start(options: StartOptions): Promise<void> {
  const places = placesFrom(import.meta.url);
  if (!options.isBrowser) {
    const runtime = findElectron(import.meta.url, process.env, process.platform);
    if (runtime.kind === 'found') {
      if (await runInElectron(runtime.executable, options, places)) return;
      processTerminal.answer('Electron kunde inte starta här, så programmet öppnas i webbläsaren.');
    } else {
      processTerminal.answer(runtime.why);
    }
  }
  await runInBrowser(options, places, processTerminal);
}

const args = process.argv.slice(2);

try {
  if (args.includes('--help') || args.includes('-h')) processTerminal.answer(startHelp);
  else await start(readStartOptions(args, process.env));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  processTerminal.note(error.message);
  process.exitCode = exitCodes.usage;
}
