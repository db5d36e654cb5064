import type { IsoDate } from '../register/activity-fields.ts';

/** No-break space: Swedish grouping of thousands, and before a unit. */
const space = '\u00A0';
/** The Swedish minus sign. */
const minus = '\u2212';

/** `1 457 174`, `−5`, `12,5`: Swedish grouping and decimals. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, space);
  return `${value < 0 ? minus : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** `1 457 174 kr`. */
export function formatKronor(value: number): string {
  return `${formatNumber(value)}${space}kr`;
}

const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** `31 augusti 2024`. What is not a date comes back as it is. */
export function formatLongDate(day: IsoDate): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = monthNames[Number(match?.[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : day;
}

/** `2024-08-31`, and `tills vidare` for an activity without an end. */
export function formatDate(day: IsoDate | 'ongoing'): string {
  return day === 'ongoing' ? 'tills vidare' : day;
}
