import type { RejectionCode } from '../../../shared/register/entities.ts';
import { limits } from './limits.ts';
import { unpackEntry } from './unpack-entry.ts';
import type { ZipEntry } from './zip-directory.ts';

function openDocumentType(zip: Buffer, directory: readonly ZipEntry[]): string | null {
  const entry = directory.find(({ name }) => name === 'mimetype');
  return entry && entry.size <= limits.textLength ? unpackEntry(zip, entry).toString('latin1').trim() : null;
}

/**
 * What kind of zip it is: an Office file to open as a workbook, an archive of files, or a file that has a zip inside but
 * is turned away (OpenDocument, Apple Numbers).
 */
export function officeKind(zip: Buffer, directory: readonly ZipEntry[]): 'office' | 'archive' | RejectionCode {
  const names = new Set(directory.map(({ name }) => name.replace(/^\/+/, '').toLowerCase()));
  if (names.has('[content_types].xml') || names.has('_rels/.rels')) return 'office';
  const type = openDocumentType(zip, directory);
  if (type?.startsWith('application/vnd.oasis.opendocument.')) {
    return type.includes('spreadsheet') ? 'unsupported-format' : 'not-a-workbook';
  }
  return names.has('index/document.iwa') || names.has('index.zip') ? 'unsupported-format' : 'archive';
}
