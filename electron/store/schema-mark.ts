import { z } from 'zod';
import { registerSchema } from '../../shared/register/entities.ts';
import { sha256Of } from '../sha256.ts';

let mark: string | null = null;

/**
 * What the schema of the register is known by: another as soon as anything in the schema is. A snapshot that says that it was
 * checked against the very schema that this program has, and whose bytes are as they were written, need not be checked again.
 */
export function schemaMark(): string {
  mark ??= sha256Of(Buffer.from(JSON.stringify(z.toJSONSchema(registerSchema))));
  return mark;
}
