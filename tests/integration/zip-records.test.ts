import { describe, expect, it } from 'vitest';
import { readZipDirectory } from '../../electron/workbook/reader/zip-directory.ts';
import { unpackEntry } from '../../electron/workbook/reader/unpack-entry.ts';
import { newLabel, packedRecord, storedRecord, writeZip } from '../../electron/zip-records.ts';

const text = Buffer.from('Insatsliggaren '.repeat(200), 'utf8');

/** What our own reader, which checks every size and sum, finds in a zip. */
function contentOf(zip: Uint8Array): readonly (readonly [string, number, string])[] {
  const bytes = Buffer.from(zip);
  return readZipDirectory(bytes).map((entry) => [entry.name, entry.method, unpackEntry(bytes, entry).toString('utf8')]);
}

describe('a zip that we write', () => {
  it('is read back as it was given, stored or packed, with the letters of its names', () => {
    const records = [
      storedRecord(newLabel('Återrapport ÅÄÖ.xlsx'), text),
      packedRecord(newLabel('xl/workbook.xml'), text),
      storedRecord(newLabel('tom.txt'), new Uint8Array()),
    ];
    expect(contentOf(writeZip(records))).toEqual([
      ['Återrapport ÅÄÖ.xlsx', 0, text.toString('utf8')],
      ['xl/workbook.xml', 8, text.toString('utf8')],
      ['tom.txt', 0, ''],
    ]);
    expect(records[1]?.packed.length).toBeLessThan(text.length / 10);
  });

  it('is the same bytes for the same content, and none of the clock', () => {
    const make = () => writeZip([packedRecord(newLabel('a'), text), storedRecord(newLabel('b'), text)]);
    expect(make()).toEqual(make());
  });

  it('may be empty', () => expect(contentOf(writeZip([]))).toEqual([]));
});
