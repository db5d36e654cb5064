import { z } from 'zod';
import type { Settings } from '../register/entities.ts';
import type { Period } from '../register/units-and-periods.ts';
import type { RegisterInspection } from '../register/inspection.ts';
import { bytes, nothing } from './arguments.ts';

/** Commands about the program itself and about which register is open. */
export const registerArguments = {
  'app:status': nothing,
  /** The user has read how the register was opened: it is not told again until it is opened anew. */
  'app:notices-read': nothing,
  'register:list': nothing,
  'register:create': z.object({
    /** The register's name; also its folder's name, below the folder for registers. */
    name: z.string().trim().min(1).max(80),
    strategyId: z.string(),
    /** A units file (JSON or xlsx); null to start without units. */
    units: z.object({ name: z.string(), bytes }).nullable(),
    /** Fill in the sample units instead. */
    useSampleUnits: z.boolean(),
  }),
  'register:open': z.object({ folder: z.string() }),
  /** What is wrong with a register that could not be opened, and what could be done. Writes nothing. */
  'register:inspect': z.object({ folder: z.string() }),
  /** Carries out one of the choices of `register:inspect` on a damaged register, and opens it. The damaged files are kept. */
  'register:recover': z.object({
    folder: z.string(),
    offer: z.object({ kind: z.enum(['journal', 'snapshot']), seq: z.number().int().positive() }),
  }),
  /** Makes a register of its own from the built-in sample returns, and opens it. */
  'register:example': nothing,
  'register:close': nothing,
} as const;

export type KnownRegister = {
  readonly folder: string;
  readonly name: string;
  readonly openedAt: string;
  readonly isPresent: boolean;
  /** Its `registerKey`; null when it has not been opened since the program began to remember it. */
  readonly key: string | null;
};

/**
 * Why a register can be read but not changed. `held`: somebody else had it open; `lock-lost`: somebody else took it over
 * meanwhile; `not-writable`: the folder can't be written to.
 */
export type ReadOnly = {
  readonly reason: 'held' | 'lock-lost' | 'not-writable';
  /** `anna på KOMMUN-1234`; null when nobody has said who they are. */
  readonly who: string | null;
  /** Since when they have it: an instant. */
  readonly since: string | null;
};

/** Something the user should read about how the register was opened. */
export type OpenNotice =
  /** The program ended while a change was being written; what there was of it has been cut off. It was never said to be saved. */
  | { readonly code: 'torn-tail-cut' }
  /** The program ended before the last changes had been put in place; they were taken from the history, and none is missing. */
  | { readonly code: 'replayed'; readonly changeCount: number }
  /** The register was of an older version; `isBackedUp` when it is kept as it was, and not where it was only read. */
  | { readonly code: 'migrated'; readonly fromVersion: number; readonly isBackedUp: boolean };

export type AppStatus = {
  readonly version: string;
  readonly register: {
    readonly folder: string;
    readonly settings: Settings;
    readonly period: Period | null;
    readonly strategyName: string;
    readonly seq: number;
    /** Null when this process writes; else who holds the register. */
    readonly heldBy: string | null;
    /** Why nothing can be changed; null when this process writes. */
    readonly readOnly: ReadOnly | null;
    /** What has not been read of how it was opened. */
    readonly notices: readonly OpenNotice[];
    readonly counts: { readonly returnsToReview: number; readonly activities: number; readonly unlinked: number };
    /** Labels of what Ångra and Gör om would do; null when there is nothing. */
    readonly undo: string | null;
    readonly redo: string | null;
    /** When the last change was saved. */
    readonly savedAt: string | null;
  } | null;
};

export type RegisterResults = {
  'app:status': AppStatus;
  'app:notices-read': AppStatus;
  'register:list': readonly KnownRegister[];
  'register:create': AppStatus;
  'register:open': AppStatus;
  'register:inspect': RegisterInspection;
  'register:recover': AppStatus;
  'register:example': AppStatus;
  'register:close': AppStatus;
};
