import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFunding, readType, readYesNo } from '../../../shared/language/read-choice.ts';
import { readStatus } from '../../../shared/language/read-status.ts';
import { booleanCell, dateCell, errorCell, numberCell, textCell } from './cells.ts';

const status = (text: string) => readStatus(textCell(text));

describe('a status in the units’ own words', () => {
  it('binds a negation to the status after it', () => {
    expect(status('Ej påbörjad (planeras HT24)')).toEqual({ value: 'planerad', findings: [] });
    expect(status('Påbörjad, ej klar').value).toBeNull();
    expect(status('Uppstart').value).toBeNull();
  });

  it.each([
    ['Planerad', 'planerad'],
    ['planeras', 'planerad'],
    ['Ej påbörjad', 'planerad'],
    ['Inte påbörjad', 'planerad'],
    ['ännu inte startat', 'planerad'],
    ['Ej startad', 'planerad'],
    ['Ej igång', 'planerad'],
    ['Har inte påbörjats', 'planerad'],
    ['Opåbörjad', 'planerad'],
    ['Inte igång än', 'planerad'],
    ['Pågår', 'pagar'],
    ['PAGAR', 'pagar'],
    ['Pågående', 'pagar'],
    ['Igång', 'pagar'],
    ['I gång', 'pagar'],
    ['påbörjad', 'pagar'],
    ['Startat', 'pagar'],
    ['pågår enligt plan', 'pagar'],
    ['Löpande', 'pagar'],
    ['Pågår som planerat', 'pagar'],
    ['Pågår.', 'pagar'],
    ['2. Pågår', 'pagar'],
    ['Klar', 'genomford'],
    ['Klart!', 'genomford'],
    ['Avslutad', 'genomford'],
    ['Färdigt', 'genomford'],
    ['Genomförd', 'genomford'],
    ['genomfört', 'genomford'],
    ['GENOMFÖRD', 'genomford'],
    ['Slutförd', 'genomford'],
    ['genomförd med avvikelse', 'genomford'],
    ['Genomförd enligt plan', 'genomford'],
    ['Done', 'genomford'],
    ['Avslutad 2024-06-12', 'genomford'],
    ['Klar i juni', 'genomford'],
    ['Försenat', 'forsenad'],
    ['Försenad', 'forsenad'],
    ['Senarelagd', 'forsenad'],
    ['Inställd', 'avbruten'],
    ['Avbruten', 'avbruten'],
    ['Nedlagd', 'avbruten'],
    ['inställt', 'avbruten'],
  ])('%s is %s, without a remark', (text, value) => {
    expect(status(text)).toEqual({ value, findings: [] });
  });

  it.each([
    ['Pågor', 'pagar'],
    ['Genomförrd', 'genomford'],
    ['Avslutd', 'genomford'],
    ['Försened', 'forsenad'],
    ['Planerd', 'planerad'],
  ])('%s is read in spite of its spelling', (text, value) => {
    expect(status(text)).toMatchObject({ value, findings: [{ severity: 'info', code: 'unknown-status' }] });
  });

  it.each([
    'Grön',
    'gul',
    'Röd',
    'Pausad',
    'Vilande',
    'ej klar',
    'inte klar',
    'Inte avslutad',
    'ej genomförd',
    'ännu inte färdigt',
    'Ej försenad',
    'Pågår/Klar',
    'Pågår men försenad',
    'Delvis genomförd',
    'Nästan klar',
    '80 % klar',
    'avslutas i december',
    'Genomförs',
    'startas i höst',
    'Oavslutad',
    'ofärdig',
    'x',
    'OK',
    '3',
    'Avslutad i förtid',
    'Planerad eller pågår',
    'Klart till hälften',
    'Osäkert',
    'snart färdig',
    'Pågår, delmål 1 klart',
    'se kommentar',
    'avslutad, ska återupptas',
    'pågår inte',
  ])('%s is for a person to choose', (text) => {
    expect(status(text)).toMatchObject({ value: null, findings: [{ code: 'unknown-status', severity: 'warning' }] });
  });

  it.each(['', '-', '–'])('%j says nothing', (text) => {
    expect(status(text)).toEqual({ value: null, findings: [] });
  });

  it('keeps a status that has unknown words beside it, and asks somebody to look', () => {
    expect(status('Pågår på biblioteket')).toMatchObject({
      value: 'pagar',
      findings: [{ severity: 'warning', code: 'unknown-status' }],
    });
  });

  it('has no use for other kinds of cells', () => {
    expect(readStatus(numberCell(1)).value).toBeNull();
    expect(readStatus(dateCell('2024-01-01')).findings).toMatchObject([{ code: 'unknown-status' }]);
    expect(readStatus(errorCell).findings).toMatchObject([{ code: 'formula-error' }]);
  });

  it('never reads a negated status as done or under way', () => {
    const negated = fc.tuple(
      fc.constantFrom('ej', 'inte', 'ännu inte', 'är ännu ej', 'har inte'),
      fc.constantFrom('klar', 'klart', 'genomförd', 'avslutad', 'påbörjad', 'startat', 'slutförd', 'färdig', 'igång'),
    );
    fc.assert(
      fc.property(negated, ([not, word]) => {
        expect(['planerad', null]).toContain(status(`${not} ${word}`).value);
      }),
    );
  });
});

