/** Where the command line writes: the answer to standard output, everything about the way there to standard error. */
export type Terminal = {
  readonly answer: (text: string) => void;
  readonly note: (text: string) => void;
};

export const processTerminal: Terminal = {
  answer: (text) => process.stdout.write(`${text}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
};

/** Exit codes (design §6): all went well, some files were turned away, or the command could not be carried out. */
export const exitCodes = { done: 0, turnedAway: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends a command with a Swedish sentence and exit code 2: written wrongly, or about something that is not there. */
export class UsageError extends Error {}
