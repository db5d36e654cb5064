import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type ElectronRuntime =
  | { readonly kind: 'found'; readonly executable: string }
  /** `why` is a Swedish sentence. */
  | { readonly kind: 'missing'; readonly why: string };

const missing = (why: string): ElectronRuntime => ({ kind: 'missing', why });

const notInstalled = missing(
  'Electrons körmiljö är inte installerad här, så programmet öppnas i webbläsaren (npx install-electron hämtar den).',
);

/** The folder of the npm package; null when it is not there, as in an installation without development packages. */
function electronPackage(fromUrl: string): string | null {
  try {
    return dirname(createRequire(fromUrl).resolve('electron/package.json'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/**
 * Electron's executable, looked up as the package documents it (`path.txt`, `dist`). The package's own entry is not loaded: it
 * downloads the runtime when it is missing, without asking.
 */
function executableIn(folder: string, override: string | undefined): string | null {
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null;
  if (override !== undefined) return join(override, name ?? 'electron');
  return name === null ? null : join(folder, 'dist', name);
}

/** Whether the program can open a window of its own here, and with what. */
export function findElectron(fromUrl: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): ElectronRuntime {
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) {
    return missing('Här finns ingen skärm att öppna ett fönster på, så programmet öppnas för webbläsaren.');
  }
  const folder = electronPackage(fromUrl);
  const executable = folder === null ? null : executableIn(folder, env['ELECTRON_OVERRIDE_DIST_PATH']);
  return executable !== null && existsSync(executable) ? { kind: 'found', executable } : notInstalled;
}
