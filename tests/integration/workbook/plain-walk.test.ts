import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackEntry } from '../../../electron/workbook/reader/unpack-entry.ts';
import { xmlPieces } from '../../../electron/workbook/reader/xml-pieces.ts';
import { readZipDirectory } from '../../../electron/workbook/reader/zip-directory.ts';
import { makeReturns } from '../../bench/many-returns.ts';
import { randomFrom } from '../intake/generated/random.ts';
import { damageXml } from '../support/damage-xml.ts';
import { makeOds, odsRow, odsText } from '../support/make-ods.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { toldByPlainWalk, toldBySaxes } from '../support/told-of-xml.ts';

type Part = { readonly name: string; readonly xml: string };

const root = join(import.meta.dirname, '../../..');
/** The statistics lie beside the checkout, where they do at all. */
const folders = [join(root, 'tests/fixtures/returns'), join(root, '../shared/statistics')].filter((folder) =>
  existsSync(folder),
);

/** Every part of XML in a zip, also of the workbooks in it; nothing of what is no zip. */
function partsOf(name: string, bytes: Buffer): readonly Part[] {
  if (bytes.toString('latin1', 0, 2) !== 'PK') return [];
  return readZipDirectory(bytes).flatMap((entry): readonly Part[] => {
    const inner = `${name}/${entry.name}`;
    if (/\.(?:xlsx|zip)$/.test(entry.name)) return partsOf(inner, unpackEntry(bytes, entry));
    if (!/\.(?:xml|rels|vml)$/.test(entry.name)) return [];
    const pieces = xmlPieces(unpackEntry(bytes, entry));
    return [{ name: inner, xml: typeof pieces === 'string' ? pieces : [...pieces].join('') }];
  });
}

function fixtureParts(): readonly Part[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:xlsx|zip)$/.test(name) && name !== 'avhuggen.xlsx')
      .flatMap((name) => partsOf(name, readFileSync(join(folder, name)))),
  );
}

async function madeParts(): Promise<readonly Part[]> {
  const [exceljs = Buffer.alloc(0)] = await makeReturns(1, 8);
  const document = makeOds({ rows: odsRow(odsText('Språk &amp; <text:span>kök</text:span>')) });
  const handMade = makeWorkbook({
    data: '<row r="1" ht="0"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> a\n&#xe5; </t></is></c></row>',
    sharedStrings: '<x:sst xmlns:x="m"><x:si><x:r><x:t>A &lt; B</x:t></x:r><x:rPh/></x:si><si/></x:sst>',
    formats: ['#,##0\\ "kr"', 'yyyy-mm-dd'],
  });
  return [
    ...partsOf('exceljs.xlsx', exceljs),
    ...partsOf('dokument.ods', document),
    ...partsOf('handgjord.xlsx', handMade),
  ];
}

/** Told everything that saxes tells, or else nothing that saxes does not tell first. */
function expectAgreement(what: string, xml: string): boolean {
  const plain = toldByPlainWalk(xml);
  const strict = toldBySaxes(xml);
  if (plain.isWhole) expect(strict.isWhole, `${what}\n${xml}`).toBe(true);
  const told = plain.isWhole ? strict.events : strict.events.slice(0, plain.events.length);
  expect(plain.events, `${what}\n${xml}`).toEqual(told);
  return plain.isWhole;
}

describe('the quick walk through a part', () => {
  it('tells of every part of the fixtures what saxes tells, and gives up at no sheet and no strings', async () => {
    const parts = [...fixtureParts(), ...(await madeParts())];
    expect(parts.length).toBeGreaterThan(100);
    const givenUp = parts.filter(({ name, xml }) => !expectAgreement(name, xml));
    expect(givenUp.filter(({ name }) => /worksheets\/[^/]+\.xml$|sharedStrings/i.test(name))).toEqual([]);
  });

  it('never says yes to a damaged part that saxes refuses, and tells nothing that saxes does not tell', async () => {
    const parts = (await madeParts()).concat(fixtureParts()).filter(({ xml }) => xml.length < 6_000);
    const outcomes = { walked: 0, givenUp: 0 };
    for (let seed = 1; seed <= 6_000; seed++) {
      const random = randomFrom(seed);
      const { name, xml } = random.pick(parts);
      const isWalked = expectAgreement(`seed ${seed}: ${name}`, damageXml(xml, random));
      outcomes[isWalked ? 'walked' : 'givenUp'] += 1;
    }
    // Neither of the two is what is nearly always the case: both have been put to the test.
    expect(outcomes.walked).toBeGreaterThan(600);
    expect(outcomes.givenUp).toBeGreaterThan(600);
  });
});
