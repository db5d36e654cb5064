import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchFocusArea } from '../../../shared/language/match-focus-area.ts';
import { impliedFocusArea, matchIndicators } from '../../../shared/language/match-indicators.ts';
import { matchTargetGroups } from '../../../shared/language/match-target-groups.ts';
import { vastervik2023 as strategy } from '../../../shared/strategies/vastervik-2023-2027.ts';

const [work, language, cohesion] = ['arbete-kompetens', 'sprakutveckling', 'social-sammanhallning'] as const;
const areas = { work, language, cohesion };

describe('a focus area', () => {
  it.each([
    ['Arbete och kompetens', 'work'],
    ['ARBETE OCH KOMPETENS', 'work'],
    ['Arbete & kompetens', 'work'],
    ['Arbete o kompetens', 'work'],
    ['1. Arbete och kompetens', 'work'],
    ['1 Arbete och kompetens', 'work'],
    ['Fokusområde Arbete och kompetens', 'work'],
    ['Fokusområde 1: Arbete och kompetens', 'work'],
    ['Fokusområde 1', 'work'],
    ['1', 'work'],
    ['AK', 'work'],
    ['Arbete och kompentens', 'work'],
    ['arbete och kompetens  ', 'work'],
    ['Arb. o komp', 'work'],
    ['Arb. & komp.', 'work'],
    ['A & K', 'work'],
    ['Arbete/kompetens', 'work'],
    ['Arbete, kompetens', 'work'],
    ['arbeteochkompetens', 'work'],
    ['Arbete', 'work'],
    ['Kompetens', 'work'],
    ['Sprakutveckling', 'language'],
    ['Språkutv.', 'language'],
    ['språk-utveckling', 'language'],
    ['sprékutveckling', 'language'],
    ['Språk', 'language'],
    ['SU', 'language'],
    ['2) Språkutveckling', 'language'],
    ['Språkutvekling', 'language'],
    ['Social sammanhållning', 'cohesion'],
    ['SOCIAL SAMMANHALLNING', 'cohesion'],
    ['Social samanhållning', 'cohesion'],
    ['Social sammanh.', 'cohesion'],
    ['Soc. sammanhållning', 'cohesion'],
    ['Fokusområden Social sammanhållning', 'cohesion'],
    ['Sammanhållning', 'cohesion'],
    ['3', 'cohesion'],
    ['Socialsammanhållning', 'cohesion'],
  ] as const)('%s', (text, area) => {
    expect(matchFocusArea(strategy, text)).toMatchObject({ id: areas[area], leftOver: '' });
  });

  it.each([
    ['Arbete och kompetens, Språkutveckling', [work, language]],
    ['Språkutveckling / Social sammanhållning', [language, cohesion]],
    ['Arbete och kompetens och språkutveckling', [work, language]],
    ['1, 3', [work, cohesion]],
    ['1 och 2', [work, language]],
    ['AK/SU', [work, language]],
    ['Språkutveckling\nSocial sammanhållning', [language, cohesion]],
  ])('%j names several', (text, candidates) => {
    expect(matchFocusArea(strategy, text)).toMatchObject({ id: null, candidates });
  });

  it.each([
    'Folkhälsa',
    'Sammanställning',
    'Sammanslagning',
    '4',
    '',
    'Annat',
    'Utveckling av it',
    'xyz',
    'Bostad',
    'och',
  ])('%j is none', (text) => {
    expect(matchFocusArea(strategy, text)).toMatchObject({ id: null, candidates: [] });
  });

  it('says what it has not used', () => {
    expect(matchFocusArea(strategy, 'Arbete och kompetens – vuxna')).toMatchObject({ id: work, leftOver: 'vuxna' });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void matchFocusArea(strategy, text)));
  });
});

const title = (id: string): string => strategy.indicators.find((indicator) => indicator.id === id)?.title ?? '';
const indicators = (area: keyof typeof areas | null, text: string) =>
  matchIndicators(strategy, area === null ? null : areas[area], text);

