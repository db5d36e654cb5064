import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { useCommand } from '../../lib/queries.ts';
import { request } from '../../lib/requests.ts';
import { helpTexts } from '../../lib/texts/help.ts';
import { BlockView } from './block-view.tsx';
import { ChapterActions } from './chapter-actions.tsx';
import { ChapterList } from './chapter-list.tsx';
import { ChapterTurn } from './chapter-turn.tsx';
import { FOR_UNITS, placeOf } from './guide.ts';
import { SearchResults } from './search-results.tsx';
import './help-screen.css';

/** The guide for the coordinator: its chapters and a search at the left, the chosen one beside. */
export function HelpScreen({ chapter: address }: { readonly chapter: string | null }) {
  const [sought, setSought] = useState('');
  const period = useCommand('app:status', {}).data?.register?.period ?? null;
  const page = useTurnTo(address);
  const { chapter } = placeOf(address);
  if (chapter === undefined) return null;
  const due = period === null ? '' : helpTexts.due(period);
  return (
    <div className="screen help">
      <div className="help-side no-print">
        <SearchField label={helpTexts.search} placeholder={helpTexts.searchHint} value={sought} onChange={setSought} />
        {sought.trim() === '' ? <ChapterList current={chapter.id} /> : <SearchResults sought={sought} />}
        <Button size="small" tone="quiet" shortcut="?" onPress={() => request('keys')}>
          {helpTexts.keys}
        </Button>
      </div>
      <article className="help-page" ref={page} tabIndex={-1}>
        <PageHead title={chapter.title} actions={<ChapterActions chapter={chapter} due={due} />}>
          {chapter.id === FOR_UNITS && due !== '' ? due : undefined}
        </PageHead>
        {chapter.blocks.map((block, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a chapter's parts never change places
          <BlockView block={block} key={`${chapter.id} ${index}`} />
        ))}
        <ChapterTurn current={chapter.id} />
      </article>
    </div>
  );
}

/** Brings the chapter or section that the address names into view and gives it the focus, so that reading goes on there. */
function useTurnTo(address: string | null) {
  const page = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const { section } = placeOf(address);
    const isOpening = isFirst.current;
    isFirst.current = false;
    if (isOpening && section === null) return; // the screen opens at its top, as any screen does
    const target = section === null ? page.current : document.getElementById(section);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  }, [address]);
  return page;
}