describe('a type', () => {
  it.each([
    ['Projekt', 'projekt'],
    ['PROJEKT', 'projekt'],
    ['Aktivitet', 'aktivitet'],
    ['engagemang', 'engagemang'],
    ['Löpande aktivitet', 'aktivitet'],
    ['Pilotprojekt', 'projekt'],
    ['Proj.', 'projekt'],
  ])('%s', (text, value) => {
    expect(readType(textCell(text))).toEqual({ value, findings: [] });
  });
  it('reads a misspelt one', () => {
    expect(readType(textCell('Engagemnag')).value).toBe('engagemang');
    expect(readType(textCell('Aktivtet'))).toMatchObject({ value: 'aktivitet', findings: [{ severity: 'info' }] });
  });
  it.each(['Projekt/aktivitet', 'Evenemang', 'Insats', 'inget projekt', 'Kurs'])(
    '%s is for a person to choose',
    (text) => {
      expect(readType(textCell(text))).toMatchObject({
        value: null,
        findings: [{ code: 'unknown-type', severity: 'warning' }],
      });
    },
  );
});

describe('who pays', () => {
  it.each([
    ['Egen budget', 'egen'],
    ['Inom ram', 'egen'],
    ['inom ramen', 'egen'],
    ['Egna medel', 'egen'],
    ['Ordinarie budget', 'egen'],
    ['Inom befintlig budget', 'egen'],
    ['egen', 'egen'],
    ['Integrationsfonden', 'integrationsmedel'],
    ['Integrationsfrämjande medel', 'integrationsmedel'],
    ['INTEGRATIONSMEDEL', 'integrationsmedel'],
    ['Medel ur integrationsfonden', 'integrationsmedel'],
    ['Statsbidrag', 'statsbidrag'],
    ['Statliga medel', 'statsbidrag'],
    ['§37-medel', 'statsbidrag'],
    ['§ 37 medel', 'statsbidrag'],
    ['Länsstyrelsen', 'statsbidrag'],
    ['Delmos', 'statsbidrag'],
    ['ESF', 'eu'],
    ['EU-medel', 'eu'],
    ['AMIF', 'eu'],
    ['Asyl-, migrations- och integrationsfonden', 'eu'],
    ['ESF+', 'eu'],
    ['Annan', 'annan'],
    ['Region Kalmar län', 'annan'],
    ['Sponsring', 'annan'],
    ['Statsbidrag från Skolverket', 'statsbidrag'],
    ['ESF och AMIF', 'eu'],
    ['EU (ESF)', 'eu'],
    ['Annan finansiering', 'annan'],
  ])('%s', (text, value) => {
    expect(readFunding(textCell(text))).toEqual({ value, findings: [] });
  });
  it.each([
    'Egen budget och statsbidrag',
    'Integrationsfonden/egen budget',
    'ESF samt egna medel',
    'oklart vem',
    'Kalle',
    'inte statsbidrag',
    'ansökan',
  ])('%s is for a person to choose', (text) => {
    expect(readFunding(textCell(text))).toMatchObject({
      value: null,
      findings: [{ code: 'unknown-funding', severity: 'warning' }],
    });
  });
});

describe('yes or no', () => {
  it.each(['Ja', 'J', 'j', 'x', 'X', '✓', '✔', 'Yes', 'JA', 'Ja.', 'true'])('%s is yes', (text) => {
    expect(readYesNo(textCell(text))).toEqual({ value: true, findings: [] });
  });
  it.each(['Nej', 'N', 'nej', 'No', 'NEJ!', 'false'])('%s is no', (text) => {
    expect(readYesNo(textCell(text))).toEqual({ value: false, findings: [] });
  });
  it('takes a logical cell as it is, and 1 and 0 as an assumption', () => {
    expect(readYesNo(booleanCell(true))).toEqual({ value: true, findings: [] });
    expect(readYesNo(numberCell(0))).toMatchObject({ value: false, findings: [{ severity: 'info' }] });
  });
  it('takes a yes with an explanation, as information', () => {
    expect(readYesNo(textCell('Ja, genom elevrådet'))).toMatchObject({
      value: true,
      findings: [{ severity: 'info', code: 'not-yes-no' }],
    });
  });
  it.each([
    'Delvis',
    'Ja, delvis',
    'Nej, men planeras',
    'ja/nej',
    'kanske',
    'Ja och nej',
    'Kommer att beaktas',
    '2',
    'till viss del',
    'Ja inte ännu',
  ])('%s is neither', (text) => {
    expect(readYesNo(textCell(text))).toMatchObject({
      value: null,
      findings: [{ code: 'not-yes-no', severity: 'warning' }],
    });
  });
  it.each(['', '-', '–'])('%j says nothing', (text) => {
    expect(readYesNo(textCell(text))).toEqual({ value: null, findings: [] });
  });
});

describe('whatever is written', () => {
  it('never throws, and never gives a value in silence beside unknown words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => void [status(text), readType(textCell(text)), readFunding(textCell(text)), readYesNo(textCell(text))],
      ),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[bcghqxz]{4,9}$/), (word) => {
        for (const reading of [
          status(`Klar ${word}`),
          readType(textCell(`Projekt ${word}`)),
          readFunding(textCell(`Statsbidrag ${word}`)),
          readYesNo(textCell(`Ja ${word}`)),
        ]) {
          expect(reading.value === null || reading.findings.length > 0).toBe(true);
        }
      }),
    );
  });
});
