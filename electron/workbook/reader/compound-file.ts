import { refuse } from './refusal.ts';

/** A storage (folder) or stream (file) inside a compound file; the root is entry 0. */
export type CompoundEntry = {
  readonly name: string;
  readonly kind: 'root' | 'storage' | 'stream';
  /** Bytes of a stream. */
  readonly size: number;
  /** First sector of a stream; for the root, of the mini stream. */
  readonly start: number;
  readonly children: readonly CompoundEntry[];
};

/** An OLE compound file ([MS-CFB]): what Outlook's `.msg`, old `.xls` and workbooks with a password lie in. */
export type CompoundFile = {
  readonly root: CompoundEntry;
  /** @throws Refusal `damaged` when the stream's sectors do not lie in the file */
  readonly read: (stream: CompoundEntry) => Buffer;
};

/** How the file is cut into sectors, and which sector follows which. */
type Layout = {
  readonly bytes: Buffer;
  readonly sectorSize: number;
  readonly next: Int32Array;
};

const headerBytes = 512;
const entryBytes = 128;
const miniSectorSize = 64;
/** A stream shorter than this lies in the mini stream, 64 bytes at a time. */
const miniLimit = 4096;
const sectorsInHeader = 109;
const noEntry = -1;
const entryKinds: Readonly<Record<number, CompoundEntry['kind']>> = { 1: 'storage', 2: 'stream', 5: 'root' };

function sectorAt({ bytes, sectorSize }: Layout, sector: number): Buffer {
  const from = (sector + 1) * sectorSize;
  if (sector < 0 || from >= bytes.length) return refuse('damaged', 'sector outside the compound file');
  return bytes.subarray(from, from + sectorSize);
}

/**
 * Sectors in order until the chain ends, or there are as many as wanted; a chain that is longer than the file has sectors runs in
 * a ring.
 */
function chainFrom({ bytes, sectorSize, next }: Layout, start: number, wanted = Infinity): readonly number[] {
  const most = Math.ceil(bytes.length / sectorSize);
  const sectors: number[] = [];
  for (let sector = start; sector >= 0 && sectors.length < wanted; sector = next[sector] ?? noEntry) {
    sectors.push(sector);
    if (sectors.length > most) refuse('damaged', 'sectors in a ring');
  }
  return sectors;
}

/** Which sectors the table of sectors lies in: the first in the header, the rest in a chain of its own. */
function tableSectors(layout: Layout): readonly number[] {
  const { bytes, sectorSize } = layout;
  const count = bytes.readUInt32LE(44);
  if (count > bytes.length / sectorSize) refuse('damaged', 'more table sectors than the file has');
  const sectors: number[] = [];
  for (let at = 0; at < Math.min(count, sectorsInHeader); at++) sectors.push(bytes.readInt32LE(76 + at * 4));
  for (let sector = bytes.readInt32LE(68); sectors.length < count && sector >= 0; ) {
    const list = sectorAt(layout, sector);
    const last = Math.floor(list.length / 4) - 1;
    for (let at = 0; at < last && sectors.length < count; at++) sectors.push(list.readInt32LE(at * 4));
    sector = last > 0 ? list.readInt32LE(last * 4) : noEntry;
  }
  return sectors;
}

function numbersOf(pieces: readonly Buffer[]): Int32Array {
  const bytes = Buffer.concat(pieces);
  return Int32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readInt32LE(at * 4));
}

function readLayout(bytes: Buffer): Layout {
  if (bytes.length < headerBytes) refuse('damaged', 'compound file cut off in its header');
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) refuse('damaged', 'compound file with odd sectors');
  const layout: Layout = { bytes, sectorSize: 1 << shift, next: new Int32Array(0) };
  return { ...layout, next: numbersOf(tableSectors(layout).map((sector) => sectorAt(layout, sector))) };
}

