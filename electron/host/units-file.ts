import { z } from 'zod';
import type { Unit } from '../../shared/register/units-and-periods.ts';
import type { Grid } from '../../shared/intake/grid.ts';
import { kindOfUnit, splitNames, splitMails, unitsInGrid } from './units-sheet.ts';

/** A unit as a file gives it; the id is made where the file has none. */
export type UnitInput = Pick<Unit, 'name' | 'short' | 'kind' | 'aliases' | 'emails'> & {
  readonly id: string | null;
  /** Left out where the file says nothing of it, which leaves what is known. */
  readonly contact?: string | undefined;
};

const names = z.union([z.array(z.string()), z.string().transform(splitNames)]);
const mails = z.union([z.array(z.string()), z.string().transform(splitMails)]);

const unitInFile = z
  .object({
    id: z.string().min(1).optional(),
    name: z.string().trim().min(1),
    short: z.string().trim().min(1).optional(),
    kind: z.string().optional(),
    aliases: names.default([]),
    emails: mails.default([]),
    contact: z.string().optional(),
  })
  .transform(
    ({ id, name, short, kind, aliases, emails, contact }): UnitInput => ({
      id: id ?? null,
      name,
      short: short ?? name,
      kind: kindOfUnit(kind ?? name),
      aliases,
      emails,
      ...(contact === undefined ? {} : { contact }),
    }),
  );

export type UnitsRead =
  | { readonly ok: true; readonly units: readonly UnitInput[] }
  /** `why` is a Swedish sentence for the person who chose the file. */
  | { readonly ok: false; readonly why: string };

const unreadable = (why: string): UnitsRead => ({ ok: false, why });

function readJson(text: string): UnitsRead {
  try {
    const read = z.array(unitInFile).min(1).safeParse(JSON.parse(text));
    if (read.success) return { ok: true, units: read.data };
    const at = read.error.issues[0]?.path.join('.') ?? '';
    return unreadable(`Filen med verksamheter följer inte mallen (vid ${at || 'början'}).`);
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable('Filen med verksamheter är ingen giltig JSON-fil.');
    throw error;
  }
}

/** Whether a file's content is JSON, by its first character, never by its name. */
const isJson = (text: string): boolean => /^\uFEFF?\s*[[{]/.test(text);

/**
 * The units of a units file: JSON as `organisation.json`, or a sheet with the headings Namn, Kortnamn, Typ, Alias,
 * E-post and Kontakt. `openGrid` reads a workbook or CSV and gives null, or why not, for what is neither.
 */
export async function readUnitsFile(
  bytes: Uint8Array,
  openGrid: (bytes: Uint8Array) => Promise<{ readonly grid: Grid } | { readonly why: string }>,
): Promise<UnitsRead> {
  const text = new TextDecoder().decode(bytes.subarray(0, 64));
  if (isJson(text)) return readJson(new TextDecoder().decode(bytes));
  const opened = await openGrid(bytes);
  if ('why' in opened) return unreadable(opened.why);
  const units = unitsInGrid(opened.grid);
  if (units.length > 0) return { ok: true, units };
  return unreadable(
    'Ingen rad med rubriken Namn hittades. Använd rubrikerna Namn, Kortnamn, Typ, Alias, E-post och Kontakt.',
  );
}
