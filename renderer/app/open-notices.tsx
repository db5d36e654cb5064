import { X } from 'lucide-react';
import type { OpenNotice } from '../../shared/contract.ts';
import { Button } from '../components/button.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { ToneIcon } from '../components/tone.tsx';
import { useAction } from '../lib/queries.ts';
import { goTo } from '../lib/route.ts';
import { openNoticeTexts as texts } from '../lib/texts/app.ts';

function sentence(notice: OpenNotice): string {
  switch (notice.code) {
    case 'torn-tail-cut':
      return texts.torn;
    case 'replayed':
      return texts.replayed(notice.changeCount);
    case 'migrated':
      return texts.migrated(notice.isBackedUp);
  }
}

/** Where more is to be read about it. */
const partOf = ({ code }: OpenNotice): 'sakerhetskopior' | 'historik' =>
  code === 'migrated' ? 'sakerhetskopior' : 'historik';

/** What the register had been through when it was opened, until the user has read it. */
export function OpenNotices({ notices }: { readonly notices: readonly OpenNotice[] }) {
  const reading = useAction('app:notices-read');
  const [first] = notices;
  if (first === undefined) return null;
  const part = partOf(first);
  return (
    <section className="held held-info" aria-label={texts.label}>
      <ToneIcon tone="info" size={14} />
      <output>{notices.map(sentence).join(' ')}</output>
      <Button size="small" onPress={() => goTo({ screen: 'settings', part })}>
        {part === 'historik' ? texts.toHistory : texts.toBackups}
      </Button>
      <IconButton
        label={texts.close}
        size="small"
        icon={<X size={14} aria-hidden />}
        onPress={() => void reading.run({})}
      />
    </section>
  );
}
