import { z } from 'zod';
import type { Mention } from '../register/personal-mentions.ts';
import type { PersonalDataKind } from '../register/personal-text.ts';
import type { AppStatus } from './register.ts';
import { nothing } from './arguments.ts';

/** Commands about the register as files on this computer, and about the personal data in it. */
export const settingsArguments = {
  'backup:list': nothing,
  'backup:make': nothing,
  /** Makes a register of its own, beside the open one, out of a backup. */
  'backup:restore': z.object({ backupId: z.string(), name: z.string().trim().min(1).max(80) }),
  'register:rename': z.object({ name: z.string().trim().min(1).max(80) }),
  /** Copies the open register to a folder: a full path, or a name below the folder for registers. */
  'register:copy': z.object({ folder: z.string().trim().min(1) }),
  /** Moves the open register to such a folder, and opens it there. */
  'register:move': z.object({ folder: z.string().trim().min(1) }),
  /** Takes a register off the list of recent ones; its folder is left as it is. */
  'register:forget': z.object({ folder: z.string() }),
  /** Which persons are named where: personal identity numbers, e-mail addresses, telephone numbers, contacts. */
  'personal-data:report': nothing,
  /**
   * Strikes what was found out of the register: the live values and every earlier one in the history. Received files are left as
   * they are; the backups too, unless they are to go. Can't be undone.
   */
  'personal-data:strike': z.object({ findingIds: z.array(z.string()).min(1), removesBackups: z.boolean() }),
} as const;

export type BackupSummary = {
  readonly id: string;
  readonly at: string;
  readonly reason: 'migration' | 'import' | 'manual';
  /** The change that it was made before, or what it was called; empty for a migration. */
  readonly label: string;
  /** Number of the last change in it. */
  readonly seq: number;
  /** Bytes. */
  readonly size: number;
};

/** One person's data, and everywhere it is mentioned. */
export type PersonalDataFinding = {
  readonly id: string;
  readonly kind: PersonalDataKind;
  /** What stands there; of an identity number only the birth date. */
  readonly shown: string;
  readonly mentions: readonly Mention[];
  /** In how many changes of the history it stands. */
  readonly changes: number;
  /** A unit's own addresses are altered under Verksamheter instead. */
  readonly canBeStruck: boolean;
};

export type SettingsResults = {
  'backup:list': readonly BackupSummary[];
  'backup:make': BackupSummary;
  'backup:restore': AppStatus;
  'register:rename': AppStatus;
  'register:copy': { readonly folder: string };
  'register:move': AppStatus;
  'register:forget': { readonly folder: string };
  /** `backups` is how many there are: each may hold what is struck. */
  'personal-data:report': { readonly findings: readonly PersonalDataFinding[]; readonly backups: number };
  'personal-data:strike': { readonly struck: number };
};
