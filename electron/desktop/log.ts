import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../store/atomic-file.ts';

/** One old log is kept beside the new one. */
const sizeLimit = 1_000_000;

async function write(file: string, line: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > sizeLimit) await rename(file, `${file}.old`);
  await appendFile(file, line);
}

/** The program's log on this computer, for support: what went wrong, never what a register holds. Nothing is sent anywhere. */
export function createLog(file: string): (problem: unknown) => void {
  let tail: Promise<void> = Promise.resolve();
  return (problem) => {
    const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    const line = `${new Date().toISOString()} ${text}\n`;
    tail = tail
      .then(() => write(file, line))
      .catch((error: unknown) => {
        // There is nowhere else to say it.
        process.stderr.write(`${errorCode(error) ?? String(error)}: ${line}`);
      });
  };
}
