import { rememberedColumns, withRemembered } from '../../shared/intake/map/column-answers.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { Result } from '../../shared/result.ts';
import { done } from '../answer.ts';
import type { FileReading, OpenedReading } from './file-reading.ts';
import type { ReadRequest } from './reading-order.ts';

/**
 * What a workbook says, its columns read as they were answered in earlier files of the same unit and layout. Which unit it is
 * must be known before that, so a file that something is remembered of is read twice; both readings are kept.
 * @param unitId the unit that somebody has chosen; null leaves it to the file
 */
export async function readRemembered(
  files: Pick<FileReading, 'read'>,
  register: Register,
  request: ReadRequest,
  unitId: string | null,
  returnBytes: (sha256: string) => Promise<Result<Uint8Array>>,
): Promise<Result<OpenedReading>> {
  const first = await files.read(register, request, returnBytes);
  if (!first.ok || !first.value.ok) return first;
  const { file } = first.value;
  const whose = unitId ?? file.unit?.id ?? null;
  const remembered = whose === null ? [] : rememberedColumns(register, whose, file, request.columns);
  if (remembered.length === 0) return first;
  const columns = [...request.columns, ...remembered.map(({ choice }) => choice)];
  const second = await files.read(register, { ...request, columns }, returnBytes);
  if (!second.ok || !second.value.ok) return second;
  return done({ ok: true, file: withRemembered(second.value.file, remembered) });
}
