import { createHash, webcrypto } from 'node:crypto';

/** SHA-256 of a file's bytes, hex: the name that files are kept under and told apart by. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The same without holding up this thread, for what may be tens of megabytes. */
export async function sha256OffThread(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');
}
