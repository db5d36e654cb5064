import { limits } from './limits.ts';
import { flagsOfFormat } from './number-format.ts';
import { refuse } from './refusal.ts';
import { walkXml } from './walk-xml.ts';

/** Per cell style, by its index: the flags of `number-format.ts`. Worked out once, looked up per cell. */
export function readStyles(bytes: Buffer): Uint8Array {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  let section = '';
  walkXml(bytes, {
    open: (name, depth, attributes) => {
      if (depth === 2) section = name;
      if (depth !== 3) return;
      if (section === 'numFmts' && name === 'numFmt') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      } else if (section === 'cellXfs' && name === 'xf') {
        formatIds.push(Number(attributes['numFmtId'] ?? 0));
        if (formatIds.length > limits.cellFormats) refuse('too-large', 'too many cell styles');
      }
    },
  });
  const flagsById = new Map<number, number>();
  return Uint8Array.from(formatIds, (id) => {
    const flags = flagsById.get(id) ?? flagsOfFormat(id, codes);
    flagsById.set(id, flags);
    return flags;
  });
}
