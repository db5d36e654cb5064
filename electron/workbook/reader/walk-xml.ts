import { walkPlainXml } from './walk-plain-xml.ts';
import { walkWithSaxes } from './walk-with-saxes.ts';
import { xmlPieces } from './xml-pieces.ts';
import type { XmlReading } from './xml-reading.ts';

/**
 * Walks a part's XML and gives what the reading found in it. Nearly every part is plain and short enough for the quick walk; what it
 * will not answer for is walked from the beginning by saxes, into a reading of its own.
 * @param begin starts a reading; what the one before it was told must not be seen in it
 * @throws Refusal `damaged`, and whatever the reading refuses
 */
export function walkXml<Found>(bytes: Buffer, begin: () => XmlReading<Found>): Found {
  const pieces = xmlPieces(bytes);
  if (typeof pieces === 'string') {
    const reading = begin();
    if (walkPlainXml(pieces, reading)) return reading.found();
  }
  const reading = begin();
  walkWithSaxes(typeof pieces === 'string' ? [pieces] : pieces, reading);
  return reading.found();
}
