import type { Block } from './markdown/blocks.ts';
import type { Inline } from './markdown/inline.ts';

/** Enough to be read on screen and fill one A4 on paper; the file stands alone. */
const style = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #15202a; background: #fff;
  font: 15px/1.45 "Segoe UI", Inter, system-ui, sans-serif; }
h1 { font-size: 26px; line-height: 1.2; margin: 0 0 4px; } h2 { font-size: 17px; margin: 18px 0 6px; }
p, ol, ul { margin: 0 0 8px; } li { margin-bottom: 3px; } .due { font-weight: 600; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: 4px 8px; border-bottom: 1px solid #7f8d99; }
@page { size: a4; margin: 15mm; } @media print { body { margin: 0; padding: 0; font-size: 10.5pt; } }`;

/** A page of the guide as a file that opens in any browser and in Word: no scripts, no pictures, no links. */
export function writeHtml(title: string, due: string, blocks: readonly Block[]): string {
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>
<body>
<h1>${escaped(title)}</h1>
<p class="due">${escaped(due)}</p>
${blocks.map(blockHtml).join('\n')}
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/["&<>]/g, (sign) => entities[sign] ?? sign);

const lineHtml = (line: readonly Inline[]): string =>
  line.map(({ kind, text }) => (kind === 'strong' ? `<b>${escaped(text)}</b>` : escaped(text))).join('');

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('');
      return block.isOrdered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'table': {
      const cells = (row: readonly (readonly Inline[])[], tag: 'td' | 'th'): string =>
        `<tr>${row.map((cell) => `<${tag}>${lineHtml(cell)}</${tag}>`).join('')}</tr>`;
      return `<table><thead>${cells(block.head, 'th')}</thead><tbody>${block.rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`;
    }
    case 'picture':
      return '';
  }
}
