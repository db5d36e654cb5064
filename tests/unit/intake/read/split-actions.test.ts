import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../../../shared/register/activity-fields.ts';
import type { SourceCell } from '../../../../shared/intake/read/read-cells.ts';
import { splitActions } from '../../../../shared/intake/read/split-actions.ts';

const source = (field: FieldName, column: number, text: string): SourceCell => ({
  field,
  row: 4,
  column,
  cell: { column, kind: 'text', value: text, raw: text },
  heading: field,
  unitFactor: 1,
  decimal: 'unknown',
  isWholeTime: false,
  isUnsure: false,
});

const titles = source('title', 1, '1. Språkcafé\n2. Läxhjälp');

/** Per action: field and text of what is to be read of it. */
const told = (...sources: readonly SourceCell[]) =>
  splitActions(sources)?.map((action) => action.sources.map(({ field, cell }) => `${field}: ${String(cell.value)}`));

describe('a row whose cells list several actions', () => {
  it('is one action for each, with its own answers and those that hold for all', () => {
    expect(
      told(
        titles,
        source('participants', 2, '1. 22\n2. 28'),
        source('status', 3, 'Klar\nPågår'),
        source('partners', 4, 'Almi'),
      ),
    ).toEqual([
      ['title: Språkcafé', 'participants: 22', 'status: Klar', 'partners: Almi'],
      ['title: Läxhjälp', 'participants: 28', 'status: Pågår', 'partners: Almi'],
    ]);
  });

  it('does not share a number that is written once, and asks for it at each', () => {
    const actions = splitActions([titles, source('status', 2, 'Klar\nPågår'), source('cost', 3, '45000')]);
    expect(actions?.map(({ sources }) => sources.map(({ field }) => field))).toEqual([
      ['title', 'status'],
      ['title', 'status'],
    ]);
    for (const { issues } of actions ?? [])
      expect(issues.map(({ field, code }) => [field, code])).toEqual([
        ['title', 'low-confidence-column'],
        ['cost', 'conflict'],
      ]);
  });

  it.each([
    ['nothing else is a list', [titles, source('participants', 2, '50')]],
    ['the lists have different lengths', [titles, source('participants', 2, '1. 22\n2. 28\n3. 9')]],
    ['the numbers are not in order', [source('title', 1, '1. A\n3. B'), source('participants', 2, '1. 22\n2. 28')]],
    [
      'the title is not a list through and through',
      [source('title', 1, 'Kurs\n1. A\n2. B'), source('status', 2, 'Klar\nKlar\nKlar')],
    ],
  ])('stays one action when %s', (_, sources) => {
    expect(splitActions(sources)).toBeNull();
  });
});
