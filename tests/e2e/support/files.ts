import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

const samples = fileURLToPath(new URL('../../fixtures/returns/', import.meta.url));

/** A file as a user has it: a name and what is in it. */
export type UserFile = { readonly name: string; readonly bytes: Uint8Array };

/** Where a sample return lies, for the file dialog. */
export const samplePath = (name: string): string => join(samples, name);

/** A sample return, to be dropped. */
export const sample = (name: string): UserFile => ({ name, bytes: readFileSync(samplePath(name)) });

export const textFile = (name: string, text: string): UserFile => ({ name, bytes: Buffer.from(text, 'utf8') });

/** Drags files over the window and drops them there, with a real DataTransfer. */
export async function dropOnWindow(page: Page, files: readonly UserFile[]): Promise<void> {
  // Before the screen is drawn nobody takes what is dropped.
  await expect(page.locator('.file-drop').first()).toBeAttached();
  const sent = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
      data.items.add(new File([bytes], name));
    }
    return data;
  }, sent);
  for (const kind of ['dragover', 'drop']) await page.dispatchEvent('body', kind, { dataTransfer: transfer });
  await transfer.dispose();
}
