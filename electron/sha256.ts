import { createHash } from 'node:crypto';

/** SHA-256 of a file's bytes, hex: the name that files are kept under and told apart by. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
