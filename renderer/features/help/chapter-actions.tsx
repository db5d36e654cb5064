import { Download, Printer } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { saveDownload } from '../../lib/download.ts';
import { helpTexts } from '../../lib/texts/help.ts';
import { showToast } from '../../lib/toasts.ts';
import { FOR_UNITS, type Chapter } from './guide.ts';
import { writeHtml } from './write-html.ts';

export type ChapterActionsProps = {
  readonly chapter: Chapter;
  /** The period and its last day for replies, in a sentence. */
  readonly due: string;
};

/** What can be done with a chapter: on paper, and the units' page as a file to attach. */
export function ChapterActions({ chapter, due }: ChapterActionsProps) {
  const save = (): void => {
    const fileName = `${chapter.title}.html`;
    const bytes = new TextEncoder().encode(writeHtml(chapter.title, due, chapter.blocks));
    saveDownload({ fileName, mediaType: 'text/html', bytes });
    showToast({ tone: 'ok', text: helpTexts.saved(fileName), detail: helpTexts.savedDetail });
  };
  return (
    <>
      <Button tone="quiet" icon={<Printer size={16} aria-hidden />} onPress={() => window.print()}>
        {helpTexts.print}
      </Button>
      {chapter.id === FOR_UNITS ? (
        <Button tone="main" icon={<Download size={16} aria-hidden />} onPress={save}>
          {helpTexts.save}
        </Button>
      ) : null}
    </>
  );
}
