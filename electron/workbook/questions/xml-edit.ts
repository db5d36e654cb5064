import type { XmlElement, XmlOutline } from './xml-outline.ts';

/** Text put in place of a stretch of a part; everything outside the stretches stays as it is, to the byte. */
export type TextEdit = { readonly from: number; readonly to: number; readonly text: string };

/** Carries out edits that do not overlap. Those at the same place come in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((one, other) => one.from - other.from)) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

export const insertAt = (at: number, text: string): TextEdit => ({ from: at, to: at, text });

/** Adds children last in an element, which is opened if it was written `<a/>`. */
export function appendIn(outline: XmlOutline, element: XmlElement, xml: string): TextEdit {
  if (!element.isSelfClosing) return insertAt(element.contentEnd, xml);
  const tag = outline.text.slice(element.start, element.end);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  return { from: element.start, to: element.end, text: `${tag.replace(/\s*\/>$/, '>')}${xml}</${name}>` };
}

/** Sets an attribute that the element has already; nothing for one that it has not. */
export function setAttribute(
  outline: XmlOutline,
  element: XmlElement,
  name: string,
  value: string,
): readonly TextEdit[] {
  if (element.attributes[name] === undefined) return [];
  const tag = outline.text.slice(element.start, element.contentStart);
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  if (!found) return [];
  const from = element.start + found.index;
  return [{ from, to: from + found[0].length, text: ` ${name}="${value}"` }];
}

/** Text as XML content or as an attribute's value. Line breaks in an attribute would be read as spaces. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
