import type { ReadOnly } from '../../shared/contract.ts';
import { Button } from '../components/button.tsx';
import { ToneIcon } from '../components/tone.tsx';
import { formatInstant } from '../lib/format.ts';
import { useAction } from '../lib/queries.ts';
import { readOnlyTexts } from '../lib/texts/app.ts';
import { showToast } from '../lib/toasts.ts';

export type ReadOnlyNoticeProps = { readonly folder: string; readonly readOnly: ReadOnly };

function sentence({ reason, who, since }: ReadOnly): string {
  if (reason === 'not-writable') return readOnlyTexts.notWritable;
  const name = who ?? readOnlyTexts.somebody;
  if (reason === 'lock-lost') return readOnlyTexts.taken(name);
  return readOnlyTexts.held(name, since === null ? null : formatInstant(since));
}

/** Says why nothing can be changed, who holds the register, and opens it anew when they have let go of it. */
export function ReadOnlyNotice({ folder, readOnly }: ReadOnlyNoticeProps) {
  const opening = useAction('register:open');
  const reopen = async (): Promise<void> => {
    const status = await opening.run({ folder });
    if (!status?.register) return;
    const left = status.register.readOnly;
    showToast(left ? { tone: 'info', text: readOnlyTexts.still } : { tone: 'ok', text: readOnlyTexts.free });
  };
  return (
    <section className="held" aria-label={readOnlyTexts.label}>
      <ToneIcon tone="warn" size={14} />
      <p>{sentence(readOnly)}</p>
      <Button size="small" isPending={opening.isRunning} onPress={() => void reopen()}>
        {readOnlyTexts.reopen}
      </Button>
    </section>
  );
}
