import { z } from 'zod';
import { nothing } from './arguments.ts';

/**
 * Commands about how the user of this computer likes the program to look: nothing that belongs to a register. Kept by the core, since the
 * browser door has another address each time and a browser keeps what a page remembers by its address.
 */
export const preferenceArguments = {
  'preference:list': nothing,
  /** Null forgets it. */
  'preference:keep': z.object({ name: z.string().min(1).max(500), text: z.string().max(20_000).nullable() }),
} as const;

export type PreferenceResults = {
  'preference:list': Readonly<Record<string, string>>;
  'preference:keep': { readonly name: string };
};
