import PostalMime, { type Email } from 'postal-mime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import { cellAddress, type Grid } from '../../../shared/intake/grid.ts';
import { questionsSheet } from '../../../shared/intake/questions/questions-sheet.ts';
import { suggestQuestions } from '../../../shared/intake/questions/suggest-questions.ts';
import { formatLongDate } from '../../../shared/language/format.ts';
import type { FieldName } from '../../../shared/register/activity-fields.ts';
import type { Question } from '../../../shared/register/correspondence.ts';
import { basicText, findLibreOffice, resaveWithLibreOffice, WITHOUT_LIBREOFFICE } from '../support/libreoffice.ts';
import {
  granted,
  hostIn,
  newRegister,
  refusal,
  removeFolder,
  sample,
  temporaryFolder,
  type TestHost,
} from './host-support.ts';

const periodId = '2024-delar';
/** A file with most kinds of slips in it, and two that came in a mail and as text. */
const unclear = 'ksf_handlingsplan_svar.xlsx';
const soffice = findLibreOffice();
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

type File = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

async function receive(file: File): Promise<string> {
  const [told] = await granted(host, 'return:receive', { periodId, files: [file] });
  if (!told?.returnId) throw new Error(`${file.name} became no return: ${told?.outcome}`);
  return told.returnId;
}

const planOf = async (returnId: string) => {
  const { plan } = await granted(host, 'return:review', { returnId });
  if (!plan) throw new Error('no plan');
  return plan;
};

/** Asks about everything that is unclear in a return. */
async function askAll(returnId: string): Promise<readonly Question[]> {
  const questions = suggestQuestions(await planOf(returnId), []);
  return granted(host, 'question:ask', { returnId, questions: [...questions] });
}

/** One question about the file as a whole. */
const askOne = (returnId: string, text = 'Gäller filen hela året?') =>
  granted(host, 'question:ask', {
    returnId,
    questions: [{ rowKey: null, activityId: null, field: null, sheet: null, cell: null, raw: '', text }],
  });

type Sent = {
  readonly mail: Email;
  readonly fileName: string;
  readonly workbook: Uint8Array<ArrayBuffer>;
  readonly grid: Grid;
};

/** Writes the reply draft and takes it apart, as the unit's mail program does. */
async function write(returnId: string): Promise<Sent> {
  const { bytes } = await granted(host, 'question:write', { returnId });
  const mail = await PostalMime.parse(bytes);
  const [attached] = mail.attachments;
  if (!(attached?.content instanceof ArrayBuffer)) throw new Error('nothing attached');
  const workbook = new Uint8Array(attached.content);
  const [opened] = await openFile(workbook);
  if (opened?.outcome !== 'opened') throw new Error('the attached file can not be read');
  return { mail, workbook, grid: opened.grid, fileName: attached.filename ?? '' };
}

const questions = () => granted(host, 'question:list', { periodId });
const only = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined || items.length !== 1) throw new Error(`${items.length} instead of one`);
  return item;
};
const aboutField = (asked: readonly Question[], field: FieldName): Question =>
  only(asked.filter((question) => question.field === field));

/** The address of a question's Svar on the sheet Frågor. */
function answerCell(grid: Grid, id: string): string {
  const sheet = grid.sheets.at(-1);
  const row = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === id));
  if (!sheet || !row) throw new Error(`${id} is not on the sheet`);
  return `${sheet.name}!${cellAddress(row.row, questionsSheet.columns.answer)}`;
}

/** What a person at LibreOffice writes into cells, and saves. */
async function fillIn(bytes: Uint8Array, cells: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  if (soffice === null) throw new Error(WITHOUT_LIBREOFFICE);
  const lines = Object.entries(cells).map(([address, text]) => {
    const [sheet = '', cell = ''] = address.split('!');
    return `doc.Sheets.getByName(${basicText(sheet)}).getCellRangeByName("${cell}").String = ${basicText(text)}`;
  });
  return new Uint8Array(await resaveWithLibreOffice(soffice, bytes, lines));
}

