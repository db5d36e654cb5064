import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../shared/result.ts';
import { errorCode, errorText, readFileOrNull, writeFileAtomically } from './atomic-file.ts';
import { sha256Of } from '../sha256.ts';
import { refused } from '../answer.ts';

const sha256Shape = /^[0-9a-f]{64}$/u;

/**
 * Keeps a file under its own hash. One that is there already is left alone; one whose bytes have been altered on the disk
 * is put right, since these bytes are proved to be what it held.
 */
export async function putContent(folder: string, sha256: string, bytes: Uint8Array): Promise<Result<null>> {
  if (sha256Of(bytes) !== sha256) return refused('value-not-allowed', 'the bytes have another hash');
  try {
    const present = await readFileOrNull(join(folder, sha256));
    if (present && sha256Of(present) === sha256) return { ok: true, value: null };
    await mkdir(folder, { recursive: true });
    await writeFileAtomically(join(folder, sha256), bytes);
    return { ok: true, value: null };
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return refused('save-failed', errorText(error));
  }
}

/** A kept file, its hash checked. The name is checked too, so that no path can be asked for. */
export async function readContent(folder: string, sha256: string): Promise<Result<Uint8Array>> {
  if (!sha256Shape.test(sha256)) return refused('unknown-id', sha256);
  try {
    const bytes = await readFileOrNull(join(folder, sha256));
    if (!bytes) return refused('unknown-id', sha256);
    return sha256Of(bytes) === sha256 ? { ok: true, value: bytes } : refused('register-damaged', sha256);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return refused('register-missing', errorText(error));
  }
}
