/** What Windows allows in no file name, beside control characters. */
const forbidden = /[<>:"/\\|?*\p{Cc}]/gu;

/** Names that Windows keeps for devices, whatever follows after a dot; also with the superscript digits. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/**
 * A folder's name for a register's name: what no file system allows becomes a hyphen, dots and spaces at the ends go
 * (Windows drops them silently, and a name of dots alone leads out of the folder). Null when nothing usable is left.
 */
export function folderName(name: string): string | null {
  const safe = name
    .normalize('NFC')
    .replaceAll(forbidden, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .replace(/[ .]+$/, '');
  if (!/[\p{L}\p{N}]/u.test(safe) || reserved.test(safe)) return null;
  return safe;
}
