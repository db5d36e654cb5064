import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../store/atomic-file.ts';
import { makeFolders } from '../store/make-folders.ts';
import { fileErrorSentence } from './file-error-sentences.ts';
import { UsageError } from './terminal.ts';

/** Does something with files; a disk that won't ends the command with a sentence that names the path. */
async function told<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const sentence = fileErrorSentence(errorCode(error));
    if (sentence === null) throw error;
    throw new UsageError(`${path}: ${sentence}`);
  }
}

/** Makes a folder, and those above it that are missing. */
export const makeAnswerFolder = (folder: string): Promise<void> => told(folder, () => makeFolders(folder));

/** Writes a file that the user asked for, in a folder that is made if it is not there. */
export const writeAnswerFile = (path: string, bytes: Uint8Array): Promise<void> =>
  told(path, async () => {
    await makeFolders(dirname(path));
    await writeFile(path, bytes);
  });
