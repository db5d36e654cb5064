/** What Windows-1252 has at 0x80–0x9F, where Latin-1 has controls; the five it leaves open stay as they are. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes Windows-1252. Not by `TextDecoder`: in Node 20 its `windows-1252` is Latin-1, and the dashes, quotation marks and
 * euro signs that Excel writes would become invisible controls.
 */
export function decodeWindows1252(bytes: Buffer): string {
  return repairLatin1(bytes.toString('latin1'));
}

/** Text that was decoded as Latin-1 though it was Windows-1252. */
export function repairLatin1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => upperControls[control.charCodeAt(0) - 0x80] ?? control);
}

/** Whether an encoding's name means Windows-1252; by the encoding standard the names of Latin-1 and ASCII do too. */
export function isWindows1252(name: string): boolean {
  return [
    'windows-1252',
    'cp1252',
    'x-cp1252',
    'iso-8859-1',
    'iso8859-1',
    'iso_8859-1',
    'latin1',
    'l1',
    'us-ascii',
    'ascii',
  ].includes(name);
}
