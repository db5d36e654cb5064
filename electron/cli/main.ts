import { liggaren } from './liggaren.ts';
import { placesFrom } from './places.ts';
import { processTerminal } from './terminal.ts';

// Whoever reads our output may have had enough of it (`liggaren … | head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await liggaren(process.argv.slice(2), placesFrom(import.meta.url), processTerminal);
