import type { ReadOnly } from '../../shared/contract.ts';
import { Button } from '../components/button.tsx';
import { ToneIcon } from '../components/tone.tsx';
import { formatInstant } from '../lib/format.ts';
import { readOnlyTexts } from '../lib/texts/app.ts';
import { useReopen } from './use-reopen.ts';

export type ReadOnlyNoticeProps = { readonly folder: string; readonly readOnly: ReadOnly };

function sentence({ reason, who, since }: ReadOnly): string {
  if (reason === 'not-writable') return readOnlyTexts.notWritable;
  const name = who ?? readOnlyTexts.somebody;
  if (reason === 'lock-lost') return readOnlyTexts.taken(name);
  return readOnlyTexts.held(name, since === null ? null : formatInstant(since));
}

/** Says why nothing can be changed, who holds the register, and opens it anew when they have let go of it. */
export function ReadOnlyNotice({ folder, readOnly }: ReadOnlyNoticeProps) {
  const reopen = useReopen(folder);
  return (
    <section className="held" aria-label={readOnlyTexts.label}>
      <ToneIcon tone="warn" size={14} />
      <p>{sentence(readOnly)}</p>
      <Button size="small" isPending={reopen.isRunning} onPress={() => void reopen.run()}>
        {readOnlyTexts.reopen}
      </Button>
    </section>
  );
}
