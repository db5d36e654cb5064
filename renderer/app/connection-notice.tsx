import { ToneIcon } from '../components/tone.tsx';
import { useConnection } from '../lib/connection.ts';
import { connectionTexts as texts } from '../lib/texts/app.ts';

/** Says that the page does not reach the program, for as long as it doesn't. */
export function ConnectionNotice() {
  const connection = useConnection();
  if (connection === 'open') return null;
  const isLost = connection === 'lost';
  return (
    <section className="held held-lost" aria-label={texts.label}>
      <ToneIcon tone="error" size={14} />
      <p role="alert">
        {isLost ? texts.lost : texts.over} {isLost ? texts.lostDetail : texts.overDetail}
      </p>
    </section>
  );
}
