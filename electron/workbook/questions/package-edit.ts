import { posix } from 'node:path';
import { limits } from '../reader/limits.ts';
import { Refusal, refuse } from '../reader/refusal.ts';
import type { ZipEntry } from '../reader/zip-directory.ts';
import { hasPart, readPart, type XlsxPackage } from '../reader/xlsx-package.ts';
import { decodePart, type PartText } from './part-text.ts';
import { writePackage, type WrittenPart } from './write-package.ts';
import { appendIn, applyEdits, escapeXml } from './xml-edit.ts';
import { outlineXml } from './xml-outline.ts';

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = '[Content_Types].xml';
/** A part that is altered stands in memory as text a few times over; a sheet of more than this is not somebody's hand-made return. */
const largestAltered = 24 * 1024 * 1024;

/** The part that holds another part's relationships. */
function relationshipsOf(source: string): string {
  const folder = posix.dirname(source);
  return `${folder === '.' ? '' : `${folder}/`}_rels/${posix.basename(source)}.rels`;
}

/**
 * An Office file being added to. Parts are read when asked for; what is never written is copied as it lies, still packed.
 * Every method but `attempt` may throw a Refusal: then the file is not to be altered at all.
 */
export class PackageEdit {
  readonly #pack: XlsxPackage;
  readonly #directory: readonly ZipEntry[];
  /** By name in lower case, since part names do not differ by case. */
  #texts = new Map<string, PartText>();
  /** By the entry's own name. */
  #altered = new Map<string, Uint8Array>();
  #added = new Map<string, WrittenPart>();

  constructor(pack: XlsxPackage, directory: readonly ZipEntry[]) {
    this.#pack = pack;
    this.#directory = directory;
  }

  has(name: string): boolean {
    return this.#added.has(name.toLowerCase()) || hasPart(this.#pack, name);
  }

  /** The part's text as it stands after what has been done so far. */
  text(name: string): string {
    const known = this.#texts.get(name.toLowerCase());
    if (known) return known.text;
    const bytes = readPart(this.#pack, name);
    if (bytes.length > Math.min(largestAltered, limits.partBytes)) return refuse('too-large', `part ${name}`);
    const decoded = decodePart(bytes);
    this.#texts.set(name.toLowerCase(), decoded);
    return decoded.text;
  }

  /** Writes a part that there is, in its own encoding, or makes a new one in UTF-8. */
  write(name: string, text: string): void {
    const key = name.toLowerCase();
    const encode = this.#texts.get(key)?.encode ?? ((written: string) => Buffer.from(written, 'utf8'));
    this.#texts.set(key, { text, encode });
    const entry = this.#pack.entries.get(key);
    if (entry) this.#altered.set(entry.name, encode(text));
    else this.#added.set(key, { name, bytes: encode(text) });
  }

  /** A name that no part has: `xl/comments1.xml`, or the first number that is free. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${before}${number}${after}`;
      if (!this.has(name)) return name;
    }
  }

  /** Makes a new part with its declared content type. */
  add(name: string, content: string, contentType: string): void {
    this.write(name, xmlHead + content);
    this.#declare(`<Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`);
  }

  /** Makes a new part whose content type is declared for all of its ending. */
  addByEnding(name: string, content: string, contentType: string): void {
    const ending = posix.extname(name).slice(1);
    this.write(name, content);
    const { root } = outlineXml(this.text(contentTypes), 2);
    const isDeclared = root.children.some(
      (child) => child.name === 'Default' && child.attributes['Extension']?.toLowerCase() === ending,
    );
    if (!isDeclared) this.#declare(`<Default Extension="${ending}" ContentType="${contentType}"/>`);
  }

  #declare(element: string): void {
    const outline = outlineXml(this.text(contentTypes), 1);
    const xml = element.replace('<', `<${outline.prefix}`);
    this.write(contentTypes, applyEdits(outline.text, [appendIn(outline, outline.root, xml)]));
  }

  /** Relates a part to another one and gives the new relationship's id. */
  relate(source: string, type: string, target: string): string {
    const name = relationshipsOf(source);
    const current = this.has(name) ? this.text(name) : `${xmlHead}<Relationships xmlns="${relationshipsNamespace}"/>`;
    const outline = outlineXml(current, 2);
    const taken = new Set(outline.root.children.map((child) => child.attributes['Id']));
    let number = outline.root.children.length + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const path = posix.relative(posix.dirname(source), target);
    const xml = `<${outline.prefix}Relationship Id="rId${number}" Type="${type}" Target="${escapeXml(path)}"/>`;
    this.write(name, applyEdits(current, [appendIn(outline, outline.root, xml)]));
    return `rId${number}`;
  }

  /** Does several things or, when one of them is refused, none of them, and gives null. */
  attempt<Value>(work: () => Value): Value | null {
    const before = [this.#texts, this.#altered, this.#added] as const;
    [this.#texts, this.#altered, this.#added] = [new Map(before[0]), new Map(before[1]), new Map(before[2])];
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      [this.#texts, this.#altered, this.#added] = before;
      return null;
    }
  }

  /** The finished file. */
  bytes(): Uint8Array {
    return writePackage(this.#pack.zip, this.#directory, this.#altered, [...this.#added.values()]);
  }
}
