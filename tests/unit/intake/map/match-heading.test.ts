import { describe, expect, it } from 'vitest';
import { amountsRemark, headingUnit } from '../../../../shared/intake/map/heading-unit.ts';
import {
  bestRole,
  rememberedScores,
  scoreHeading,
  scoreTwoLevels,
} from '../../../../shared/intake/map/match-heading.ts';
import { activityFields } from '../../../../shared/register/activity-fields.ts';

const best = (group: string, low: string): string | undefined =>
  bestRole(scoreTwoLevels(group, low, rememberedScores))?.role;

describe('a heading is understood', () => {
  it.each(activityFields.map((field) => [field.label, field.name] as const))(
    '%s, as in our own template',
    (label, name) => {
      expect(bestRole(scoreHeading(label))).toMatchObject({ role: name });
      expect(bestRole(scoreHeading(label))?.score).toBeGreaterThan(0.9);
    },
  );

  it.each([
    ['MALINDIKATOR', 'indicators'],
    ['Ind.nr', 'indicators'],
    ['Fokusomr.', 'focusArea'],
    ['Varav <18 år', 'children'],
    ['K', 'women'],
    ['M', 'men'],
    ['Kr', 'cost'],
    ['Fr.o.m.', 'start'],
    ['T.o.m', 'end'],
    ['Aktivitet/insats', 'title'],
    ['Typ av insats', 'type'],
    ['Barnperspektivet beaktat (ja/nej)', 'childPerspective'],
    ['Hinder/avvikelser', 'deviations'],
    ['Vad har inte gått som planerat?', 'deviations'],
    ['Hur många deltog?', 'participants'],
    ['Status aug', 'status'],
    ['Kostand', 'cost'],
    ['Planering framåt', 'nextSteps'],
    ['Start date', 'start'],
    ['Förvaltning/bolag:', 'unit'],
  ] as const)('%s', (heading, role) => {
    expect(bestRole(scoreHeading(heading))?.role).toBe(role);
  });

  it.each([
    ['Samv.', 'partners'],
    ['Fin.', 'funding'],
    ['Nästa st.', 'nextSteps'],
    ['Deltagare K', 'women'],
    ['Antal unga deltagare', 'children'],
    ['Deltagare tot', 'participants'],
    ['Resultat/kommentar', 'outcome'],
    ['Uppföljning: antal', 'participants'],
    ['Verkligt slutdatum', 'end'],
    ['Slutförandetid', 'remark'],
    ['Antall deltakere', 'participants'],
  ])('%j, cut short or among other words, is %s', (heading, role) => {
    expect(bestRole(scoreHeading(heading))?.role).toBe(role);
  });

  it('but running text is not', () => {
    expect(scoreHeading('Vi har under våren arbetat med att nå ut till fler deltagare. '.repeat(4)).size).toBe(0);
    expect(bestRole(scoreHeading('Diarienummer'))).toBeNull();
  });

  it('on two levels: the lower one decides unless it only splits the upper', () => {
    expect(best('Antal deltagare', 'Totalt')).toBe('participants');
    expect(best('Antal deltagare', 'Kvinnor')).toBe('women');
    expect(best('Tidplan', 'Slut')).toBe('end');
    expect(best('Kostnad', 'Utfall')).toBe('cost');
    expect(best('Målindikator', '2')).toBe('indicators');
  });
});

describe('the unit of amounts', () => {
  it('is read from the heading', () => {
    expect(headingUnit('Kostnad (tkr)')).toBe(1000);
    expect(headingUnit('Belopp i mnkr')).toBe(1_000_000);
    expect(headingUnit('Kostnad kr')).toBe(1);
    expect(headingUnit('Kostnad')).toBeNull();
  });

  it('is read from a remark about all amounts only', () => {
    expect(amountsRemark('Alla belopp i tkr')).toBe(1000);
    expect(amountsRemark('Sök medel på minst 50 tkr')).toBeNull();
  });
});
