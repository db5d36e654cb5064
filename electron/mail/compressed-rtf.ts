/** What every compressed text may refer back to before it has written anything of its own ([MS-OXRTFCP] 2.1.2.1). */
const dictionaryStart =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const window = 4096;
const compressedMark = 0x75465a4c;
const plainMark = 0x414c454d;

function unpack(packed: Buffer, size: number): Buffer {
  const start = Buffer.from(dictionaryStart, 'latin1');
  // A reference gives at most 17 bytes from two, so the declared size can't be trusted further than that.
  const output = Buffer.alloc(start.length + Math.min(size, packed.length * 9));
  let end = start.copy(output);
  let at = 16;
  while (at < packed.length && end < output.length) {
    const control = packed.readUInt8(at++);
    for (let bit = 0; bit < 8 && at < packed.length && end < output.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        output.writeUInt8(packed.readUInt8(at++), end++);
        continue;
      }
      if (at + 2 > packed.length) return output.subarray(start.length, end);
      const reference = packed.readUInt16BE(at);
      at += 2;
      const place = reference >> 4;
      if (place === end % window) return output.subarray(start.length, end);
      // The reference is a place in a ring of 4096 bytes: the latest time that place was written.
      let from = end - (end % window) + place;
      if (from > end) from -= window;
      for (let left = (reference & 15) + 2; left > 0 && end < output.length; left--) {
        output.writeUInt8(output[from++] ?? 0, end++);
      }
    }
  }
  return output.subarray(start.length, end);
}

/** The RTF in Outlook's `PidTagRtfCompressed` ([MS-OXRTFCP]), as bytes; null when it is neither of the two forms. */
export function decompressRtf(bytes: Buffer): Buffer | null {
  if (bytes.length < 16) return null;
  const size = bytes.readUInt32LE(4);
  const mark = bytes.readUInt32LE(8);
  if (mark === plainMark) return bytes.subarray(16, 16 + size);
  return mark === compressedMark ? unpack(bytes, size) : null;
}
