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

/** Whether enough of the window to take hold of is on a screen. */
function isWithin({ x, y, width }: Rectangle, area: Rectangle): boolean {
  const visible = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return visible >= 100 && y >= area.y && y < area.y + area.height - 40;
}

/** The place where there still is a screen there, no larger than that screen; null when the second screen has gone since. */
function placeOnScreen(state: WindowState): WindowState | null {
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const area = screens.find((each) => isWithin(state, each));
  if (!area) return null;
  // Across two screens it may be as large as it was: it was drawn so.
  const isAcross = screens.filter((each) => isWithin(state, each)).length > 1;
  if (isAcross) return state;
  return { ...state, width: Math.min(state.width, area.width), height: Math.min(state.height, area.height) };
}

/** Where the window was when it was last closed; null the first time, and when there is no such place any more. */
export async function readWindowState(file: string): Promise<WindowState | null> {
  try {
    const read = stateSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return read.success ? placeOnScreen(read.data) : null;
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
