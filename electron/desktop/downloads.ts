import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';
import { dialog, type Session } from 'electron';
import { isOwnBlob } from './security/app-address.ts';

/** A place in the folder that nothing has: `Uppföljning (2).xlsx` beside `Uppföljning.xlsx`, as a browser does. */
export function freePath(folder: string, fileName: string, isTaken: (path: string) => boolean): string {
  const { name, ext } = parse(fileName);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? `${name}${ext}` : `${name} (${number})${ext}`);
    if (!isTaken(path)) return path;
  }
}

/**
 * Saves what the page hands out among the user's downloads, where the page says that it lies, without asking: as a browser does.
 * Stops: a file from anywhere but the page itself.
 */
export function setupDownloads(session: Session, folder: string, onError: (error: unknown) => void): void {
  const underWay = new Set<string>();
  session.on('will-download', (event, item) => {
    if (!isOwnBlob(item.getURL())) {
      event.preventDefault();
      return;
    }
    const path = freePath(folder, item.getFilename(), (each) => underWay.has(each) || existsSync(each));
    underWay.add(path);
    item.setSavePath(path);
    item.once('done', (_done, state) => {
      underWay.delete(path);
      if (state === 'completed') return;
      onError(`download ${state}: ${path}`);
      dialog.showErrorBox(
        'Filen kunde inte sparas',
        `Den skulle ha sparats som ${path}. Se efter att det finns plats och att du får skriva i mappen, och försök igen.`,
      );
    });
  });
}
