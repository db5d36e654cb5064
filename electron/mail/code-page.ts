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
