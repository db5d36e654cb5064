import type { Return } from './return.ts';

/** The file that a return came as, with the workbook in it when it came in a mail or a zip: `SV Återrapport.eml › insatser.xlsx`. */
export const returnName = ({ fileName, member }: Pick<Return, 'fileName' | 'member'>): string =>
  member === null ? fileName : `${fileName} › ${member}`;
