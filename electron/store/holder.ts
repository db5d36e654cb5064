import { hostname, uptime } from 'node:os';
import { z } from 'zod';

/** Who holds a register for writing: the content of `register.holder.json` beside the lock. */
export const holderSchema = z.object({
  /** The computer's user name. */
  user: z.string(),
  computer: z.string(),
  /** Instant. */
  since: z.string(),
  /** Random; tells one holding from another, even by the same person. */
  token: z.string(),
  pid: z.number().int(),
  /** When the computer was started, in milliseconds: tells computers with the same name apart, and this run from the last. */
  bootedAt: z.number(),
});
export type Holder = z.infer<typeof holderSchema>;

/** `anna på KOMMUN-1234`, as it is told to people; empty when nobody has said who they are. */
export const holderName = (holder: Holder | null): string => (holder ? `${holder.user} på ${holder.computer}` : '');

/** The boot time follows from the clock, which is set now and then. */
const bootTolerance = 10_000;

const bootedAt = (): number => Math.round(Date.now() - uptime() * 1000);

/** This process as a holder. */
export function thisHolder(user: string, since: string, token: string): Holder {
  return { user, computer: hostname(), since, token, pid: process.pid, bootedAt: bootedAt() };
}

function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to another user.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/**
 * Whether a holder is known to have ended without letting go: only for this computer since it was started; of another
 * computer nothing is known but that its lock is renewed or not.
 */
export function isHolderGone(holder: Holder): boolean {
  if (holder.computer !== hostname()) return false;
  if (Math.abs(holder.bootedAt - bootedAt()) > bootTolerance) return false;
  return !isProcessAlive(holder.pid);
}