type StoredEntry = Omit<CompoundEntry, 'children'> & {
  readonly left: number;
  readonly right: number;
  readonly child: number;
};

function readEntry(directory: Buffer, at: number): StoredEntry | null {
  const kind = entryKinds[directory.readUInt8(at + 66)];
  if (kind === undefined) return null;
  const nameBytes = Math.min(64, directory.readUInt16LE(at + 64));
  return {
    name: directory.toString('utf16le', at, at + Math.max(0, nameBytes - 2)),
    kind,
    left: directory.readInt32LE(at + 68),
    right: directory.readInt32LE(at + 72),
    child: directory.readInt32LE(at + 76),
    start: directory.readInt32LE(at + 116),
    size: kind === 'storage' ? 0 : directory.readUInt32LE(at + 120),
  };
}

/** Storages in storages: an honest mail needs two per mail inside it. */
const mostLevels = 64;

/** The entries below one, from the tree that they are sorted in; each entry of the file stands in one place only. */
function childrenOf(
  stored: readonly (StoredEntry | null)[],
  child: number,
  seen: Set<number>,
  level: number,
): readonly CompoundEntry[] {
  if (level > mostLevels) refuse('damaged', 'storages too deep');
  const children: CompoundEntry[] = [];
  const waiting = [child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index === noEntry) continue;
    const entry = stored[index];
    if (!entry || seen.has(index)) return refuse('damaged', 'directory of a compound file');
    seen.add(index);
    const { name, kind, size, start, left, right } = entry;
    children.push({ name, kind, size, start, children: childrenOf(stored, entry.child, seen, level + 1) });
    waiting.push(left, right);
  }
  return children;
}

function readDirectory(layout: Layout): CompoundEntry {
  const sectors = chainFrom(layout, layout.bytes.readInt32LE(48));
  const directory = Buffer.concat(sectors.map((sector) => sectorAt(layout, sector)));
  const stored: (StoredEntry | null)[] = [];
  for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) stored.push(readEntry(directory, at));
  const [root] = stored;
  if (root?.kind !== 'root') return refuse('damaged', 'compound file without a root');
  const { name, kind, size, start } = root;
  return { name, kind, size, start, children: childrenOf(stored, root.child, new Set([0]), 1) };
}

const bytesBelow = (entry: CompoundEntry): number =>
  entry.children.reduce((sum, child) => sum + child.size + bytesBelow(child), 0);

function readStream(layout: Layout, start: number, size: number): Buffer {
  const sectors = chainFrom(layout, start, Math.ceil(size / layout.sectorSize));
  const whole = Buffer.concat(sectors.map((sector) => sectorAt(layout, sector)));
  return whole.length < size ? refuse('damaged', 'stream cut off') : whole.subarray(0, size);
}

/**
 * Opens a compound file: its directory is read and checked, its streams are read when asked for. No chain is followed further
 * than the file is long, and streams that together are longer than the file (they share sectors) are refused.
 * @throws Refusal `damaged`
 */
export function openCompoundFile(bytes: Buffer): CompoundFile {
  const layout = readLayout(bytes);
  const root = readDirectory(layout);
  if (bytesBelow(root) > bytes.length) refuse('damaged', 'streams longer than the file');
  let mini: Layout | null = null;
  const miniLayout = (): Layout => {
    const table = chainFrom(layout, bytes.readInt32LE(60)).map((sector) => sectorAt(layout, sector));
    // One sector of nothing in front, as the header is for the file: sectors are counted from after it.
    const stream = Buffer.concat([Buffer.alloc(miniSectorSize), readStream(layout, root.start, root.size)]);
    return { bytes: stream, sectorSize: miniSectorSize, next: numbersOf(table) };
  };
  const read = ({ start, size }: CompoundEntry): Buffer => {
    if (size === 0) return Buffer.alloc(0);
    return readStream(size >= miniLimit ? layout : (mini ??= miniLayout()), start, size);
  };
  return { root, read };
}
