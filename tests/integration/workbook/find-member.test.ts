import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../electron/sha256.ts';
import { findMember } from '../../../electron/workbook/reader/find-member.ts';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import { makeZip } from '../support/make-zip.ts';
import { makeWorkbook } from '../support/make-workbook.ts';

const sample = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../fixtures/returns', name));

describe('the bytes of a workbook in what was received', () => {
  it.each(['BUF_delar_2024.xlsx', 'Kraft Elnat.csv', 'svar.zip', 'SV Återrapport delår.eml'])(
    'are found for each workbook of %s',
    async (name) => {
      const bytes = sample(name);
      const opened = await openFile(bytes);
      expect(opened.length).toBeGreaterThan(0);
      for (const { sha256, size } of opened) {
        const found = await findMember(bytes, sha256);
        expect(found && sha256Of(found)).toBe(sha256);
        expect(found?.length).toBe(size);
      }
    },
  );

  it('are found beside a member that can’t be unpacked', async () => {
    const workbook = makeWorkbook({ data: '' });
    const zip = makeZip([
      { name: 'trasig.xlsx', data: 'text', crc: 1 },
      { name: 'hel.xlsx', data: workbook },
    ]);
    expect(await findMember(zip, sha256Of(workbook))).toEqual(workbook);
  });

  it('are none where the file has no such workbook, or is damaged', async () => {
    const nobody = sha256Of(Buffer.from('nothing'));
    for (const name of ['svar.zip', 'avhuggen.xlsx', 'gammalt format.xls', 'tom.xlsx'])
      expect(await findMember(sample(name), nobody), name).toBeNull();
  });
});