describe('indicators named by code or number', () => {
  it.each([
    ['work', 'AK 1', ['ak1']],
    ['work', 'ak1', ['ak1']],
    ['work', 'AK-1', ['ak1']],
    ['work', 'AK.1', ['ak1']],
    ['work', 'AK1', ['ak1']],
    ['work', '1', ['ak1']],
    ['work', 'Indikator 1', ['ak1']],
    ['work', 'Målindikator 7', ['ak7']],
    ['work', 'nr 4', ['ak4']],
    ['work', 'Ind. 3', ['ak3']],
    ['work', 'AK 01', ['ak1']],
    ['cohesion', '1 och 2', ['ss1', 'ss2']],
    ['cohesion', '1, 3', ['ss1', 'ss3']],
    ['language', 'SU1/SU2', ['su1', 'su2']],
    ['language', 'SU 1, SU 2', ['su1', 'su2']],
    ['language', 'SU1; SU2\nSU3', ['su1', 'su2', 'su3']],
    ['language', '1 & 2', ['su1', 'su2']],
    ['language', 'SU1 SU2', ['su1', 'su2']],
    ['language', 'indikator 1 och 2', ['su1', 'su2']],
    ['language', '2, 1, 2', ['su1', 'su2']],
    [null, 'AK 1, 3', ['ak1', 'ak3']],
    [null, 'SU 4', ['su4']],
    ['work', '1, 2 och 3', ['ak1', 'ak2', 'ak3']],
    ['work', 'AK 1 och AK 3', ['ak1', 'ak3']],
    ['work', 'AK 1 – Utrikesfödda i sysselsättning', ['ak1']],
    ['work', 'Indikatorer: 1, 5', ['ak1', 'ak5']],
    ['work', '#4', ['ak4']],
  ] as const)('with %s: %j', (area, text, value) => {
    expect(indicators(area, text)).toEqual({ value, findings: [] });
  });

  it.each([
    ['1-3', ['ak1', 'ak2', 'ak3']],
    ['AK 1–3', ['ak1', 'ak2', 'ak3']],
    ['AK1-AK3', ['ak1', 'ak2', 'ak3']],
  ])('%s is a list, and says so', (text, value) => {
    expect(indicators('work', text)).toMatchObject({ value, findings: [{ severity: 'info' }] });
  });

  it.each([
    ['1.2', ['ak2']],
    ['AK 1 2 3', ['ak1']],
  ])('%s is to be looked at', (text, value) => {
    expect(indicators('work', text)).toMatchObject({
      value,
      findings: [{ severity: 'warning', code: 'unknown-indicator' }],
    });
  });

  it('does not read a number without a focus area', () => {
    expect(indicators(null, '1')).toMatchObject({
      value: null,
      findings: [{ code: 'unknown-indicator', severity: 'warning', aspect: 'number-without-focus-area' }],
    });
  });

  it('keeps what it knows and names what it does not', () => {
    expect(indicators('language', 'SU 1, SU 9')).toMatchObject({
      value: ['su1'],
      findings: [{ code: 'unknown-indicator', severity: 'warning', names: ['SU 9'] }],
    });
  });

  it('keeps an indicator of another focus area, and says so', () => {
    expect(indicators('work', 'SS 1')).toMatchObject({
      value: ['ss1'],
      findings: [{ code: 'indicator-outside-focus-area', severity: 'warning' }],
    });
  });
});