describe('asking', () => {
  it('keeps each question with its cell, what stood there and its activity, as one change', async () => {
    const returnId = await receive(sample(unclear));
    const before = (await granted(host, 'app:status', {})).register?.seq ?? 0;
    const asked = await askAll(returnId);
    expect((await granted(host, 'app:status', {})).register?.seq).toBe(before + 1);
    expect(asked.map(({ id }) => id)).toEqual(asked.map((_, index) => `Q000${index + 1}`));
    expect(await questions()).toEqual(asked);
    const about = asked.find(({ raw }) => raw === '21-31');
    expect(about).toMatchObject({
      returnId,
      unitId: 'ksf',
      periodId,
      sheet: 'KSF',
      cell: 'K10',
      field: 'participants',
      title: 'Demokratikväll inför valet till förtroendeuppdrag',
      text: 'I cell K10 på bladet KSF står ”21-31”. Hur många deltagare var det? Skriv ett tal.',
      askedBy: 'anna',
      state: 'open',
      sentAt: null,
      answer: null,
    });
  });

  it('puts a question about what is missing at the empty cell', async () => {
    const asked = await askAll(await receive(sample(unclear)));
    const { sheet, cell, raw } = aboutField(asked, 'status');
    expect({ sheet, raw }).toEqual({ sheet: 'KSF', raw: '' });
    expect(cell).toMatch(/^[A-Z]\d+$/);
  });

  it('never repeats a personal identity number', async () => {
    const asked = await askAll(await receive(sample(unclear)));
    const { raw, text } = aboutField(asked, 'outcome');
    expect(raw).toContain('[personnummer dolt]');
    expect(`${raw} ${text}`).not.toMatch(/\d{6}-?\d{4}/);
  });

  it('asks nothing twice of what waits for an answer', async () => {
    const returnId = await receive(sample(unclear));
    const asked = await askAll(returnId);
    expect(suggestQuestions(await planOf(returnId), asked)).toEqual([]);
    const [first, ...others] = asked;
    await granted(host, 'question:withdraw', { questionId: first?.id ?? '', isWithdrawn: true });
    expect(others.length).toBeGreaterThan(1);
    expect(suggestQuestions(await planOf(returnId), await questions())).toHaveLength(1);
  });

  it('can be worded anew and taken back, but not once it is closed', async () => {
    const { id } = only(await askOne(await receive(sample(unclear))));
    const changed = await granted(host, 'question:change', { questionId: id, text: 'Gäller den våren?' });
    expect(changed).toMatchObject({ id, text: 'Gäller den våren?', state: 'open' });
    await granted(host, 'question:withdraw', { questionId: id, isWithdrawn: true });
    expect(await refusal(host, 'question:change', { questionId: id, text: 'Igen?' })).toBe('question-closed');
    expect(await refusal(host, 'question:withdraw', { questionId: id, isWithdrawn: true })).toBe('question-closed');
    const again = await granted(host, 'question:withdraw', { questionId: id, isWithdrawn: false });
    expect(again).toMatchObject({ state: 'open', closedAt: null, text: 'Gäller den våren?' });
  });

  it('needs to know whose the file is', async () => {
    const returnId = await receive({
      name: 'okänd.csv',
      bytes: new TextEncoder().encode('Insats;Status\nKurs;Pågår\n'),
    });
    const question = { rowKey: null, activityId: null, field: null, sheet: null, cell: null, raw: '', text: 'Vem?' };
    expect(await refusal(host, 'question:ask', { returnId, questions: [question] })).toBe('unit-needed');
    expect(await questions()).toEqual([]);
  });
});

