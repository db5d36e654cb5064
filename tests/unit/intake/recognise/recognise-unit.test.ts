import { describe, expect, it } from 'vitest';
import type { Clue, ClueKind } from '../../../../shared/intake/recognise/clues.ts';
import { cellClues, outerClues } from '../../../../shared/intake/recognise/clues.ts';
import { rememberedScores } from '../../../../shared/intake/map/match-heading.ts';
import { recogniseUnit, unitsNamedIn } from '../../../../shared/intake/recognise/recognise-unit.ts';
import { viewSheet } from '../../../../shared/intake/recognise/sheet-view.ts';
import { units } from './support/context.ts';
import { textGrid } from './support/text-grid.ts';

const clue = (kind: ClueKind, text: string): Clue => ({ kind, about: 'both', text, evidence: `${kind}: ${text}` });

describe('a unit is known by its name', () => {
  it.each([
    ['Socialförvaltningen', 'sf'],
    ['SOCIALFORVALTNINGEN', 'sf'],
    ['Socialförvaltnigen', 'sf'],
    ['Socialförvaltningens återrapport delår 2024', 'sf'],
    ['Socialnämnden', 'sf'],
    ['Barn- och utbildningsförvaltningen', 'buf'],
    ['Barn & utbildning', 'buf'],
    ['BUF delar 2024', 'buf'],
    ['Kultur och fritid - uppföljning per område', 'kof'],
    ['Västervik Miljö och Energi', 'vmeab'],
    ['Västerviks Bostadsbolag', 'vbab'],
  ])('%s', (text, id) => {
    expect(unitsNamedIn(text, units)).toEqual([id]);
  });

  it('but not by a word that only begins like it', () => {
    expect(unitsNamedIn('Social sammanhållning', units)).toEqual([]);
    expect(unitsNamedIn('Kultur i skolan', units)).toEqual([]);
  });

  it('and not when it is the one written to', () => {
    expect(unitsNamedIn('Skickas till Kommunstyrelsens förvaltning', units)).toEqual([]);
    expect(unitsNamedIn('Från Socialförvaltningen till Kommunstyrelsens förvaltning', units)).toEqual(['sf']);
  });
});

const from = (text: string): string | undefined =>
  recogniseUnit(outerClues([], null, 'svar.xlsx', { from: text, subject: '', text: '' }), units).unit?.id;

describe('recognising the unit', () => {
  it('believes the strongest clue', () => {
    const found = recogniseUnit([clue('file', 'SF svar'), clue('label', 'Socialförvaltningen')], units);
    expect(found.unit).toEqual({ id: 'sf', evidence: 'label: Socialförvaltningen' });
  });

  it('never guesses between two', () => {
    const found = recogniseUnit([clue('title', 'Socialförvaltningen och Bostadsbolaget i samarbete')], units);
    expect(found.unit).toBeNull();
    expect(found.others).toHaveLength(1);
  });

  it('mentions a clue that says otherwise', () => {
    const found = recogniseUnit([clue('hidden', 'buf'), clue('file', 'Socialförvaltningen')], units);
    expect(found.unit?.id).toBe('buf');
    expect(found.others.map((one) => one.text)).toEqual(['Socialförvaltningen']);
  });

  it('knows a sender by address and a company by its domain', () => {
    expect(from('Anna <socialforvaltningen@kommun.example>')).toBe('sf');
    expect(from('Bo <bo.ek@vmeab.example>')).toBe('vmeab');
    expect(from('Eva <eva@kommun.example>')).toBeUndefined();
  });

  it('reads a labelled cell wherever the answer stands, and leaves partners alone', () => {
    const view = viewSheet(
      textGrid('Återrapport\nFörvaltning/bolag: | | Socialförvaltningen').sheets[0] ?? {
        name: '',
        state: 'visible',
        rows: [],
        merges: [],
        hiddenColumns: [],
      },
    );
    const clues = cellClues(view, [1, 2], rememberedScores);
    expect(recogniseUnit(clues, units).unit).toEqual({ id: 'sf', evidence: 'cell C2: Socialförvaltningen' });
  });
});
