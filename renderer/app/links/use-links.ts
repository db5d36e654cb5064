import { useEffect, useRef } from 'react';
import type { RegisterLink } from '../../../shared/link.ts';
import { askForLink, onAskedLink } from '../../lib/asked-links.ts';
import { host } from '../../lib/host.ts';
import { isDialogOpen } from '../../lib/keyboard.ts';
import { linkTexts as texts } from '../../lib/texts/links.ts';
import { showToast } from '../../lib/toasts.ts';

/** A link that comes while something is being written in a dialog waits: what is written would go with the screen behind it. */
function askForLinkInTurn(link: RegisterLink): void {
  if (!isDialogOpen()) return askForLink(link);
  const action = { label: texts.follow, onPress: () => askForLink(link) };
  showToast({ tone: 'warn', text: texts.waits, detail: texts.waitsDetail, action });
}

/** Calls `follow` with each link that is asked for: by the computer, also before the page was there, or in the page itself. */
export function useLinks(follow: (link: RegisterLink) => void): void {
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });
  useEffect(() => {
    const take = async (): Promise<void> => {
      // What the core can't answer is told where it matters; a link can be opened again.
      const asked = await host.run('link:take', {}).catch(() => null);
      if (!asked?.ok || asked.value.kind === 'none') return;
      if (asked.value.kind === 'place') askForLinkInTurn(asked.value.link);
      else showToast({ tone: 'warn', text: texts.unreadable, detail: texts.unreadableDetail });
    };
    void take();
    const endHost = host.subscribe(({ kind }) => {
      if (kind === 'link-opened') void take();
    });
    const endAsked = onAskedLink((link) => latest.current(link));
    return () => {
      endHost();
      endAsked();
    };
  }, []);
}