describe('the reply draft', () => {
  it('carries the unit’s own workbook with its cells as they were and a sheet Frågor last', async () => {
    const returnId = await receive(sample(unclear));
    const asked = await askAll(returnId);
    const { grid, fileName, mail } = await write(returnId);
    const [original] = await openFile(sample(unclear).bytes);
    if (original?.outcome !== 'opened') throw new Error('the sample can not be read');
    // Our questions stand in notes at the cells.
    const cellsAlone = grid.sheets.map((sheet) => ({ ...sheet, comments: [] }));
    expect(cellsAlone.slice(0, -1)).toEqual(original.grid.sheets.map((sheet) => ({ ...sheet, comments: [] })));
    expect(grid.sheets.at(-1)?.name).toBe('Frågor');
    expect(fileName).toBe('ksf_handlingsplan_svar - frågor.xlsx');
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    for (const { text, cell } of asked) {
      expect(mail.text).toContain(text);
      if (cell !== null) expect(mail.text).toContain(`cell ${cell}`);
    }
    expect(mail.text).toContain('med en kommentar i varje cell som vi frågar om');
  });

  it('says by which day the answer is wanted', async () => {
    const returnId = await receive(sample(unclear));
    await askOne(returnId);
    const { mail, grid } = await write(returnId);
    const { dueDate } = only(await granted(host, 'period:list', {}));
    expect(mail.text).toContain(`senast ${formatLongDate(dueDate)}`);
    const written = grid.sheets.at(-1)?.rows.flatMap(({ cells }) => cells.map(({ raw }) => raw)) ?? [];
    expect(written.join('\n')).toContain(`senast ${formatLongDate(dueDate)}`);
  });

  it('marks the questions as sent, and those worded anew as not sent', async () => {
    const returnId = await receive(sample(unclear));
    const { id } = only(await askOne(returnId));
    await write(returnId);
    expect(only(await questions()).sentAt).toMatch(/^2024-08-30T/);
    await granted(host, 'question:change', { questionId: id, text: 'Gäller den våren?' });
    expect(only(await questions()).sentAt).toBeNull();
  });

  it('goes to whoever sent the mail, as an answer to it, with the workbook that was in it', async () => {
    const name = 'SV Återrapport delår.eml';
    const returnId = await receive(sample(name));
    await askOne(returnId);
    const received = await PostalMime.parse(sample(name).bytes);
    const { mail, grid, fileName } = await write(returnId);
    expect(mail.to?.map(({ address }) => address)).toEqual([received.from?.address]);
    expect(mail.subject).toBe(`Sv: ${(received.subject ?? '').replace(/^SV: /i, '')}`);
    expect(grid.sheets.length).toBeGreaterThan(1);
    expect(fileName).toMatch(/ - frågor\.xlsx$/);
  });

  it('goes to the unit’s own addresses when nobody knows who sent the file', async () => {
    const returnId = await receive(sample(unclear));
    await askOne(returnId);
    const { mail } = await write(returnId);
    const unit = (await granted(host, 'unit:list', {})).find(({ id }) => id === 'ksf');
    expect(mail.to?.map(({ address }) => address) ?? []).toEqual(unit?.emails ?? []);
    expect(mail.subject).toBe(`Frågor om er återrapport, delår 2024: ${unit?.name}`);
  });

  it('has a workbook of questions alone, and says so, for a file that no note can be put in', async () => {
    const returnId = await receive(sample('Kraft Elnat.csv'));
    await askOne(returnId, 'Gäller siffrorna hela koncernen?');
    const { mail, grid, fileName } = await write(returnId);
    expect(grid.sheets.map(({ name }) => name)).toEqual(['Frågor']);
    expect(fileName).toMatch(/^Frågor .+ Delår 2024\.xlsx$/);
    expect(mail.text).toContain('har ett enda blad, Frågor');
  });

  it('is not made when nothing is asked', async () => {
    const returnId = await receive(sample(unclear));
    expect(await refusal(host, 'question:write', { returnId })).toBe('no-open-questions');
  });

  it('follows the coordinator’s own wording', async () => {
    const returnId = await receive(sample(unclear));
    await askOne(returnId);
    await granted(host, 'mail-text:save', { id: 'questions', subject: 'Till {verksamhet}', body: 'Svara:\n{frågor}' });
    const { mail } = await write(returnId);
    expect(mail.subject).toMatch(/^Till /);
    expect(mail.text?.trim()).toBe('Svara:\n1. Hela filen\n   Gäller filen hela året?');
  });
});

