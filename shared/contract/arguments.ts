import { z } from 'zod';

/** Schemas that several commands' arguments share. */
export const bytes = z.instanceof(Uint8Array);
export const nothing = z.object({});
export const periodArgument = z.object({ periodId: z.string() });
export const returnArgument = z.object({ returnId: z.string() });
/** A received or chosen file. */
export const namedFile = z.object({ name: z.string(), bytes });
