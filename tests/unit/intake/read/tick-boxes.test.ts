import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../shared/intake/grid.ts';
import { tickedIn } from '../../../../shared/intake/read/tick-boxes.ts';

const cell = (value: string): Cell => ({ column: 1, kind: 'text', value, raw: value });

describe('a cell with boxes to tick', () => {
  it.each([
    ['☐ Planerad ☐ Pågår ☒ Genomförd', 'Genomförd'],
    ['[ ] Ja [x] Nej', 'Nej'],
    ['☒ Almi\n☐ Polisen\n☒ Röda Korset', 'Almi; Röda Korset'],
    ['☐ Planerad ☐ Pågår', ''],
  ])('%j says what is ticked', (text, said) => {
    expect(tickedIn(cell(text))).toEqual({ ...cell(text), value: said });
  });

  it.each(['☒', 'Pågår', '☒ Pågår', 'Vi valde ☒ framför ☐'])('%j is left as it is', (text) => {
    expect(tickedIn(cell(text))).toEqual(cell(text));
  });
});
