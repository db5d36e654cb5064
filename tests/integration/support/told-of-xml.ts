import { Refusal } from '../../../electron/workbook/reader/refusal.ts';
import { walkPlainXml } from '../../../electron/workbook/reader/walk-plain-xml.ts';
import { walkWithSaxes } from '../../../electron/workbook/reader/walk-with-saxes.ts';
import type { XmlHandlers } from '../../../electron/workbook/reader/xml-reading.ts';

/** What a walk told, event by event, and whether it came to the end: false when it gave up or refused. */
export type Told = { readonly events: readonly string[]; readonly isWhole: boolean };

function recorder(events: string[]): XmlHandlers {
  return {
    open: (...told) => events.push(JSON.stringify(['open', told[0], told[1], ...told[2]])),
    close: (...told) => events.push(JSON.stringify(['close', ...told])),
    text: (...told) => events.push(JSON.stringify(['text', ...told])),
  };
}

export function toldByPlainWalk(xml: string): Told {
  const events: string[] = [];
  return { isWhole: walkPlainXml(xml, recorder(events)), events };
}

export function toldBySaxes(xml: string): Told {
  const events: string[] = [];
  try {
    walkWithSaxes([xml], recorder(events));
    return { isWhole: true, events };
  } catch (error) {
    if (error instanceof Refusal) return { isWhole: false, events };
    throw error;
  }
}
