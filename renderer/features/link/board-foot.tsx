import { Check, Sparkles, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { boardTexts as texts } from '../../lib/texts/link.ts';
import type { SureLink } from './board.ts';
import { SureDialog } from './sure-dialog.tsx';
import type { Linking } from './use-linking.ts';

export type BoardFootProps = {
  readonly linking: Linking;
  readonly sure: readonly SureLink[];
  readonly skipped: number;
  readonly onShowSkipped: () => void;
};

/** What can be done with many, and what was just done. */
export function BoardFoot({ linking, sure, skipped, onShowSkipped }: BoardFootProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <p className="cluster">
        {sure.length === 0 ? null : (
          <Button size="small" icon={<Sparkles size={14} aria-hidden />} onPress={() => setIsOpen(true)}>
            {texts.sure(sure.length)}
          </Button>
        )}
        {skipped === 0 ? null : (
          <Button size="small" tone="quiet" onPress={onShowSkipped}>
            {texts.showSkipped(skipped)}
          </Button>
        )}
      </p>
      <JustLinkedList linking={linking} />
      {isOpen ? (
        <SureDialog
          sure={sure}
          isRunning={linking.isRunning}
          onClose={() => setIsOpen(false)}
          onAccept={(taken) => void linking.acceptSure(taken).then((isDone) => (isDone ? setIsOpen(false) : undefined))}
        />
      ) : null}
    </>
  );
}

/** How much of what was just linked is shown. */
const SHOWN = 5;

function JustLinkedList({ linking }: { readonly linking: Linking }) {
  return (
    <section aria-label={texts.justLinked} aria-live="polite">
      {linking.log.length === 0 ? null : (
        <>
          <h2 className="just-linked-title">{texts.justLinked}</h2>
          <ul className="just-linked">
            {linking.log.slice(0, SHOWN).map(({ key, text }, index) => (
              <li key={key}>
                <Check size={14} aria-hidden />
                <span>{text}</span>
                {index === 0 ? (
                  <Button
                    size="small"
                    tone="quiet"
                    icon={<Undo2 size={14} aria-hidden />}
                    isDisabled={linking.isRunning}
                    onPress={() => void linking.undo()}
                  >
                    {texts.undo}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
