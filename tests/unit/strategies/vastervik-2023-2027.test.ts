import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indicatorsOf, strategySchema, type Strategy } from '../../../shared/register/strategy.ts';
import { allStrategies, findStrategy } from '../../../shared/strategies/all-strategies.ts';
import { vastervik2023 } from '../../../shared/strategies/vastervik-2023-2027.ts';

const joined = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Every text that the strategy claims to quote. */
function quotedTexts(strategy: Strategy): readonly string[] {
  return [
    ...strategy.vision,
    ...strategy.purpose,
    strategy.overallGoal,
    ...strategy.principles,
    ...strategy.focusAreas.flatMap((area) => [area.name, area.description]),
    ...strategy.goals.map((goal) => goal.text),
    ...strategy.indicators.flatMap((indicator) => [indicator.title, indicator.source, indicator.remark ?? '']),
    ...strategy.targetGroups.map((group) => group.name),
    ...strategy.globalGoals.map((goal) => `Mål ${goal.number}. ${goal.name} – ${goal.reason}`),
  ];
}

const documentPath = fileURLToPath(new URL('../../../../shared/strategies/vastervik-2023-2027.txt', import.meta.url));

describe('the strategy of Västervik 2023–2027', () => {
  it('fits the schema as it stands', () => {
    expect(strategySchema.parse(vastervik2023)).toEqual(vastervik2023);
  });

  it('is offered by its id', () => {
    expect(allStrategies).toContain(vastervik2023);
    expect(findStrategy('vastervik-2023-2027')).toBe(vastervik2023);
    expect(findStrategy('vastervik')).toBeUndefined();
  });

  it('has three focus areas with seven, four and four indicators, under the agreed ids', () => {
    const ids = vastervik2023.focusAreas.map((area) => [
      area.id,
      indicatorsOf(vastervik2023, area.id).map((indicator) => indicator.id),
    ]);
    expect(ids).toEqual([
      ['arbete-kompetens', ['ak1', 'ak2', 'ak3', 'ak4', 'ak5', 'ak6', 'ak7']],
      ['sprakutveckling', ['su1', 'su2', 'su3', 'su4']],
      ['social-sammanhallning', ['ss1', 'ss2', 'ss3', 'ss4']],
    ]);
    expect(vastervik2023.indicators.map((indicator) => indicator.code)).toContain('AK 1');
  });

  it('quotes the document word for word where the wording is easy to get wrong', () => {
    const byId = new Map(vastervik2023.indicators.map((indicator) => [indicator.id, indicator]));
    expect(byId.get('ak6')?.title).toBe(
      'Att Västerviks kommun har ett årligt utbud om ca 50 subventionerade anställningar av dessa skall minst 30% övergå i heltidsstudier eller anställning.',
    );
    expect(byId.get('ss2')?.title).toMatch(/riksgenomsnittet\. Till utifrån ålder, kön eller könstillhörighet/);
    expect(byId.get('ss4')?.title).toMatch(/medborgaskapsceremonin\.$/);
    expect(byId.get('ss3')?.source).toBe('Kolada Nyckeltal Integration');
    expect(vastervik2023.goals[0]?.text).toBe('Andel utrikesfödda i arbete och/eller studier ökar i Västerviks kommun');
  });

  it('knows each indicator’s target rule, and which are asked for by sex', () => {
    const kinds = vastervik2023.indicators.map(({ id, target }) => `${id} ${target.kind}`);
    expect(kinds).toEqual([
      'ak1 at-least-nation',
      'ak2 at-least-nation',
      'ak3 at-least-nation',
      'ak4 at-least-nation',
      'ak5 increases',
      'ak6 about',
      'ak7 about',
      'su1 none',
      'su2 none',
      'su3 none',
      'su4 none',
      'ss1 at-least-nation',
      'ss2 at-least-nation',
      'ss3 at-least-nation',
      'ss4 none',
    ]);
    const bySex = vastervik2023.indicators.filter((indicator) => indicator.bySex).map((indicator) => indicator.id);
    expect(bySex).toEqual(['ak1', 'ak2', 'su1', 'su2', 'su3', 'su4']);
  });

  it('says of the first three language indicators, and of no others, that they are under review', () => {
    const reviewed = vastervik2023.indicators.filter((indicator) => indicator.remark !== null);
    expect(reviewed.map((indicator) => indicator.id)).toEqual(['su1', 'su2', 'su3']);
    expect(reviewed[0]?.remark).toMatch(/^Översyn målindikatorer 1-3\. Skolverket .* finns tillgängliga\.$/);
  });

  it('is followed up in August and December', () => {
    expect(vastervik2023.followUp).toEqual({
      rhythm: [
        { kind: 'delar', month: 8 },
        { kind: 'bokslut', month: 12 },
      ],
      decidedBy: 'kommunstyrelsen',
      informed: ['demokratiberedningen'],
      compiledBy: 'enheten för arbete och kompetens',
      revisedBy: 'kommunfullmäktige',
    });
  });

  // The whole document is not part of the repository; where it lies beside it, every quotation is looked up in it.
  it.runIf(existsSync(documentPath))('holds no text that the document has not got', () => {
    const whole = joined(readFileSync(documentPath, 'utf8'));
    const missing = quotedTexts(vastervik2023).filter((text) => !whole.includes(joined(text)));
    expect(missing).toEqual([]);
  });
});
