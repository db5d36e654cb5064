import { cellAddress } from '../grid.ts';
import { bestRole, type HeadingScorer } from '../map/match-heading.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** Kinds of clue to which unit and period a file is about, the strongest first. */
export const clueKinds = [
  'hidden',
  'label',
  'title',
  'column',
  'sheet',
  'member',
  'file',
  'page',
  'sender',
  'subject',
  'signature',
] as const;
export type ClueKind = (typeof clueKinds)[number];

/** A text that may say which unit or period a file is about. */
export type Clue = {
  readonly kind: ClueKind;
  /** What it can tell of. */
  readonly about: 'unit' | 'period' | 'both';
  readonly text: string;
  /** Where it stands, in Swedish: `cell B2: Socialförvaltningen`. */
  readonly evidence: string;
};

export type MailClues = { readonly from: string; readonly subject: string; readonly text: string };

/** The clues in cells outside the tables' rows: labelled cells and titles. */
export function cellClues(view: SheetView, rows: readonly number[], score: HeadingScorer): readonly Clue[] {
  const clues: Clue[] = [];
  for (const row of rows) {
    const cells = view.cellsOf(row);
    const answered = new Set<number>();
    cells.forEach((cell, index) => {
      if (answered.has(cell.column)) return;
      const text = cellText(cell);
      const labelled = labelledBy(text, score);
      if (!labelled) {
        if (cell.kind === 'text' && text.length <= 160 && !bestFits(text, score))
          clues.push(clueAt('title', 'both', text, row, cell.column));
        return;
      }
      const value = labelled.answer ?? cells[index + 1] ?? view.cellAt(row + 1, cell.column);
      if (!value) return;
      if (typeof value !== 'string') answered.add(value.column);
      const said = typeof value === 'string' ? value : cellText(value);
      clues.push(clueAt('label', labelled.about, said, row, typeof value === 'string' ? cell.column : value.column));
    });
  }
  return clues;
}

function clueAt(kind: ClueKind, about: Clue['about'], text: string, row: number, column: number): Clue {
  return { kind, about, text, evidence: `cell ${cellAddress(row, column)}: ${text}` };
}

/** Whether a text is a field's label: what it says is about an action, not about the file. */
function bestFits(text: string, score: HeadingScorer): boolean {
  const best = bestRole(score(text));
  return best !== null && best.score >= 0.9 && best.role !== 'unit' && best.role !== 'period';
}

function labelledBy(
  text: string,
  score: HeadingScorer,
): { readonly about: 'unit' | 'period'; readonly answer: string | null } | null {
  const inline = /^(?<label>[^:\n]{2,50}):\s*(?<answer>\S[\s\S]*)$/u.exec(text);
  const label = inline?.groups?.['label'] ?? text;
  const scores = score(label);
  const unit = scores.get('unit') ?? 0;
  const period = Math.max(scores.get('period') ?? 0, /:/u.test(text) ? (scores.get('time') ?? 0) * 0.95 : 0);
  if (Math.max(unit, period) < 0.72) return null;
  return { about: unit >= period ? 'unit' : 'period', answer: inline?.groups?.['answer'] ?? null };
}

/** The clues outside the sheets: names of sheets, member, file, and the mail it came in. */
export function outerClues(
  sheetNames: readonly string[],
  member: string | null,
  fileName: string,
  mail: MailClues | null,
): readonly Clue[] {
  const clues: Clue[] = sheetNames.map((name) => ({
    kind: 'sheet',
    about: 'both',
    text: name,
    evidence: `bladets namn: ${name}`,
  }));
  if (member !== null)
    clues.push({ kind: 'member', about: 'both', text: baseName(member), evidence: `filens namn: ${baseName(member)}` });
  clues.push({ kind: 'file', about: 'both', text: baseName(fileName), evidence: `filens namn: ${baseName(fileName)}` });
  if (mail) {
    clues.push({ kind: 'sender', about: 'unit', text: mail.from, evidence: `avsändare: ${mail.from}` });
    clues.push({ kind: 'subject', about: 'both', text: mail.subject, evidence: `ämnesrad: ${mail.subject}` });
    const signature = signatureOf(mail.text);
    if (signature !== '')
      clues.push({
        kind: 'signature',
        about: 'unit',
        text: signature,
        evidence: `mejlets underskrift: ${signature.split('\n').join(', ')}`,
      });
  }
  return clues;
}

function baseName(path: string): string {
  const name = path.split(/[\\/]/u).at(-1) ?? path;
  return name.replace(/\.[a-z]{2,5}$/iu, '').replace(/_/g, ' ');
}

/** The lines after the greeting; quoted earlier mails are not the sender's signature. */
function signatureOf(text: string): string {
  const own = text.split(/^\s*(?:>|-{3,}|_{5,}|Från:|From:|Den .* skrev)/imu)[0] ?? '';
  const lines = own.split('\n').map((line) => line.trim());
  const at = lines.findLastIndex((line) =>
    /^(?:med |vänliga|bästa)?\s*(?:vänlig |vänliga |bästa )?(?:hälsning|hälsningar|mvh|vh|regards|best regards)/iu.test(
      line,
    ),
  );
  return at < 0
    ? ''
    : lines
        .slice(at + 1, at + 9)
        .filter((line) => line !== '' && line.length < 80)
        .join('\n');
}
