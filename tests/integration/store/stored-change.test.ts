import { describe, expect, it } from 'vitest';
import { array, assert, constantFrom, jsonValue, property, record, string } from 'fast-check';
import { decodeLine, encodeLine, noHash, type JournalLine } from '../../../electron/store/journal-line.ts';
import { entityMigration } from '../../../electron/store/migrations/migration.ts';
import { versions } from '../../../electron/store/migrations/migrations.ts';
import { changeOf, storedChange } from '../../../electron/store/stored-change.ts';
import type { Change, Operation } from '../../../shared/register/change.ts';

const change = (ops: readonly Operation[], label = 'Ändrade'): Change => ({
  id: 'c1',
  seq: 1,
  at: '2024-08-31T10:00:00.000Z',
  by: 'anna',
  kind: 'unit:edit',
  label,
  ops,
  of: null,
});

function lineOf(text: string, version = versions.current): JournalLine {
  const line = decodeLine(encodeLine(text, version, noHash).bytes.subarray(0, -1));
  if (!line) throw new Error('no line');
  return line;
}

const written = (stored: unknown): JournalLine => lineOf(JSON.stringify(stored));

/** What looks like the text between the parts of a change, as somebody might write it in a cell. */
const misleading = [
  ',"ops":[',
  '],"of":null}',
  ',{"collection":"units","id":"x","before":',
  ',"before":',
  '}\n,{"collection":"',
  '"',
  '\\',
  'å “\u2028',
];
const text = constantFrom(...misleading);

describe('a change of the history that is read when it is asked for', () => {
  it('says what it says when it is read whole, whatever anybody has written', () => {
    const operation = record({
      collection: constantFrom('units' as const, 'activityReports' as const),
      id: string({ minLength: 1, unit: 'binary' }),
      before: jsonValue({ noUnicodeString: false }),
      after: record({ title: text, deeper: array(record({ note: text })) }),
    });
    assert(
      property(array(operation, { maxLength: 5 }), text, (ops, label) => {
        const line = written(change(ops, label));
        const read = storedChange(line, versions);
        expect(read).toEqual(changeOf(line, versions));
        expect(JSON.stringify(read)).toBe(JSON.stringify(changeOf(line, versions)));
      }),
    );
  });

  it('keeps both sides of an operation when it is copied', () => {
    const op: Operation = { collection: 'units', id: 'buf', before: null, after: { id: 'buf' } };
    const [stored] = storedChange(written(change([op])), versions).ops;
    expect({ ...stored }).toEqual(op);
    expect({ ...stored, before: 'other' }).toEqual({ ...op, before: 'other' });
  });

  it('is read too when another program has laid it out', () => {
    const op: Operation = { collection: 'units', id: 'buf', before: null, after: { id: 'buf', list: [1] } };
    const one = change([op, { ...op, id: 'sbf' }]);
    const { ops, of, ...head } = one;
    const turned = ops.map(({ collection, id, before, after }) => ({ after, before, id, collection }));
    for (const said of [
      { ops, of, ...head },
      { of, ...head, ops },
      { ...head, of, ops: turned },
    ]) {
      expect(storedChange(written(said), versions)).toEqual(one);
    }
    expect(storedChange(lineOf(JSON.stringify(one, null, 1).replaceAll('\n', ' ')), versions)).toEqual(one);
  });

  it('is brought up from the version that it was written in, operation by operation', () => {
    const fromOld = entityMigration(versions.current, (_, stored) => ({ ...stored, contact: '' }));
    const later = { current: versions.current + 1, migrations: [fromOld] };
    const ops: readonly Operation[] = [
      { collection: 'units', id: 'buf', before: null, after: { id: 'buf' } },
      { collection: 'units', id: 'sbf', before: { id: 'sbf' }, after: null },
    ];
    const read = storedChange(written(change(ops)), later);
    expect(read).toEqual(changeOf(written(change(ops)), later));
    expect(read.ops[1]?.before).toEqual({ id: 'sbf', contact: '' });
  });

  it('is refused when it is no change, or of a version that nothing leads up from', () => {
    for (const said of [{}, { ...change([]), seq: 'one' }, { ...change([]), ops: {} }, [], null]) {
      expect(() => storedChange(written(said), versions)).toThrow();
    }
    expect(() => storedChange(lineOf(JSON.stringify(change([])), 0), versions)).toThrow('version 0');
  });

  it('never gives an operation that is not whole', () => {
    const hidden = { list: [1, { collection: 'units', id: 'x', before: null, after: null }] };
    const line = written(change([{ collection: 'units', id: 'buf', before: null, after: hidden }]));
    const read = storedChange(line, versions);
    expect(() => JSON.stringify(read.ops)).toThrow();
  });
});
