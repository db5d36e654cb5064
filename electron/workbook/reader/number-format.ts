/** What a number format makes of a number; flags, so that a table of them is a byte per style. */
export const formatFlags = { plain: 0, date: 1, time: 2, percent: 4 } as const;

/** Formats that have a number but no code in the file (ISO 29500-1 §18.8.30). */
function builtInFlags(id: number): number {
  if (id === 9 || id === 10) return formatFlags.percent;
  if (id === 22) return formatFlags.date | formatFlags.time;
  if (id === 18 || id === 19 || id === 20 || id === 21 || id === 45 || id === 47) return formatFlags.time;
  // 27–36 and 50–58 are dates in the East Asian editions, 71–81 in the Thai one; nowhere are they anything else.
  const isDate = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);
  return isDate ? formatFlags.date : formatFlags.plain;
}

/**
 * The code without what is only shown: quoted text, escaped characters, the widths after `_` and `*`, and brackets
 * (colours, conditions, locales). Elapsed time, `[h]:mm`, leaves an `e`-less mark: it is a length, not a time of day.
 */
function bareCode(code: string): string {
  return code.replace(/"[^"]*"?|\\.?|_.?|\*.?|\[(h+|m+|s+)\]|\[[^\]]*\]?/gi, (_, elapsed: string | undefined) =>
    elapsed === undefined ? '' : '\ue000',
  );
}

function sectionFlags(section: string): number {
  if (section.includes('\ue000')) return formatFlags.plain;
  const percent = section.includes('%') ? formatFlags.percent : formatFlags.plain;
  // Fractions of a second are written with noughts; any other digit place means that a number is shown.
  const isNumber = /[0#?]/.test(section.replace(/([s])[.,]0+/gi, '$1'));
  if (isNumber || /general|standard/i.test(section)) return percent;
  const letters = section.replace(/am\/pm|a\/p/gi, 'h');
  const hasTime = /[hs]/i.test(letters);
  // `m` is the month, but for beside hours or seconds; `h:mm` alone has no day in it.
  const hasDate = /[yd]/i.test(letters) || (/m/i.test(letters) && !hasTime);
  return percent | (hasDate ? formatFlags.date : 0) | (hasTime ? formatFlags.time : 0);
}

const dateOrTime = formatFlags.date | formatFlags.time;

/** Whether a format code shows a date, a time of day or a percentage: `yyyy-mm-dd`, `h:mm`, `0 %`; not `#,##0\ \m\k\r`. */
export function flagsOfCode(code: string): number {
  const sections = bareCode(code).split(';');
  const flags = sections.map(sectionFlags);
  const first = flags[0] ?? formatFlags.plain;
  if ((first & dateOrTime) !== 0 || /[0#?\ue000]/.test(sections[0] ?? '')) return first;
  // The first section can be bare text for a special case: `[=0]"-";yyyy-mm-dd`.
  return flags.find((flag) => flag !== formatFlags.plain) ?? formatFlags.plain;
}

export function flagsOfFormat(id: number, codes: ReadonlyMap<number, string>): number {
  const code = codes.get(id);
  return code === undefined ? builtInFlags(id) : flagsOfCode(code);
}