describe('indicators named by title', () => {
  const all = strategy.indicators;
  it.each(all.map((indicator) => [indicator.code, indicator] as const))(
    '%s by its full title, however it is set',
    (_, indicator) => {
      const area = strategy.focusAreas.find((candidate) => candidate.prefix === indicator.code.slice(0, 2))?.id ?? null;
      for (const text of [
        indicator.title,
        `${indicator.number}. ${indicator.title}`,
        indicator.title.toUpperCase(),
        indicator.title.normalize('NFD').replace(/\p{M}/gu, ''),
        `${indicator.code} ${indicator.title}`,
        indicator.shortTitle,
        `${indicator.code} ${indicator.shortTitle}`,
      ]) {
        expect(matchIndicators(strategy, area, text)).toEqual({ value: [indicator.id], findings: [] });
        expect(matchIndicators(strategy, null, text).value).toEqual([indicator.id]);
      }
    },
  );

  it.each([
    ['work', 'Årligt utbud om ca 50 subventionerade anställn…', ['ak6']],
    ['work', 'Årligt utbud om ca 100 platser för arbetsprakt...', ['ak7']],
    ['work', '7. Årligt utbud om ca 100 platser för arbetspraktik och språkpraktik', ['ak7']],
    ['work', 'Balanstalet för andelen utrikesfödda anställda', ['ak3']],
    ['work', 'Andelen nystartade företag', ['ak4']],
    ['work', 'Andel utrikesfodda i sysselsattning i kommunen, inom aldern 20-64 ar', ['ak1']],
    ['cohesion', '1. Andel kommuninvånare som upplever att Västervi…', ['ss1']],
    ['cohesion', 'Årlig undersökning av nya svenska medborgare b…', ['ss4']],
    ['cohesion', 'Andel kommuninvånare som upplever att Västerviks kommun arbetar aktivt', ['ss2']],
    [
      'work',
      '1. Andel utrikesfödda i sysselsättning i kommunen, inom åldern 20-64 år\n3. Balanstalet för andelen utrikesfödda anställda i organisationen Västerviks kommun',
      ['ak1', 'ak3'],
    ],
  ] as const)('with %s: %j', (area, text, value) => {
    expect(indicators(area, text)).toEqual({ value, findings: [] });
  });

  it('cuts apart titles that hold commas and och themselves', () => {
    expect(indicators('language', `${title('su2')}, ${title('su1')}`).value).toEqual(['su1', 'su2']);
    expect(indicators('work', `${title('ak7')} och ${title('ak1')}`).value).toEqual(['ak1', 'ak7']);
    expect(indicators('language', 'SU 1, Nationella slutprov i sfi').value).toEqual(['su1', 'su2']);
  });

  it('reads a title in spite of a typing error, and says so', () => {
    expect(indicators('work', 'Andel utriksfödda i sysselsättning i kommunen')).toMatchObject({
      value: ['ak1'],
      findings: [{ severity: 'info' }],
    });
  });

  it('never takes one number in a title for another', () => {
    expect(
      indicators('work', 'Årligt utbud om ca 60 platser för arbetspraktik').findings.some(
        (found) => found.severity === 'warning',
      ),
    ).toBe(true);
  });

  it('asks when a beginning fits several, and names them', () => {
    const reading = indicators('cohesion', 'Andel kommuninvånare som upplever att Västervi…');
    expect(reading).toMatchObject({
      value: null,
      findings: [{ code: 'unknown-indicator', severity: 'warning', aspect: 'ambiguous-title' }],
    });
    expect(reading.findings[0]?.names).toHaveLength(2);
  });

  it('takes two equal beginnings for the two that they fit', () => {
    const twice = 'Andel kommuninvånare som upplever att Västervi…; Andel kommuninvånare som upplever att Västervi…';
    expect(indicators('cohesion', twice)).toMatchObject({ value: ['ss1', 'ss2'], findings: [{ severity: 'info' }] });
  });

  it('asks about a title in other words', () => {
    expect(indicators('work', 'Nystartade företag bland utrikes födda personer')).toMatchObject({
      value: ['ak4'],
      findings: [{ severity: 'warning', code: 'unknown-indicator' }],
    });
  });

  it.each(['Ökad trivsel', 'Andel', 'xyz', '99', 'Antal elever'])('%s is no indicator', (text) => {
    const reading = indicators('work', text);
    expect(reading.value).toBeNull();
    expect(reading.findings).toMatchObject([{ code: 'unknown-indicator', severity: 'warning' }]);
  });

  it.each(['', '-', '–'])('%j says nothing', (text) => {
    expect(indicators('work', text)).toEqual({ value: null, findings: [] });
  });

  it('reads any mix of codes and titles, in any order and with any separator', () => {
    const pick = fc.uniqueArray(fc.constantFrom(...all.map((indicator) => indicator.id)), {
      minLength: 1,
      maxLength: 3,
    });
    const separators = fc.constantFrom(', ', '; ', '\n', ' och ', ' / ');
    fc.assert(
      fc.property(pick, separators, fc.boolean(), (ids, separator, byTitle) => {
        const text = ids
          .map((id) => (byTitle ? title(id) : (all.find((one) => one.id === id)?.code ?? '')))
          .join(separator);
        const order = all.map((one) => one.id).filter((id) => ids.includes(id));
        expect(matchIndicators(strategy, null, text).value).toEqual(order);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void matchIndicators(strategy, work, text)));
  });
});

it('tells which focus area indicators imply', () => {
  expect(impliedFocusArea(strategy, ['ak1', 'ak3'])).toBe(work);
  expect(impliedFocusArea(strategy, ['ak1', 'ss1'])).toBeNull();
  expect(impliedFocusArea(strategy, [])).toBeNull();
});

describe('target groups', () => {
  it('reads names, whole or begun, several in a cell', () => {
    expect(matchTargetGroups(strategy, 'Nyanlända vuxna, barn och ungdomar')).toEqual({
      value: ['nyanlanda'],
      findings: [],
    });
    expect(matchTargetGroups(strategy, 'Ensamkommande barn; Kommunens invånare').value).toEqual([
      'ensamkommande',
      'kommunens-invanare',
    ]);
    expect(
      matchTargetGroups(strategy, 'Nyanlända vuxna, barn och ungdomar, Ensamkommande barn och ungdomar').value,
    ).toEqual(['nyanlanda', 'ensamkommande']);
  });
  it('says as information what is no group of the strategy', () => {
    expect(matchTargetGroups(strategy, 'Hyresgäster')).toMatchObject({
      value: null,
      findings: [{ severity: 'info', names: ['Hyresgäster'] }],
    });
  });
});
