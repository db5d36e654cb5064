import { posix } from 'node:path';
import { refuse } from './refusal.ts';
import { unpackEntry } from './unpack-entry.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlReading } from './xml-reading.ts';
import type { ZipEntry } from './zip-directory.ts';

/** The parts of an Office file by name; parts are unpacked when asked for, so pictures and macros never are. */
export type XlsxPackage = {
  readonly zip: Buffer;
  /** By name in lower case: part names do not differ by case. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
};

export type Relationship = {
  readonly id: string;
  /** The last segment of the type, which is the same in transitional and strict files: `worksheet`. */
  readonly type: string;
  /** The part's name from the root of the package, without a leading slash. */
  readonly target: string;
};

/** @throws Refusal `damaged` when two parts have the same name, whatever the case: readers would disagree on which counts */
export function xlsxPackage(zip: Buffer, directory: readonly ZipEntry[]): XlsxPackage {
  const entries = new Map<string, ZipEntry>();
  for (const entry of directory) {
    const key = entry.name.replace(/^\/+/, '').toLowerCase();
    if (entries.has(key)) refuse('damaged', `two parts named ${key}`);
    entries.set(key, entry);
  }
  return { zip, entries };
}

function entryOf(pack: XlsxPackage, name: string): ZipEntry | undefined {
  return pack.entries.get(name.toLowerCase());
}

export function hasPart(pack: XlsxPackage, name: string): boolean {
  return entryOf(pack, name) !== undefined;
}

/** @throws Refusal `damaged` when the part is missing or broken */
export function readPart(pack: XlsxPackage, name: string): Buffer {
  const entry = entryOf(pack, name);
  return entry ? unpackEntry(pack.zip, entry) : refuse('damaged', `part ${name} is missing`);
}

/** `../worksheets/sheet1.xml` seen from `xl/workbook.xml`; absolute targets begin with a slash; Windows writers use `\`. */
function resolveTarget(pack: XlsxPackage, source: string, target: string): string {
  const slashed = target.replaceAll('\\', '/');
  const absolute = slashed.startsWith('/') ? slashed : `/${posix.dirname(source)}/${slashed}`;
  const name = posix.normalize(absolute).replace(/^\/+/, '');
  if (hasPart(pack, name) || !name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // A stray per cent sign: the name is what it says.
    return name;
  }
}

function relationshipsReading(pack: XlsxPackage, source: string): XmlReading<readonly Relationship[]> {
  const relationships: Relationship[] = [];
  return {
    open: (element, depth, attributes) => {
      if (element !== 'Relationship' || depth !== 2) return;
      const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attributes.get(key));
      if (id === undefined || type === undefined || target === undefined) return;
      const isInside = attributes.get('TargetMode')?.toLowerCase() !== 'external';
      relationships.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isInside ? resolveTarget(pack, source, target) : '',
      });
    },
    found: () => relationships,
  };
}

/** The relationships of a part (`''` for the package itself) to other parts of the file; empty when it has none. */
export function readRelationships(pack: XlsxPackage, source: string): readonly Relationship[] {
  const folder = posix.dirname(source);
  const name = `${source === '' || folder === '.' ? '' : `${folder}/`}_rels/${posix.basename(source)}.rels`;
  return hasPart(pack, name) ? walkXml(readPart(pack, name), () => relationshipsReading(pack, source)) : [];
}
