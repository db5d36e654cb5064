import { saveDownload } from '../../lib/download.ts';
import { chartPicture, type PictureTexts } from './chart-picture.ts';
import type { ChartData } from './chart-data.ts';

/** Where the picture ended up. */
export type Copied = { readonly kind: 'clipboard' } | { readonly kind: 'file'; readonly fileName: string };

/** A title as a file name that every computer takes. */
const fileNameOf = (title: string): string => `${title.replaceAll(/[^\p{L}\p{N} ,-]/gu, '').trim()}.png`;

/** Puts the chart's picture on the clipboard; where the computer does not allow that, it is saved as a file instead. */
export async function copyPicture(data: ChartData, texts: PictureTexts): Promise<Copied> {
  const made = chartPicture(data, texts);
  try {
    // The promise is handed over as it is: waiting for it first would lose the press that allows the copying.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })]);
    return { kind: 'clipboard' };
  } catch {
    const fileName = fileNameOf(texts.title);
    const bytes = new Uint8Array(await (await made).arrayBuffer());
    saveDownload({ fileName, mediaType: 'image/png', bytes });
    return { kind: 'file', fileName };
  }
}
