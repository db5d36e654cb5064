/** Excel's limit on a sheet's name. */
const MAX_SHEET_NAME = 31;

/**
 * Names as Excel takes them for sheets, in the same order: without `* ? : \ / [ ]` and control characters, at most 31
 * characters, no apostrophe first or last, never empty, unique whatever the case. `taken` are names already in use.
 */
export function safeSheetNames(names: readonly string[], taken: readonly string[] = []): readonly string[] {
  // Excel keeps "History" for itself.
  const used = new Set([...taken, 'History'].map((name) => name.toLocaleLowerCase('sv')));
  return names.map((name) => {
    const base = cleaned(name) || 'Blad';
    let candidate = base.slice(0, MAX_SHEET_NAME).trim();
    for (let number = 2; used.has(candidate.toLocaleLowerCase('sv')); number += 1) {
      const ending = ` (${number})`;
      candidate = base.slice(0, MAX_SHEET_NAME - ending.length).trim() + ending;
    }
    used.add(candidate.toLocaleLowerCase('sv'));
    return candidate;
  });
}

function cleaned(name: string): string {
  return (
    name
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[*?:\\/[\]\u0000-\u001F\uD800-\uDFFF]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(/^'+|'+$/g, '')
      .trim()
  );
}

/** A sheet's name as a formula refers to it: quoted, with its apostrophes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
