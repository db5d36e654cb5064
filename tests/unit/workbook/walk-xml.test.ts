import { describe, expect, it } from 'vitest';
import { noStrings } from '../../../electron/workbook/reader/read-shared-strings.ts';
import { readSheet } from '../../../electron/workbook/reader/read-sheet.ts';
import { noStyles } from '../../../electron/workbook/reader/read-styles.ts';
import { walkPlainXml } from '../../../electron/workbook/reader/walk-plain-xml.ts';
import { walkXml } from '../../../electron/workbook/reader/walk-xml.ts';
import type { XmlReading } from '../../../electron/workbook/reader/xml-reading.ts';

/** Gathers what it is told, in words. */
function reading(): XmlReading<readonly string[]> {
  const told: string[] = [];
  return {
    open: (name, depth, attributes) =>
      told.push(`${depth} ${name} ${[...attributes].map(([key, value]) => `${key}=${value}`).join(' ')}`.trimEnd()),
    close: (name, depth) => told.push(`${depth} /${name}`),
    text: (text) => told.push(`"${text}"`),
    found: () => told,
  };
}

const isPlain = (xml: string): boolean => walkPlainXml(xml, reading());
const walk = (xml: string): readonly string[] => walkXml(Buffer.from(xml), reading);

describe('the quick walk', () => {
  it('tells of elements, attributes and text as they stand', () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<x:a n='1' x:m="å &amp;&#10;."><b/>t &lt; u<c></c>\n</x:a>\n`;
    expect(isPlain(xml)).toBe(true);
    expect(walk(xml)).toEqual(['1 a n=1 x:m=å &\n.', '2 ?b', '2 /?b', '"t < u"', '2 ?c', '2 /?c', '"\n"', '1 /a']);
  });

  it.each([
    ['a comment', '<a><!-- b --></a>'],
    ['CDATA', '<a><![CDATA[b]]></a>'],
    ['an instruction', '<a><?b c?></a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['another version of XML', '<?xml version="1.1"?><a/>'],
    ['a carriage return in text', '<a>b\r\nc</a>'],
    ['a tab in a value', '<a b="c\td"/>'],
    ['a name with other letters', '<å/>'],
    ['white space in a closing tag', '<a></a >'],
    ['white space around an equals sign', '<a b = "c"/>'],
  ])('leaves %s to saxes, which may well take it', (_, xml) => {
    expect(isPlain(xml)).toBe(false);
  });

  it.each([
    ['tags that do not match', '<a><b></a></b>'],
    ['a tag that is never closed', '<a><b></b>'],
    ['two roots', '<a/><b/>'],
    ['text after the root', '<a/>b'],
    ['text before the root', 'b<a/>'],
    ['nothing at all', ''],
    ['the same attribute twice', '<a b="1" b="2"/>'],
    ['attributes that touch', '<a b="1"c="2"/>'],
    ['a value without quotation marks', '<a b=1/>'],
    ['a value without an end', '<a b="1/>'],
    ['a tag in a value', '<a b="<"/>'],
    ['an ampersand alone', '<a>b & c</a>'],
    ['an ampersand alone in a value', '<a b="&"/>'],
    ['a reference to nothing', '<a>&nbsp;</a>'],
    ['a reference to no character', '<a>&#0;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['no character', '<a>\uFFFE</a>'],
    ['the end of CDATA in text', '<a>]]></a>'],
    ['a name that begins with a digit', '<1/>'],
  ])('leaves %s to saxes, which refuses it', (_, xml) => {
    expect(isPlain(xml)).toBe(false);
    expect(() => walk(xml)).toThrow();
  });

  it('refuses elements that lie too deep, and not those that nearly do', () => {
    const deep = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(walk(deep(64))).toHaveLength(128);
    expect(isPlain(deep(65))).toBe(false);
    expect(() => walk(deep(65))).toThrow('too deep');
  });
});

describe('a part that the quick walk gives up in', () => {
  it('is told from the beginning to a reading of its own', () => {
    expect(walk('<a><b/>c<!-- d --></a>')).toEqual(['1 a', '2 b', '2 /b', '"c"', '1 /a']);
  });

  it('counts its values once', () => {
    const totals = { values: 5, characters: 50 };
    const context = { strings: noStrings, styles: noStyles, is1904: false };
    const rows = '<row><c><v>12</v></c><c><v>34</v></c></row>';
    readSheet(Buffer.from(`<worksheet><sheetData>${rows}<!-- a --></sheetData></worksheet>`), context, totals);
    expect(totals).toEqual({ values: 7, characters: 54 });
    readSheet(Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`), context, totals);
    expect(totals).toEqual({ values: 9, characters: 58 });
  });
});

describe('a long part', () => {
  it('is read in pieces, with no character broken between two of them', () => {
    const text = 'åäö'.repeat(50_000);
    const cells = Array.from({ length: 32 }, (_, index) => `<b>${index}${text}</b>`).join('');
    const texts = walk(`<a>${cells}</a>`).filter((told) => told.startsWith('"'));
    expect(texts).toEqual(Array.from({ length: 32 }, (_, index) => `"${index}${text}"`));
  });
});
