import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const root = fileURLToPath(new URL('..', import.meta.url));

type Shipped = Licence & { readonly place: string };

function shippedPackages(): readonly Shipped[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return [...shipped(packages)]
    .map((place) => ({
      place,
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: packages[place]?.version ?? '',
      licence: packages[place]?.license ?? '',
    }))
    .toSorted(
      (one, other) => one.name.localeCompare(other.name, 'en') || one.version.localeCompare(other.version, 'en'),
    );
}

/** Every package that ships with the program, by name, as the lock file has them. */
export const shippedLicences = (): readonly Licence[] =>
  shippedPackages().map(({ name, version, licence }) => ({ name, version, licence }));

/** The words of a package's licence as it came; empty where it came with none, and what it is called must do. */
function wordsOf(folder: string): string {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  return names
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n');
}

/** The licences in their own words, our own first: what most of them ask to go with every copy. */
export function licenceTexts(): string {
  const ours = `Insatsliggaren\n\n${wordsOf(root)}`;
  const theirs = shippedPackages().map(({ name, version, licence, place }) =>
    [`${name} ${version} (${licence})`, wordsOf(join(root, place))].filter((text) => text !== '').join('\n\n'),
  );
  return `${[ours, ...theirs].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

const id = 'virtual:licences';

/** Gives the page the list as a module of its own, so that it is true of the very packages it was built from, and a file of the licences. */
export function licences(): Plugin {
  return {
    name: 'licences',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (resolved) =>
      resolved === `\0${id}` ? `export const licences = ${JSON.stringify(shippedLicences())};` : null,
    generateBundle() {
      // Beside the page, whose build it belongs to; the installer puts it beside the program.
      if (this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceTexts() });
    },
  };
}
