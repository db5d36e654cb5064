import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { readPalette, type Palette } from './palette.ts';

const looks = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** The colours in force, read anew when the look of the page changes; the light ones while the page is being printed. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState<Palette>(() => readPalette('screen'));
  useEffect(() => {
    const onScreen = (): void => setPalette(readPalette('screen'));
    // The printer does not wait: what is to be on paper must be drawn before the event is over.
    const onPaper = (): void => flushSync(() => setPalette(readPalette('light')));
    const media = looks.map((query) => window.matchMedia(query));
    const theme = new MutationObserver(onScreen);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    for (const one of media) one.addEventListener('change', onScreen);
    window.addEventListener('beforeprint', onPaper);
    window.addEventListener('afterprint', onScreen);
    return () => {
      theme.disconnect();
      for (const one of media) one.removeEventListener('change', onScreen);
      window.removeEventListener('beforeprint', onPaper);
      window.removeEventListener('afterprint', onScreen);
    };
  }, []);
  return palette;
}
