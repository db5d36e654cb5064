import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** A first start with a profile of its own takes a few seconds; a busy machine takes longer. */
const TIME_LIMIT = 90_000;

/** Where LibreOffice is; null when the machine has none. */
export function findLibreOffice(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/Applications/LibreOffice.app/Contents/MacOS'];
  return folders.map((folder) => join(folder, 'soffice')).find(existsSync) ?? null;
}

/** Why a test is skipped where LibreOffice is missing. */
export const WITHOUT_LIBREOFFICE = 'LibreOffice is not installed';

/**
 * Opens a workbook in LibreOffice, runs lines of Basic on it (`doc` is the document) and saves it as xlsx again: what a person
 * at the keyboard would send back. A profile of its own keeps it apart from any other LibreOffice on the machine.
 */
export async function resaveWithLibreOffice(
  soffice: string,
  bytes: Uint8Array,
  lines: readonly string[],
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'liggaren-office-'));
  try {
    const url = (name: string): string => pathToFileURL(join(folder, name)).href;
    await writeFile(join(folder, 'in.xlsx'), bytes);
    const options = [`-env:UserInstallation=${url('profile')}`, '--headless', '--norestore', '--nologo'];
    // The first start fills the profile, macros included: ours would be written over.
    await run(soffice, [...options, '--terminate_after_init'], { timeout: TIME_LIMIT });
    await writeMacro(
      join(folder, 'profile', 'user', 'basic'),
      macro(url('in.xlsx'), url('out.xlsx'), url('error.txt'), lines),
    );
    await run(soffice, [...options, 'macro:///Standard.Job.Main'], { timeout: TIME_LIMIT });
    if (existsSync(join(folder, 'error.txt')))
      throw new Error(`LibreOffice: ${await readFile(join(folder, 'error.txt'), 'utf8')}`);
    return new Uint8Array(await readFile(join(folder, 'out.xlsx')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const literal = (line: string): string => `"${line.replaceAll('"', '""')}"`;

/** The notes that LibreOffice sees in a workbook, each as its text on one line. */
export async function annotationsIn(soffice: string, bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'liggaren-office-'));
  try {
    await writeFile(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = ['--headless', '--norestore', '--convert-to', 'fods', '--outdir', folder, join(folder, 'in.xlsx')];
    await run(soffice, [profile, ...options], { timeout: TIME_LIMIT });
    const text = await readFile(join(folder, 'in.fods'), 'utf8');
    const found = text.matchAll(/<office:annotation .*?<\/office:annotation>/gs);
    return Array.from(found, ([note]) =>
      note
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A text as an expression in Basic. */
export function basicText(text: string): string {
  return text.split('\n').map(literal).join(' & Chr(10) & ');
}

function macro(from: string, to: string, errors: string, lines: readonly string[]): string {
  return `Sub Main
  On Error GoTo Failed
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  doc = StarDesktop.loadComponentFromURL(${basicText(from)}, "_blank", 0, opening())
  ${lines.join('\n  ')}
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(${basicText(to)}, saving())
  doc.close(True)
  StarDesktop.terminate()
  Exit Sub
Failed:
  number = FreeFile
  Open ${basicText(errors)} For Output As #number
  Print #number, "stopped: " & Error$
  Close #number
  StarDesktop.terminate()
End Sub
`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Puts the macro into the profile's own library. */
async function writeMacro(folder: string, code: string): Promise<void> {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  await writeFile(
    join(folder, 'Standard', 'script.xlb'),
    `${head}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Job"/></library:library>`,
  );
  await writeFile(
    join(folder, 'Standard', 'Job.xba'),
    `${head}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Job" script:language="StarBasic">${escaped(code)}</script:module>`,
  );
}
