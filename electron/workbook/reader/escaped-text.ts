/**
 * Text in a workbook writes characters that XML cannot hold as `_x000D_`, and a text that really says `_x000D_` as
 * `_x005F_x000D_` (ISO 29500-1 §22.4.2.4, ST_Xstring).
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
