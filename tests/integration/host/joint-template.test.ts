import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { templateSheets } from '../../../shared/intake/template-layout.ts';
import { fillTemplate, type CellInput } from '../support/fill-with-libreoffice.ts';
import { openGrid } from '../support/open-cells.ts';
import { granted, hostIn, newRegister, removeFolder, temporaryFolder, type TestHost } from './host-support.ts';

let folder: string;
let host: TestHost;
const delar = '2024-delar';
const bokslut = '2024-bokslut';
const heading = 'Insats;Fokusområde;Status;Resultat;Ansvarig;Antal deltagare';
const cafe = 'Språkcafé på biblioteket;Språkutveckling;Pågår;Tolv träffar.;Bibliotekschef;34';
const theirs = 'Språkcafe på Biblioteket;Språkutveckling;Pågår;Vi har bjudit på fika.;Receptionschef;30';
const own = 'Sommarjobb i receptionen;Arbete och kompetens;Pågår;Fyra unga.;Receptionschef;4';

async function takeIn(name: string, ...rows: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode([heading, ...rows].join('\n'));
  const [told] = await granted(host, 'return:receive', { periodId: delar, files: [{ name, bytes }] });
  return told?.returnId ?? '';
}
const accept = (returnId: string) => granted(host, 'return:accept', { returnIds: [returnId], which: 'all' });

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  await newRegister(host);
  await accept(await takeIn('BUF delår.csv', cafe));
  const joint = await takeIn('RESORT delår.csv', theirs, own);
  await granted(host, 'return:decide-joint', { returnId: joint, rowKey: '!2', activityId: 'BUF-001', isSame: true });
  await accept(joint);
  await granted(host, 'period:choose', { year: 2024, kind: 'bokslut' });
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

async function templateFor(unitId: string): Promise<Uint8Array> {
  const { folder: place, fileNames } = await granted(host, 'dispatch:write-to-folder', {
    periodId: bokslut,
    unitIds: [unitId],
    withMail: false,
  });
  return readFileSync(join(place, fileNames[0] ?? ''));
}

/** The plan of Resort's template, filled in and sent back. */
async function planOf(cells: Readonly<Record<string, CellInput>>) {
  const bytes = new Uint8Array(await fillTemplate(await templateFor('resort'), cells));
  const files = [{ name: 'Återrapport bokslut 2024 Resort.xlsx', bytes }];
  const [told] = await granted(host, 'return:receive', { periodId: bokslut, files });
  const { plan } = await granted(host, 'return:review', { returnId: told?.returnId ?? '' });
  if (!plan) throw new Error('no plan');
  return plan;
}

describe('the template of a unit that takes part in what another one reports', () => {
  it('tells what the others report, and asks only about its own', async () => {
    const { sheets } = await openGrid(await templateFor('resort'));
    const told = sheets.find(({ name }) => name === templateSheets.joint);
    const text = told?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(text).toContain('Språkcafé på biblioteket');
    expect(text).toContain('Barn- och utbildningsförvaltningen');
    expect(text).toContain('Språkcafe på Biblioteket'); // what it has called it itself
    const asked = sheets[0]?.rows.flatMap(({ cells }) => cells.map(({ value }) => value)) ?? [];
    expect(asked).toContain('Sommarjobb i receptionen');
    expect(asked).not.toContain('Språkcafé på biblioteket');
    const previews = await granted(host, 'dispatch:preview', { periodId: bokslut });
    const joint = (id: string) => previews.find(({ unit }) => unit.id === id)?.joint;
    expect(joint('resort')).toEqual([
      {
        activityId: 'BUF-001',
        title: 'Språkcafé på biblioteket',
        ownTitle: 'Språkcafe på Biblioteket',
        reportedBy: 'Barn- och utbildningsförvaltningen',
      },
    ]);
    expect(joint('buf')).toEqual([]);
  });

  it('has no such sheet for a unit that takes part in nothing', async () => {
    const { sheets } = await openGrid(await templateFor('buf'));
    expect(sheets.map(({ name }) => name)).not.toContain(templateSheets.joint);
  });

  it('comes back with what was filled in, and nothing of what it tells', async () => {
    const plan = await planOf({ N7: 'Genomförd', O7: 'Sex unga.', P7: 6 });
    expect(plan.layout).toBe('template');
    expect(plan.rows.map(({ match, values }) => [match.activityId, values.outcome])).toEqual([
      ['Resort-001', 'Sex unga.'],
    ]);
    expect(plan.gone).toEqual([]);
    expect(plan.issues).toEqual([]);
  });

  it('takes what the unit adds under the same name as its own account of the same activity', async () => {
    const plan = await planOf({
      O7: 'Sex unga.',
      B8: 'Språkcafé på biblioteket',
      O8: 'Vi har lånat ut lokalen.',
      P8: 12,
    });
    expect(plan.rows.map(({ match }) => match.activityId)).toEqual(['Resort-001', 'BUF-001']);
    expect(plan.rows[1]?.joint).toMatchObject({ activityId: 'BUF-001', isSame: true });
  });
});
