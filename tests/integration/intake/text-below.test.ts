import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../../../shared/intake/plan-types.ts';
import type { Sheet } from '../../../shared/intake/grid.ts';
import { drawn, sheetOf } from './generated/hand-made.ts';
import { gridOf } from './generated/made-return.ts';
import { readMade } from './generated/read-made.ts';

function read(sheet: Sheet): ReadFile {
  const reading = readMade(gridOf([sheet]), 'svar.xlsx');
  if ('rejected' in reading) throw new Error(reading.rejected);
  return reading;
}
const askedOf = (file: ReadFile) =>
  file.rows.map(({ issues }) =>
    issues.filter(({ code, field }) => code === 'low-confidence-column' && field === null).map(({ cell }) => cell),
  );

const head = 'Insats|Fokusområde|Status|Antal deltagare|Kostnad';
const long = 'Lägret blev fulltecknat och barnen fick prova på både ridning och stallarbete.';
const drawnWith = (one: string, two: string, three: string): string => `
${head}
Ridläger|Social sammanhållning|Genomförd|24|36000
${one}
Språkcafé|Språkutveckling|Pågår|60|12000
${two}
Läxhjälp|Språkutveckling|Pågår|30|2000
${three}
`;

describe('text on the row under each action', () => {
  it('is asked about at its action where it does not say what it is about', () => {
    const second = 'Caféet har hållits varje onsdag och fler kom än väntat.';
    const short = drawnWith(long, second, 'Lärarna är nöjda med det.');
    const merged = read(drawn('Blad1', short, { merges: ['A3:E3', 'A5:E5', 'A7:E7'] }));
    const plain = read(sheetOf('Blad1', drawnWith(long, `${long} Igen.`, `${long} Och igen.`)));
    for (const file of [merged, plain]) {
      expect(file.rows.map(({ values }) => values.title)).toEqual(['Ridläger', 'Språkcafé', 'Läxhjälp']);
      expect(askedOf(file)).toEqual([['A3'], ['A5'], ['A7']]);
      expect(file.rows[0]?.issues.find(({ cell }) => cell === 'A3')).toMatchObject({ severity: 'warning', raw: long });
      expect(file.ignored.map(({ why }) => why)).toContain('text under insatsen, tagen med där');
    }
  });

  it('is read where it names its field, in one cell or two, and the cell is where the value came from', () => {
    const one = read(sheetOf('Blad1', drawnWith(`Resultat: ${long}`, 'Resultat: Bra', 'Resultat: Nöjda')));
    const two = read(sheetOf('Blad1', drawnWith(`Resultat:|${long}`, 'Resultat:|Bra', 'Nästa steg:|Fler dagar')));
    expect(one.rows.map(({ values }) => values.outcome)).toEqual([long, 'Bra', 'Nöjda']);
    expect(one.rows[0]?.origins.outcome).toEqual({ sheet: 'Blad1', cell: 'A3', raw: `Resultat: ${long}` });
    expect(two.rows.map(({ values }) => values.outcome)).toEqual([long, 'Bra', '']);
    expect(two.rows[2]?.values.nextSteps).toBe('Fler dagar');
    expect(two.rows[0]?.origins.outcome?.cell).toBe('B3');
    expect([...askedOf(one), ...askedOf(two)].flat()).toEqual([]);
  });

  it('leaves the signature under the last action, and a single note among many actions, as notes', () => {
    const signed = read(
      sheetOf('Blad1', `${drawnWith(`Resultat: ${long}`, 'Resultat: Bra', 'Resultat: Nöjda')}Ifylld av Kim Ek\n\n`),
    );
    expect(askedOf(signed).flat()).toEqual([]);
    const single = read(
      sheetOf(
        'Blad1',
        `\n${head}\nRidläger|Social sammanhållning|Genomförd|24|36000\nSpråkcafé|Språkutveckling|Pågår|60|1\nObs! Siffrorna är preliminära tills vidare i hela området.\n`,
      ),
    );
    expect(askedOf(single).flat()).toEqual([]);
    expect(single.ignored.map(({ why }) => why)).toContain('anteckning under tabellen');
  });
});
