import type { Steps } from '../../shared/steps.ts';

const lineBreak = 10;
/** Bytes that are read at a time: a few milliseconds' work, and far below the longest text that there can be. */
const stretch = 256 * 1024;

const opening = /^"(\w+)":\{(?:\}(,?))?$/u;
const closing = /^\}(,?)$/u;

type Entities = Record<string, unknown>;

/** The place of the line break that ends the line at a place; the end of the bytes for the last line. */
function lineEnd(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(lineBreak, at);
  return end < 0 ? bytes.length : end;
}

/** Adds the properties of some lines to those read before; false when they are no properties, or the lines do not end between two. */
function addLines(entities: Entities, lines: string, isLast: boolean): boolean {
  if (!isLast && !lines.endsWith(',')) return false;
  const read = JSON.parse(`{${isLast ? lines : lines.slice(0, -1)}}`) as Entities;
  // It can't be added as other keys are: whoever reads the whole at once will see it as it is.
  if (Object.hasOwn(read, '__proto__')) return false;
  Object.assign(entities, read);
  return true;
}

/** The entities of one collection, whose lines stand from `start` to `end`. */
function* readEntities(bytes: Buffer, start: number, end: number): Steps<Entities | null> {
  const entities: Entities = {};
  for (let at = start; at < end; ) {
    const stop = at + stretch < end ? lineEnd(bytes, at + stretch) : end;
    if (!addLines(entities, bytes.toString('utf8', at, stop), stop >= end)) return null;
    at = stop + 1;
    yield;
  }
  return entities;
}

/** A collection, and the place of the line break after it. */
type Collection = {
  readonly name: string;
  readonly entities: Entities;
  readonly end: number;
  readonly hasNext: boolean;
};

/** The collection whose first line begins at a place; null when there is none as we write them. */
function* readCollection(bytes: Buffer, start: number): Steps<Collection | null> {
  const head = lineEnd(bytes, start);
  const [, name, comma] = opening.exec(bytes.toString('latin1', start, head)) ?? [];
  if (name === undefined || name === '__proto__') return null;
  if (comma !== undefined) return { name, entities: {}, end: head, hasNext: comma !== '' };
  // A line with an entity begins with its key; a raw line break is never part of a text.
  const close = bytes.indexOf('\n}', head);
  if (close < 0) return null;
  const end = lineEnd(bytes, close + 1);
  const [, next] = closing.exec(bytes.toString('latin1', close + 1, end)) ?? [];
  const entities = yield* readEntities(bytes, head + 1, close);
  return next === undefined || !entities ? null : { name, entities, end, hasNext: next !== '' };
}

function* readCollections(bytes: Buffer): Steps<Readonly<Record<string, Entities>> | null> {
  const collections: Record<string, Entities> = {};
  let at = lineEnd(bytes, 0);
  let hasNext = bytes.toString('latin1', 0, at) === '{';
  while (hasNext) {
    const collection = yield* readCollection(bytes, at + 1);
    if (!collection) return null;
    collections[collection.name] = collection.entities;
    at = collection.end;
    hasNext = collection.hasNext;
  }
  return bytes.toString('latin1', at) === '\n}' ? collections : null;
}

/**
 * Reads what `jsonPieces` wrote with line breaks and a depth of two, a few lines at a time: records of records, as `JSON.parse`
 * of the whole would make them. Null when it is laid out otherwise, or is no JSON; then only the whole can tell.
 */
export function* readPieces(bytes: Buffer): Steps<Readonly<Record<string, Entities>> | null> {
  try {
    return yield* readCollections(bytes);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