describe.skipIf(soffice === null)(`the file that comes back from LibreOffice`, () => {
  it('closes what it answers, in the cell or in the column Svar, and nothing else, in the change that takes it in', async () => {
    const asked = await askAll(await receive(sample(unclear)));
    const { workbook, grid, fileName } = await write(only([...new Set(asked.map(({ returnId }) => returnId))]));
    const inCell = asked.find(({ raw }) => raw === '21-31');
    const [status, inColumn] = [aboutField(asked, 'status'), aboutField(asked, 'childPerspective')];
    if (!inCell) throw new Error('nothing was asked about 21-31');
    const back = await fillIn(workbook, {
      [`KSF!${inCell.cell}`]: '26',
      [`KSF!${status.cell}`]: 'Pågår',
      [answerCell(grid, inColumn.id)]: 'Ja, sedan i våras',
    });
    const returnId = await receive({ name: fileName, bytes: back });
    const plan = await planOf(returnId);
    expect(plan.unit?.id).toBe('ksf');
    expect(plan.answers).toMatchObject([{ questionId: inColumn.id, text: 'Ja, sedan i våras' }]);
    expect(plan.rows.filter(({ sheet }) => sheet !== 'KSF')).toEqual([]);
    expect(plan.ignored.find(({ sheet }) => sheet === 'Frågor')?.why).toBe('frågor och svar');

    await granted(host, 'return:accept', { returnIds: [returnId], which: 'all' });
    const after = new Map((await questions()).map((question) => [question.id, question]));
    expect(after.get(inCell.id)).toMatchObject({ state: 'answered', answeredBy: returnId, answer: null });
    expect(after.get(status.id)).toMatchObject({ state: 'answered', answeredBy: returnId, answer: null });
    expect(after.get(inColumn.id)).toMatchObject({ state: 'answered', answer: 'Ja, sedan i våras' });
    const open = [...after.values()].filter(({ state }) => state === 'open');
    expect(open).toHaveLength(asked.length - 3);

    await granted(host, 'history:undo', {});
    expect((await questions()).every(({ state }) => state === 'open')).toBe(true);
  }, 240_000);

  it('with answers alone is taken in as answers, and leaves the activities as they are', async () => {
    const first = await receive(sample('Kraft Elnat.csv'));
    await granted(host, 'return:accept', { returnIds: [first], which: 'all' });
    const before = await granted(host, 'activity:list', { periodId });
    const { id } = only(await askOne(first));
    const { workbook, grid, fileName } = await write(first);
    const back = await fillIn(workbook, { [answerCell(grid, id)]: 'Ja, hela året.' });
    const returnId = await receive({ name: fileName, bytes: back });
    const { summary, plan } = await granted(host, 'return:review', { returnId });
    expect(summary.outcome).toBe('review');
    expect(plan).toMatchObject({ rows: [], gone: [], answers: [{ questionId: id, text: 'Ja, hela året.' }] });
    expect(plan?.unit?.id).toBe(only(await questions()).unitId);

    await granted(host, 'return:accept', { returnIds: [returnId], which: 'all' });
    expect(only(await questions())).toMatchObject({
      state: 'answered',
      answeredBy: returnId,
      answer: 'Ja, hela året.',
    });
    expect(await granted(host, 'activity:list', { periodId })).toEqual(before);
  }, 240_000);
});

it('an unanswered question counts as missing in the unit’s reply, until it is answered or taken back', async () => {
  const returnId = await receive(sample('RESORT.xlsx'));
  await granted(host, 'return:accept', { returnIds: [returnId], which: 'all' });
  const missing = async () => {
    const { replies } = await granted(host, 'followup:compile', { periodId });
    return replies.find(({ returnIds }) => returnIds.includes(returnId))?.missing ?? [];
  };
  const { id } = only(await askOne(returnId));
  expect(await missing()).toContain('1\u00A0fråga att skicka');
  await write(returnId);
  expect(await missing()).toContain('1\u00A0fråga väntar på svar');
  await granted(host, 'question:withdraw', { questionId: id, isWithdrawn: true });
  expect((await missing()).filter((line) => line.includes('fråga'))).toEqual([]);
});
