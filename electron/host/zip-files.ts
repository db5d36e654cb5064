import { newLabel, storedRecord, writeZip } from '../zip-records.ts';

export type NamedFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** Several files as one zip, stored as they are: workbooks are compressed already. */
export const zipFiles = (files: readonly NamedFile[]): Uint8Array =>
  writeZip(files.map(({ fileName, bytes }) => storedRecord(newLabel(fileName), bytes)));
