import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { suggestQuestions } from '../../../shared/intake/questions/suggest-questions.ts';
import { granted, hostIn, newRegister, refusal, removeFolder, temporaryFolder, type TestHost } from './host-support.ts';

const periodId = '2024-delar';
let folder: string;
let host: TestHost;

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  await newRegister(host);
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

const headings = ['Insats', 'Fokusområde', 'Status', 'Resultat', 'Antal deltagare', 'varav kvinnor', 'varav män'];
const café = ['Språkcafé på biblioteket', 'Språkutveckling', 'Pågår', 'Tolv träffar.'];

/** A return of Socialförvaltningen as a text file. */
async function receive(...rows: readonly (readonly string[])[]): Promise<string> {
  const text = [headings, ...rows].map((cells) => cells.join(';')).join('\r\n');
  const bytes = new Uint8Array(new TextEncoder().encode(`\uFEFF${text}`));
  const [told] = await granted(host, 'return:receive', {
    periodId,
    files: [{ name: 'Socialförvaltningen delår 2024.csv', bytes }],
  });
  const returnId = told?.returnId;
  if (!returnId) throw new Error(`became no return: ${told?.outcome}`);
  await granted(host, 'return:assign', { returnId, unitId: 'sf', periodId });
  return returnId;
}

/** Asks about everything that is unclear in a return, and takes it in as it is. */
async function askAndTakeIn(returnId: string): Promise<readonly string[]> {
  const { plan } = await granted(host, 'return:review', { returnId });
  if (!plan) throw new Error('no plan');
  const asked = await granted(host, 'question:ask', { returnId, questions: [...suggestQuestions(plan, [])] });
  await granted(host, 'return:accept', { returnIds: [returnId], which: 'all' });
  return asked.map(({ id }) => id);
}

const question = async (id: string) => {
  const all = await granted(host, 'question:list', { periodId });
  return all.find((one) => one.id === id);
};

describe('a question whose answer changes only another cell', () => {
  it('is offered with what has changed, though the row has moved, and is closed with that as its answer', async () => {
    const [id = ''] = await askAndTakeIn(await receive([...café, '12', '7', '6']));
    const returnId = await receive(
      ['Något nytt', 'Språkutveckling', 'Planerad', '', '', '', ''],
      [...café, '12', '7', '5'],
    );
    await granted(host, 'return:accept', { returnIds: [returnId], which: 'all' });
    expect((await question(id))?.state).toBe('open');
    const [possible, ...others] = await granted(host, 'question:evidence', { returnId });
    expect(others).toEqual([]);
    expect(possible?.question.id).toBe(id);
    expect(possible?.evidence).toMatchObject([{ kind: 'field', field: 'men', cell: 'G3', before: '6', text: '5' }]);

    await granted(host, 'question:answer', { questionId: id, returnId, answer: 'varav män (G3): 5. Förut: 6.' });
    expect(await question(id)).toMatchObject({
      state: 'answered',
      answeredBy: returnId,
      answer: 'varav män (G3): 5. Förut: 6.',
    });
    expect(await granted(host, 'question:evidence', { returnId })).toEqual([]);
    const again = { questionId: id, returnId, answer: 'x' };
    expect(await refusal(host, 'question:answer', again)).toBe('question-closed');
    await granted(host, 'history:undo', {});
    expect((await question(id))?.state).toBe('open');
  });

  it('is offered already while the file is under review, and not by a file that says the same as before', async () => {
    const [id = ''] = await askAndTakeIn(await receive([...café, '12', '7', '6']));
    const same = await receive(
      [...café, '12', '7', '6'],
      ['Något nytt', 'Språkutveckling', 'Planerad', '', '', '', ''],
    );
    expect(await granted(host, 'question:evidence', { returnId: same })).toEqual([]);
    const mended = await receive([...café, '12', '7', '5']);
    const offered = await granted(host, 'question:evidence', { returnId: mended });
    expect(offered.map((possible) => possible.question.id)).toEqual([id]);
  });

  it('is not offered where the file closes it by itself', async () => {
    const [id = ''] = await askAndTakeIn(await receive([...café, 'ca 12', '7', '5']));
    const returnId = await receive([...café, '12', '6', '6']);
    expect(await granted(host, 'question:evidence', { returnId })).toEqual([]);
    await granted(host, 'return:accept', { returnIds: [returnId], which: 'all' });
    expect((await question(id))?.state).toBe('answered');
  });
});
