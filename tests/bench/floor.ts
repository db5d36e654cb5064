import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';

const endSignature = 0x06054b50;
const endBytes = 22;
const sheetOrStrings = /worksheets\/[^/]+\.xml$|sharedStrings\.xml$/i;

function bareSax(xml: string): number {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let events = 0;
  parser.on('opentag', () => {
    events += 1;
  });
  parser.on('text', () => {
    events += 1;
  });
  parser.write(xml).close();
  return events;
}

/**
 * The yardstick of the reader: the bare cost of a workbook with the same libraries. Inflates every part of the zip and
 * runs a SAX pass over the sheets and the shared strings; checks nothing and keeps nothing.
 * @returns the number of XML events, so that the work cannot be optimised away
 */
export function bareUnzipAndParse(bytes: Buffer): number {
  let end = bytes.length - endBytes;
  while (bytes.readUInt32LE(end) !== endSignature) end -= 1;
  let at = bytes.readUInt32LE(end + 16);
  let events = 0;
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const part = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (sheetOrStrings.test(bytes.toString('latin1', at + 46, nameEnd))) events += bareSax(part.toString('utf8'));
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return events;
}
