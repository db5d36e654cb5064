import { ArrowLeft, ArrowRight } from 'lucide-react';
import { hrefOf } from '../../lib/route.ts';
import { helpTexts } from '../../lib/texts/help.ts';
import { chapters } from './guide.ts';

/** The chapters before and after, at the foot of a chapter. */
export function ChapterTurn({ current }: { readonly current: string }) {
  const at = chapters.findIndex(({ id }) => id === current);
  const previous = chapters[at - 1];
  const next = chapters[at + 1];
  return (
    <nav className="help-turn no-print" aria-label={helpTexts.turn}>
      {previous === undefined ? null : (
        <a href={hrefOf({ screen: 'help', chapter: previous.id })}>
          <ArrowLeft size={16} aria-hidden />
          <span className="unseen">{helpTexts.previous}: </span>
          {previous.title}
        </a>
      )}
      {next === undefined ? null : (
        <a className="help-next" href={hrefOf({ screen: 'help', chapter: next.id })}>
          <span className="unseen">{helpTexts.next}: </span>
          {next.title}
          <ArrowRight size={16} aria-hidden />
        </a>
      )}
    </nav>
  );
}
