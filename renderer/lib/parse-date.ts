/** A date that somebody typed: read, or not. An empty text is read as null. */
export type ParsedDate = { readonly ok: true; readonly value: string | null } | { readonly ok: false };

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** What says that there is no end. */
const ongoingWords = new Set(['tills vidare', 'löpande', 'pågående']);

const century = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function dateOf(year: string, month: number, day: string): ParsedDate {
  const date = new Date(Date.UTC(century(year), month - 1, Number(day)));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isReal ? { ok: true, value: date.toISOString().slice(0, 10) } : { ok: false };
}

/** Reads a full date in ISO or Swedish writing. A part of a date is not guessed at: it is not read. */
export function parseDate(text: string, canBeOngoing = false): ParsedDate {
  const written = text.trim().toLowerCase();
  if (written === '') return { ok: true, value: null };
  if (canBeOngoing && ongoingWords.has(written)) return { ok: true, value: 'ongoing' };

  const yearFirst = /^(\d{4})[-./ ]?(\d{2})[-./ ]?(\d{2})$|^(\d{2})(\d{2})(\d{2})$/.exec(written);
  if (yearFirst) {
    const [, year, month, day, shortYear, shortMonth, shortDay] = yearFirst;
    return dateOf(year ?? shortYear ?? '', Number(month ?? shortMonth), day ?? shortDay ?? '');
  }
  const dayFirst = /^(\d{1,2})[/.](\d{1,2})[/. -]+(\d{4}|\d{2})$/.exec(written);
  if (dayFirst) return dateOf(dayFirst[3] ?? '', Number(dayFirst[2]), dayFirst[1] ?? '');

  const worded = /^(?:den )?(\d{1,2}):?e? ([a-zåäö]+)\.? -?(\d{4}|\d{2})$/.exec(written);
  const month = worded ? months.findIndex((name) => worded[2]?.startsWith(name)) : -1;
  return worded && month >= 0 ? dateOf(worded[3] ?? '', month + 1, worded[1] ?? '') : { ok: false };
}
