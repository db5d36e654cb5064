import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The name of the program's folders, the same as Electron gives it, so that both doors share the list of registers. */
const folderName = 'Insatsliggaren';

/** Where Linux desktops say that documents are, whatever the language: `XDG_DOCUMENTS_DIR="$HOME/Dokument"`. */
function xdgDocuments(home: string): string | null {
  const file = join(process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'user-dirs.dirs');
  if (!existsSync(file)) return null;
  const [, path] = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(file, 'utf8')) ?? [];
  return path?.replace('$HOME', () => home) ?? null;
}

/** Where new registers are made: below the user's documents, which is what gets backed up. */
export function defaultRegistersFolder(): string {
  const home = homedir();
  const documents = process.platform === 'linux' ? xdgDocuments(home) : null;
  return join(documents ?? join(home, 'Documents'), folderName);
}

/** Where the program keeps what is its own and can be made again: the list of known registers. */
export function defaultDataFolder(): string {
  const home = homedir();
  if (process.platform === 'win32') return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), folderName);
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', folderName);
  return join(process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'), folderName);
}
