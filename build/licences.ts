import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { z } from 'zod';

/** A package that ships with the program. */
export type Licence = { readonly name: string; readonly version: string; readonly licence: string };

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
type Packages = z.infer<typeof lockSchema>['packages'];

/** Packages that are bundled into the page: built in, and so not among the ones that are installed with the program. */
const bundled = [
  '@fontsource-variable/inter',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  'chart.js',
  'lucide-react',
  'react',
  'react-aria-components',
  'react-dom',
  'electron',
];

/** Where a package lies for whoever asks for it: in its own folder, or one further out. */
function placeOf(packages: Packages, from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return null;
  }
}

function shipped(packages: Packages): ReadonlySet<string> {
  const places = new Set<string>();
  const add = (from: string, name: string): void => {
    const place = placeOf(packages, from, name);
    if (place === null || places.has(place)) return;
    places.add(place);
    // What Electron's package needs to install itself does not ship; the runtime does.
    if (name === 'electron') return;
    for (const needed of Object.keys(packages[place]?.dependencies ?? {})) add(place, needed);
  };
  for (const name of [...Object.keys(packages['']?.dependencies ?? {}), ...bundled]) add('', name);
  return places;
}

/** Every package that ships with the program, by name, as the lock file has them. */
export function shippedLicences(): readonly Licence[] {
  const lock = readFileSync(fileURLToPath(new URL('../package-lock.json', import.meta.url)), 'utf8');
  const { packages } = lockSchema.parse(JSON.parse(lock));
  return [...shipped(packages)]
    .map((place) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: packages[place]?.version ?? '',
      licence: packages[place]?.license ?? '',
    }))
    .toSorted(
      (one, other) => one.name.localeCompare(other.name, 'en') || one.version.localeCompare(other.version, 'en'),
    );
}

const id = 'virtual:licences';

/** Gives the page the list as a module of its own, so that it is true of the very packages it was built from. */
export function licences(): Plugin {
  return {
    name: 'licences',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (resolved) =>
      resolved === `\0${id}` ? `export const licences = ${JSON.stringify(shippedLicences())};` : null,
  };
}
