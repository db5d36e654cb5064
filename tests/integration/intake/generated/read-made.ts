import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Grid } from '../../../../shared/intake/grid.ts';
import { readReturn, type ReturnReading } from '../../../../shared/intake/read-return.ts';
import type { Unit } from '../../../../shared/register/units-and-periods.ts';
import { vastervik2023 } from '../../../../shared/strategies/vastervik-2023-2027.ts';

const organisation = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    short: z.string(),
    kind: z.enum(['förvaltning', 'bolag', 'annan']),
    aliases: z.array(z.string()),
    emails: z.array(z.string()),
  }),
);
const path = new URL('../../../fixtures/returns/organisation.json', import.meta.url);
const units: readonly Unit[] = organisation
  .parse(JSON.parse(readFileSync(path, 'utf8')))
  .map((unit) => Object.assign(unit, { from: null, to: null, contact: '', mergedInto: null }));

/** Reads a grid as the program would for delår 2024. */
export function readMade(grid: Grid, fileName: string): ReturnReading {
  return readReturn(grid, {
    strategy: vastervik2023,
    units,
    period: { id: '2024-delar', year: 2024, kind: 'delar', dueDate: '2024-09-15', state: 'open', exempt: [] },
    fileName,
    member: null,
    mail: null,
  });
}
