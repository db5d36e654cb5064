import type { Download } from '../../shared/contract.ts';

/** Long enough for the browser to have begun saving before the bytes are let go. */
const keptFor = 60_000;

/** Hands a file to the user the way a browser does. */
export function saveDownload({ fileName, mediaType, bytes }: Download): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
}

/** A chosen or dropped file as the contract wants it. */
export async function readFile(
  file: File,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
