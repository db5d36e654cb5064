import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import { errorCode, writeFileAtomically } from '../store/atomic-file.ts';

const stateSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
  isMaximized: z.boolean(),
});
export type WindowState = z.infer<typeof stateSchema>;

/** Whether enough of the window to take hold of is on a screen: the second screen may have gone since. */
function isOnScreen({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const visible = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return visible >= 100 && y >= workArea.y && y < workArea.y + workArea.height - 40;
  });
}

/** Where the window was when it was last closed; null the first time, and when there is no such place any more. */
export async function readWindowState(file: string): Promise<WindowState | null> {
  try {
    const read = stateSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return read.success && isOnScreen(read.data) ? read.data : null;
  } catch (error) {
    // Missing or damaged: the window opens where it opens the first time.
    if (error instanceof SyntaxError || errorCode(error) !== null) return null;
    throw error;
  }
}

/** Remembers where the window is. That it can't be remembered stops nothing. */
export async function writeWindowState(
  file: string,
  window: BrowserWindow,
  onError: (error: unknown) => void,
): Promise<void> {
  const state: WindowState = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFileAtomically(file, Buffer.from(JSON.stringify(state)));
  } catch (error) {
    onError(error);
  }
}
