import { readFile, realpath } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

/** The kinds of file that the built page consists of; nothing else is served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

export type PageFile = { readonly bytes: Uint8Array; readonly mediaType: string };

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** Absolute path of a page file below `folder`; null for a path that would leave it or is no kind of page file. */
export function containedPath(folder: string, urlPath: string): string | null {
  const path = decoded(urlPath);
  // A null byte ends a path in C, a backslash and a colon mean something on Windows only.
  if (path === null || !path.startsWith('/') || /[\0\\:]/.test(path)) return null;
  const file = resolve(folder, `.${path === '/' ? '/index.html' : path}`);
  if (!file.startsWith(resolve(folder) + sep)) return null;
  return mediaTypes[extname(file).toLowerCase()] === undefined ? null : file;
}

/**
 * A file of the built page by its URL path, `/` being `index.html`. Null when there is none, and for every path that
 * leads out of the folder, also by a symbolic link.
 */
export async function readPageFile(folder: string, urlPath: string): Promise<PageFile | null> {
  const file = containedPath(folder, urlPath);
  if (file === null) return null;
  try {
    const [realFile, realFolder] = await Promise.all([realpath(file), realpath(folder)]);
    if (!realFile.startsWith(realFolder + sep)) return null;
    return { bytes: await readFile(realFile), mediaType: mediaTypes[extname(file).toLowerCase()] ?? '' };
  } catch (error) {
    // Missing, a folder, or not readable: for whoever asks all the same, there is no such file.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
