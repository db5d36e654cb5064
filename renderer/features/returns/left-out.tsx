import type { ReturnReview } from '../../../shared/contract.ts';
import type { FilePlan, IgnoredRange } from '../../../shared/intake/plan-types.ts';
import { Notice } from '../../components/notice.tsx';
import { SourceLink } from '../../components/source-link.tsx';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { notesOf, textIn } from './text-in.ts';

type LeftOutProps = { readonly review: ReturnReview; readonly plan: FilePlan };

/** What in the file is no action: where it stands, why it was left out, and what it says, for somebody to see. */
export function LeftOut({ review, plan }: LeftOutProps) {
  if (plan.ignored.length === 0) return null;
  return (
    <section className="panel-section">
      <h3>{returnsTexts.ignoredTitle}</h3>
      <ul className="plain-list left-out">
        {plan.ignored.map((range) => (
          <li key={`${range.sheet ?? ''}!${range.range}`}>
            <Place range={range} returnId={review.summary.return.id} /> {range.why}
            <Said text={textOf(review, range)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What somebody has written around the actions, such as under the table: it is no value, and it may be what matters most. */
export function NotesNotice({ review, plan }: LeftOutProps) {
  const said = notesOf(plan.ignored).map((range) => ({ range, text: textOf(review, range) }));
  const notes = said.filter(({ text }) => text !== '');
  if (notes.length === 0) return null;
  return (
    <Notice tone="info">
      <p>{returnsTexts.notes(notes.length)}</p>
      <ul className="plain-list left-out">
        {notes.map(({ range, text }) => (
          <li key={`${range.sheet ?? ''}!${range.range}`}>
            <Place range={range} returnId={review.summary.return.id} />
            <Said text={text} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What stands in a range of one of the file's sheets; empty where it is no range of cells. */
function textOf({ sheets }: ReturnReview, { sheet, range }: IgnoredRange): string {
  const found = sheets.find(({ name }) => name === (sheet ?? ''));
  return found === undefined ? '' : textIn(found, range);
}

/** Leads to the first cell of the range; a page header has none. */
function Place({ range: { sheet, range }, returnId }: { readonly range: IgnoredRange; readonly returnId: string }) {
  const cell = /^[A-Z]+\d+/.exec(range)?.[0] ?? null;
  const name = <code>{sheet === null || sheet === '' ? range : `${sheet}!${range}`}</code>;
  if (cell === null) return name;
  return <SourceLink source={{ returnId, sheet, cell }}>{name}</SourceLink>;
}

function Said({ text }: { readonly text: string }) {
  return text === '' ? null : <q className="small">{text}</q>;
}
