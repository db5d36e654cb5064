import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { annotateWorkbook, questionsWorkbook } from '../../../electron/workbook/questions/annotate-workbook.ts';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import type { Sheet } from '../../../shared/intake/grid.ts';
import { readQuestions } from '../../../shared/intake/questions/read-questions.ts';
import { childNames, differenceOf, inputOf, partsOf, questionAt, questionsAllOver } from '../support/annotated.ts';
import { annotationsIn, findLibreOffice } from '../support/libreoffice.ts';
import { openGrid } from '../support/open-cells.ts';

const returns = join(import.meta.dirname, '../../fixtures/returns');
const soffice = findLibreOffice();

async function readable(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const names = readdirSync(returns).filter((name) => name.endsWith('.xlsx'));
  const files = names.map((name) => [name, new Uint8Array(readFileSync(join(returns, name)))] as const);
  const opened = await Promise.all(files.map(([, bytes]) => openFile(bytes)));
  return files.filter((_, index) => opened[index]?.[0]?.outcome === 'opened');
}

const samples = await readable();

async function annotated(bytes: Uint8Array) {
  const questions = await questionsAllOver(bytes);
  const made = annotateWorkbook(bytes, inputOf(questions));
  if (!made) throw new Error('the workbook was not annotated');
  return { ...made, questions };
}

async function loadWithExceljs(bytes: Uint8Array): Promise<exceljs.Workbook | null> {
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    return workbook;
  } catch {
    // What exceljs can't load is told in excel.md; only what it could load before is asked of it.
    return null;
  }
}

describe.each(samples)('%s with questions all over it', (_, bytes) => {
  it('has every cell as before and the questions on a sheet last', async () => {
    const { bytes: made, questions, noteCount } = await annotated(bytes);
    const [before, after] = [await openGrid(bytes), await openGrid(made)];
    const cellsOf = (sheet: Sheet): Sheet => ({ ...sheet, comments: [] });
    expect(after.sheets.slice(0, -1).map(cellsOf)).toEqual(before.sheets.map(cellsOf));
    expect(after.notes).toEqual(before.notes);
    expect(noteCount).toBe(questions.length);
    const last = after.sheets.at(-1);
    expect(last && readQuestions(last)).toMatchObject({ answers: [], address: { unit: 'Socialförvaltningen' } });
    expect(last?.rows).toHaveLength(4 + questions.length);
  });

  it('differs in no other part than had to change', async () => {
    const { bytes: made, questions } = await annotated(bytes);
    const { altered, made: parts, lost } = differenceOf(bytes, made);
    expect(lost).toEqual([]);
    const had = partsOf(bytes);
    const may =
      /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(?:_rels\/)?sheet\d+\.xml(?:\.rels)?)$/;
    expect(altered.filter((name) => !may.test(name))).toEqual([]);
    const sheets = new Set(questions.map(({ sheet }) => sheet)).size;
    expect(altered.filter((name) => /worksheets\/sheet/.test(name))).toHaveLength(sheets);
    expect(parts.filter((name) => name.endsWith('.vml'))).toHaveLength(sheets);
    for (const [name, text] of partsOf(made)) {
      if (/\.(?:xml|rels|vml)$/.test(name)) expect(() => childNames(text), name).not.toThrow();
    }
    // Cell formats are known by their number: those that were there must not have moved.
    const formats = (xml: string | undefined): string =>
      /<(?:\w+:)?cellXfs[^>]*>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(xml ?? '')?.[1] ?? '';
    expect(formats(partsOf(made).get('xl/styles.xml')).startsWith(formats(had.get('xl/styles.xml')))).toBe(true);
  });

  it('is loaded by exceljs with its notes, where the original was', async () => {
    if (!(await loadWithExceljs(bytes))) return;
    const { bytes: made, questions } = await annotated(bytes);
    const workbook = await loadWithExceljs(made);
    expect(workbook).not.toBeNull();
    for (const { sheet, cell, text } of questions) {
      const note = workbook?.getWorksheet(sheet ?? '')?.getCell(cell ?? '').note;
      const said = typeof note === 'string' ? note : (note?.texts ?? []).map((part) => part.text).join('');
      expect(said, `${sheet}!${cell}`).toContain(text);
    }
  });
});

describe.skipIf(soffice === null)('LibreOffice', () => {
  it('shows a note with the question at each cell asked about, in every sample', async () => {
    if (soffice === null) return;
    for (const [name, bytes] of samples) {
      const { bytes: made, questions } = await annotated(bytes);
      const notes = await annotationsIn(soffice, made);
      for (const { text } of questions)
        expect(
          notes.filter((note) => note.includes(text)),
          `${name}: ${text}`,
        ).toHaveLength(1);
    }
  }, 300_000);
});

describe('the sheet Frågor', () => {
  it('has a line for each question with a link to its cell, and an empty answer that may be written in', async () => {
    const [, bytes] = samples[0] ?? ['', new Uint8Array()];
    const { bytes: made, questions, sheetName } = await annotated(bytes);
    const sheet = (await loadWithExceljs(made))?.getWorksheet(sheetName);
    const first = questions[0];
    expect(sheet?.getCell('A6').value).toBe(1);
    expect(sheet?.getCell('B6').value).toBe(first?.sheet);
    const part = [...partsOf(made)].findLast(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))?.[1];
    expect(part).toContain(`<hyperlink ref="C6" location="&apos;${first?.sheet}&apos;!${first?.cell}"`);
    expect(sheet?.getCell('D6').value).toBe('Språkcafé & samtal');
    expect(sheet?.getCell('G6').value).toBe(first?.text);
    expect(sheet?.getCell('H6').value).toBeNull();
    expect(sheet?.getCell('H6').protection.locked).toBe(false);
    expect(sheet?.getCell('G6').protection?.locked ?? true).toBe(true);
    expect(sheet?.getCell('H6').alignment.wrapText).toBe(true);
    expect(sheet?.getCell('I6').value).toBe('Q0001');
  });

  it('stands alone where there is no workbook to put it in, without links to sheets that are not there', async () => {
    const { bytes, sheetName, noteCount } = questionsWorkbook(
      inputOf([questionAt('Insatser', 'F7'), questionAt(null, null, { id: 'Q0002', number: 2 })]),
    );
    expect(sheetName).toBe('Frågor');
    expect(noteCount).toBe(0);
    const workbook = await loadWithExceljs(bytes);
    expect(workbook?.worksheets.map(({ name }) => name)).toEqual(['Frågor']);
    expect(workbook?.worksheets[0]?.getCell('C6').value).toBe('F7');
    expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).not.toContain('<hyperlink');
  });

  it('is the same bytes for the same questions', async () => {
    const [, bytes] = samples[0] ?? ['', new Uint8Array()];
    expect((await annotated(bytes)).bytes).toEqual((await annotated(bytes)).bytes);
  });
});
