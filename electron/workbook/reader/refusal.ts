import type { RejectionCode } from '../../../shared/register/return.ts';

/** Thrown inside the reader to leave many levels of parsing at once; never leaves `openFile`. */
export class Refusal extends Error {
  readonly code: RejectionCode;

  constructor(code: RejectionCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** Turns the file away with a code; the detail is for a log, not for people. */
export function refuse(code: RejectionCode, detail: string): never {
  throw new Refusal(code, detail);
}
