import { z } from 'zod';
import type { AppStatus } from './register.ts';
import { nothing } from './arguments.ts';

/** Commands about the register as files on this computer, and about the personal data in it. */
export const settingsArguments = {
  'backup:list': nothing,
  'backup:make': nothing,
  /** Makes a register of its own, beside the open one, out of a backup. */
  'backup:restore': z.object({ backupId: z.string(), name: z.string().trim().min(1).max(80) }),
  'register:rename': z.object({ name: z.string().trim().min(1).max(80) }),
  /** Copies the open register's folder to another folder. */
  'register:copy': z.object({ folder: z.string().min(1) }),
  /** Moves the open register's folder, and opens it there. */
  'register:move': z.object({ folder: z.string().min(1) }),
  /** Takes a register off the list of recent ones; its folder is left as it is. */
  'register:forget': z.object({ folder: z.string() }),
  /** Which persons are named where: personal identity numbers, e-mail addresses, telephone numbers, contacts. */
  'personal-data:report': nothing,
  /**
   * Strikes what was found out of the register: the live values and every earlier one in the history. Received files are left as
   * they are. Can't be undone.
   */
  'personal-data:strike': z.object({ findingIds: z.array(z.string()).min(1) }),
  'app:licences': nothing,
} as const;

export type BackupSummary = {
  readonly id: string;
  readonly at: string;
  readonly reason: string;
  /** Number of the last change in it. */
  readonly seq: number;
  /** Bytes. */
  readonly size: number;
};

/** One mention of a person. */
export type PersonalDataFinding = {
  readonly id: string;
  readonly kind: 'identity-number' | 'e-mail' | 'telephone' | 'contact' | 'sender';
  /** What stands there; identity numbers masked but for the birth date. */
  readonly shown: string;
  /** Where, in Swedish: `BUF-014, Resultat, delårsrapport 2024`. */
  readonly where: string;
  /** Address in the program, such as `#/insatser/BUF-014`; null when there is none. */
  readonly href: string | null;
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
  'personal-data:report': { readonly findings: readonly PersonalDataFinding[]; readonly backupsMayHold: number };
  'personal-data:strike': { readonly struck: number };
  'app:licences': readonly { readonly name: string; readonly version: string; readonly licence: string }[];
};
