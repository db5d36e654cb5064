import type { RejectionCode } from '../../../shared/register/return.ts';
import { limits } from './limits.ts';
import { unpackEntry } from './unpack-entry.ts';
import type { ZipEntry } from './zip-directory.ts';

function openDocumentType(zip: Buffer, directory: readonly ZipEntry[]): string | null {
  const entry = directory.find(({ name }) => name === 'mimetype');
  return entry && entry.size <= limits.textLength ? unpackEntry(zip, entry).toString('latin1').trim() : null;
}

/**
 * What kind of zip it is: an Office file or an OpenDocument spreadsheet to open as a workbook, an archive of files, or a file that
 * has a zip inside but is turned away (OpenDocument text, Apple Numbers).
 */
export function officeKind(
  zip: Buffer,
  directory: readonly ZipEntry[],
): 'office' | 'open-document' | 'archive' | RejectionCode {
  const has = (...wanted: readonly string[]): boolean =>
    directory.some(({ name }) => wanted.includes(name.toLowerCase()));
  if (has('[content_types].xml', '/[content_types].xml', '_rels/.rels', '/_rels/.rels')) return 'office';
  const type = openDocumentType(zip, directory);
  if (type?.startsWith('application/vnd.oasis.opendocument.')) {
    return type.includes('spreadsheet') ? 'open-document' : 'not-a-workbook';
  }
  // OpenOffice's own format from before OpenDocument.
  if (type?.startsWith('application/vnd.sun.xml.')) return 'unsupported-format';
  // Some writers leave the type out; what the content is, its root element says.
  if (has('content.xml') && has('meta-inf/manifest.xml')) return 'open-document';
  return has('index/document.iwa', 'index.zip') ? 'unsupported-format' : 'archive';
}
