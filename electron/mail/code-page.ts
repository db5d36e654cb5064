import { decodeWindows1252 } from '../workbook/reader/windows-1252.ts';

/** Names for the Windows code pages whose number is not in their name. */
const named: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  20866: 'koi8-r',
  28592: 'iso-8859-2',
  28597: 'iso-8859-7',
  28605: 'iso-8859-15',
  65001: 'utf-8',
};

/** Latin-1, ASCII and their Windows kin are all read as Windows-1252, which holds them. */
const western = new Set([0, 1252, 20127, 28591]);

/** Text in a Windows code page, by its number; one that is not known is read as the Swedish Windows would. */
export function decodeCodePage(bytes: Buffer, codePage: number): string {
  if (western.has(codePage)) return decodeWindows1252(bytes);
  const isWindows = (codePage >= 1250 && codePage <= 1258) || codePage === 874;
  const name = named[codePage] ?? (isWindows ? `windows-${codePage}` : null);
  return name === null ? decodeWindows1252(bytes) : new TextDecoder(name).decode(bytes);
}

/** Code pages of Windows by language, where it is not the western one ([MS-LCID]: the low ten bits of a locale). */
const byLanguage: Readonly<Record<number, number>> = {
  0x01: 1256,
  0x02: 1251,
  0x05: 1250,
  0x08: 1253,
  0x0d: 1255,
  0x0e: 1250,
  0x11: 932,
  0x12: 949,
  0x15: 1250,
  0x18: 1250,
  0x19: 1251,
  0x1b: 1250,
  0x1e: 874,
  0x1f: 1254,
  0x22: 1251,
  0x23: 1251,
  0x24: 1250,
  0x25: 1257,
  0x26: 1257,
  0x27: 1257,
  0x29: 1256,
};
const chinese = 0x04;
/** Taiwan, Hong Kong and Macao, where the signs are the traditional ones. */
const traditional = new Set([0x0404, 0x0c04, 0x1404]);

/** The code page of a Windows in that language. */
export function codePageOfLocale(locale: number): number {
  const language = locale & 0x3ff;
  if (language === chinese) return traditional.has(locale) ? 950 : 936;
  return byLanguage[language] ?? 1252;
}
