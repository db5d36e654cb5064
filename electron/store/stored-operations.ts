import { operationSchema, type Operation } from '../../shared/register/change.ts';
import type { CollectionName } from '../../shared/register/entities.ts';

/** Brings up an operation from the version that its line was written in; null for the current one. Throws when it can't. */
export type BringUp = ((stored: unknown) => unknown) | null;

/** An operation's JSON: a part of the history's bytes. */
type OperationText = { readonly bytes: Buffer; readonly start: number; readonly end: number };

/** What stands before each operation but the first. Between quotation marks of its own, so never part of what somebody wrote. */
const separator = ',{"collection":"';
const beforeKey = ',"before":';
const addressShape = /^\{"collection":"(\w+)","id":"([^"\\]+)"$/u;

const collections: ReadonlySet<string> = new Set(operationSchema.shape.collection.options);
const isCollection = (name: string): name is CollectionName => collections.has(name);

/** The operation read last: both its sides are asked for in turn, and no more than one is to be kept. */
let latest: { readonly text: OperationText; readonly operation: Operation } | null = null;

function read(text: OperationText, bringUp: BringUp): Operation {
  if (latest?.text === text) return latest.operation;
  const stored: unknown = JSON.parse(text.bytes.toString('utf8', text.start, text.end));
  const operation = operationSchema.parse(bringUp ? bringUp(stored) : stored);
  latest = { text, operation };
  return operation;
}

type Address = Pick<Operation, 'collection' | 'id'>;

/** Which entity an operation is about, without reading the entity; null when it is not laid out as the store does. */
function addressOf({ bytes, start, end }: OperationText, bringUp: BringUp): Address | null {
  const addressEnd = bytes.indexOf(beforeKey, start);
  if (addressEnd < 0 || addressEnd >= end) return null;
  const [, collection = '', id = ''] = addressShape.exec(bytes.toString('utf8', start, addressEnd)) ?? [];
  if (!isCollection(collection)) return null;
  return bringUp ? operationSchema.parse(bringUp({ collection, id, before: null, after: null })) : { collection, id };
}

/** The places of the operations in a list's JSON, as far as they can be told apart without reading them. */
function* operationTexts(list: Buffer): Generator<OperationText> {
  // The brackets round the list are no part of any operation.
  let start = 1;
  while (start < list.length - 1) {
    const next = list.indexOf(separator, start);
    const end = next < 0 ? list.length - 1 : next;
    yield { bytes: list, start, end };
    start = end + 1;
  }
}

/** An operation whose entities are read when they are asked for. Own properties, so that a copy of it has them too. */
function operationOf(text: OperationText, { collection, id }: Address, bringUp: BringUp): Operation {
  return {
    collection,
    id,
    get before() {
      return read(text, bringUp).before;
    },
    get after() {
      return read(text, bringUp).after;
    },
  };
}

function readWhole(list: Buffer, bringUp: BringUp): readonly Operation[] {
  const stored: unknown = JSON.parse(list.toString('utf8'));
  return operationSchema.array().parse(bringUp && Array.isArray(stored) ? stored.map(bringUp) : stored);
}

/**
 * The operations of a change, out of their JSON in UTF-8: what each is about at once, the entities only when they are asked for,
 * and anew each time. A history is hundreds of megabytes, of which a few kilobytes are ever looked at.
 */
export function storedOperations(list: Buffer, bringUp: BringUp): readonly Operation[] {
  const operations: Operation[] = [];
  for (const text of operationTexts(list)) {
    const address = addressOf(text, bringUp);
    if (!address) return readWhole(list, bringUp);
    operations.push(operationOf(text, address, bringUp));
  }
  return operations;
}
