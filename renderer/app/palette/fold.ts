/** A text as it is compared when searching: small letters, without the marks above and below them. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');

/** A code as it is compared: `BUF-014`, `buf 14` and `BUF14` are one. */
export const foldCode = (code: string): string =>
  fold(code)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/(?<!\d)0+(?=\d)/g, '');
