import type { FigureTrace } from '../../../shared/followup/figure-trace.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { writeTabSeparated } from '../../lib/tab-separated.ts';
import { figureTexts as texts } from '../../lib/texts/figure.ts';
import { showToast } from '../../lib/toasts.ts';
import { termRows } from './term-rows.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A table as Word and Outlook take it; Excel too, which else would break a cell with a line break in it. */
function htmlTable([heads = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${line(heads, 'th')}${rows.map((cells) => line(cells, 'td')).join('')}</table>`;
}

/** Puts a figure's terms on the clipboard, as a table for Word and as cells for Excel; says so when it can't. */
export async function copyTerms(strategy: Strategy, trace: FigureTrace): Promise<void> {
  const rows = termRows(strategy, trace);
  const blob = (type: string, text: string): Blob => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', writeTabSeparated(rows)),
        'text/html': blob('text/html', htmlTable(rows)),
      }),
    ]);
    showToast({ tone: 'ok', text: texts.copied(rows.length - 1) });
  } catch {
    showToast({ tone: 'warn', text: texts.notCopied, detail: texts.notCopiedHow });
  }
}
