import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readMail } from '../../electron/mail/read-mail.ts';
import { openFile } from '../../electron/workbook/reader/open-file.ts';
import { unpackEntry } from '../../electron/workbook/reader/unpack-entry.ts';
import { readZipDirectory } from '../../electron/workbook/reader/zip-directory.ts';

/** Every workbook among the sample returns that can be read, also those inside the mail and the zip. */
export async function sampleWorkbooks(folder: string): Promise<readonly Buffer[]> {
  const found: Buffer[] = [];
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name));
    found.push(...(await workbooksIn(name, bytes)));
  }
  return found;
}

async function workbooksIn(name: string, bytes: Buffer): Promise<readonly Buffer[]> {
  if (name.endsWith('.zip')) return readZipDirectory(bytes).map((entry) => unpackEntry(bytes, entry));
  if (name.endsWith('.eml')) return ((await readMail(bytes))?.attachments ?? []).map((attachment) => attachment.bytes);
  const opened = await openFile(bytes);
  const isWorkbook = opened.every((one) => one.outcome === 'opened' && one.grid.format === 'xlsx');
  return isWorkbook ? [bytes] : [];
}
