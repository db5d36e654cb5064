import type { Register } from '../../../shared/register/entities.ts';
import { returnName } from '../../../shared/register/return-name.ts';

/** What a value that nobody sent in says instead of a file's name. */
export const BY_HAND = 'Inmatad för hand';

/** The file that a return came as, with the workbook in it when it came in a mail or a zip. */
export function fileNameOf(register: Register, returnId: string | null): string {
  if (returnId === null) return BY_HAND;
  const received = register.returns[returnId];
  return received ? returnName(received) : returnId;
}
