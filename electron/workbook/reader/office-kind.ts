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
  const has = (...wanted: readonly string[]): boolean =>
    directory.some(({ name }) => wanted.includes(name.toLowerCase()));
  if (has('[content_types].xml', '/[content_types].xml', '_rels/.rels', '/_rels/.rels')) return 'office';
  const type = openDocumentType(zip, directory);
  if (type?.startsWith('application/vnd.oasis.opendocument.')) {
    return type.includes('spreadsheet') ? 'unsupported-format' : 'not-a-workbook';
  }
  return has('index/document.iwa', 'index.zip') ? 'unsupported-format' : 'archive';
}
