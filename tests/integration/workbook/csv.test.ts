import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGrid, openValues, outcomeOf } from '../support/open-cells.ts';

const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const swedish = 'Insats;Ansvarig;Resultat\r\nSpråkcafé på Åsen;Örjan;Tolv träffar, åtta föräldrar\r\n';
const seen = {
  A1: 'Insats',
  B1: 'Ansvarig',
  C1: 'Resultat',
  A2: 'Språkcafé på Åsen',
  B2: 'Örjan',
  C2: 'Tolv träffar, åtta föräldrar',
};

describe('csv', () => {
  const macRoman: Readonly<Record<string, number>> = { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85, é: 0x8e };
  it.each([
    ['UTF-8', utf8(swedish)],
    ['UTF-8 with a mark', utf8(`\ufeff${swedish}`)],
    ['UTF-16', Buffer.from(`\ufeff${swedish}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(swedish, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${swedish}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(swedish, 'latin1')],
    ['Mac Roman', Buffer.from(Array.from(swedish, (letter) => macRoman[letter] ?? letter.charCodeAt(0)))],
  ])('in %s gives the letters that were written', async (_, bytes) => {
    expect(await openValues(bytes)).toEqual(seen);
  });

  it('takes the euro sign and three dots of Windows-1252 for what they are', async () => {
    const bytes = Buffer.from('Kostnad;Kommentar\r\n100 \x80;med mera\x85\r\n', 'latin1');
    expect(await openValues(bytes)).toMatchObject({ A2: '100 €', B2: 'med mera…' });
  });

  it('finds the separator in the content, quotes respected', async () => {
    expect(await openValues(utf8('a,b,c\n"x;y;z","1,2",3\n4,5,6'))).toEqual({
      A1: 'a',
      B1: 'b',
      C1: 'c',
      A2: 'x;y;z',
      B2: '1,2',
      C2: '3',
      A3: '4',
      B3: '5',
      C3: '6',
    });
    expect(await openValues(utf8('a\tb\n1,5\t2,5\n'))).toEqual({ A1: 'a', B1: 'b', A2: '1,5', B2: '2,5' });
  });

  it('keeps the row numbers that Excel shows: blank lines count, a line break in quotes does not', async () => {
    const grid = await openGrid(utf8('Återrapport;\n\n;;\nInsats;Resultat\n"två\nrader";"citat ""här"""\nnästa;x'));
    expect(grid.format).toBe('csv');
    expect(grid.sheets[0]?.name).toBe('');
    expect(grid.sheets[0]?.rows.map(({ row, cells }) => [row, cells.map(({ value }) => value)])).toEqual([
      [1, ['Återrapport']],
      [4, ['Insats', 'Resultat']],
      [5, ['två\nrader', 'citat "här"']],
      [6, ['nästa', 'x']],
    ]);
  });

  it('obeys the line that tells Excel the separator, and does not count it', async () => {
    expect(await openValues(utf8('sep=,\r\na,b\r\n'))).toEqual({ A1: 'a', B1: 'b' });
  });

  it('reads what Excel saves as Unicode text: tabs, UTF-16 and quoted line breaks', async () => {
    const text = 'Insats\tResultat\r\n"Språkcafé\nÅsen"\t"sa ""ja"""\r\nNästa\t\r\n';
    for (const bytes of [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(`\ufeff${text}`, 'utf16le').swap16()]) {
      expect(await openValues(bytes)).toEqual({
        A1: 'Insats',
        B1: 'Resultat',
        A2: 'Språkcafé\nÅsen',
        B2: 'sa "ja"',
        A3: 'Nästa',
      });
    }
    expect(await openValues(Buffer.from(`\ufeffsep=;\r\nå;ö\r\n`, 'utf16le'))).toEqual({ A1: 'å', B1: 'ö' });
    expect(await openValues(utf8('\ufeffsep=\t\r\na;b\tc\r\n'))).toEqual({ A1: 'a;b', B1: 'c' });
  });

  it('does not trim text, nor take numbers for anything but text', async () => {
    expect(await openValues(utf8(' a ;007\n b;1,5'))).toEqual({ A1: ' a ', B1: '007', A2: ' b', B2: '1,5' });
  });

  it('with a quote that is never closed is damaged, since the rest would hide in one cell', async () => {
    expect(await outcomeOf(utf8('a;b\n1;2\n"3;4\n5;6\n'))).toBe('damaged');
  });

  it('comes back as it was written, whatever is in the cells', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'å', ' ', ';', ',', '\t', '"', '\n', '\r', 'x', '1'),
      maxLength: 12,
    });
    const tables = fc.array(fc.tuple(text, text, text), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (table, separator, lineEnd) => {
          const header = ['Rubrik ett', 'Rubrik två', 'Rubrik tre'];
          const lines = [header, ...table].map((row) => row.map(quote).join(separator));
          const told = `sep=${separator}${lineEnd}${lines.join(lineEnd)}`;
          const grid = await openGrid(utf8(told));
          const expected = [header, ...table].map((row) => row.map((value) => (value.trim() === '' ? '' : value)));
          const read = expected.map((): string[] => ['', '', '']);
          for (const { row, cells } of grid.sheets[0]?.rows ?? []) {
            for (const { column, value } of cells) (read[row - 1] ?? [])[column - 1] = String(value);
          }
          expect(read).toEqual(expected);
        },
      ),
      { seed: 20_240_831, numRuns: 300 },
    );
  });
});
