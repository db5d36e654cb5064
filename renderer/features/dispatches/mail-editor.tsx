import type { CommandResults } from '../../../shared/contract.ts';
import { unknownMailFields, type MailWording } from '../../../shared/language/mail-fields.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAction } from '../../lib/queries.ts';
import { mailTexts } from '../../lib/texts/dispatches.ts';
import { showToast } from '../../lib/toasts.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { MailFields, MailPreview, type MailExample } from './mail-preview.tsx';

type MailEditorProps = MailExample & {
  readonly stored: CommandResults['mail-text:list'][number];
  /** What has been written instead and is not saved; null while it reads as it is stored. */
  readonly written: MailWording | null;
  readonly onWrite: (wording: MailWording) => void;
  /** What is written is on its way into the register, or has been refused. */
  readonly onSettle: (isSettled: boolean) => void;
  /** What was written is saved, or no longer wanted. */
  readonly onDone: () => void;
  readonly strategy: Strategy;
};

/** One kind of mail: its words, how they will read, and the fields that can stand in them. */
export function MailEditor({ stored, written, onWrite, onSettle, onDone, ...example }: MailEditorProps) {
  const isReadOnly = useIsReadOnly();
  const saving = useAction('mail-text:save');
  const resetting = useAction('mail-text:reset');
  const wording: MailWording = written ?? { subject: stored.subject, body: stored.body };
  const { subject, body } = wording;
  const unknown = unknownMailFields(stored.id, wording);
  const isBlank = subject.trim() === '' || body.trim() === '';

  const save = async (): Promise<void> => {
    onSettle(true);
    const saved = await saving.run({ id: stored.id, subject, body });
    onSettle(saved !== null);
    if (saved === null) return;
    onDone();
    showToast({ tone: 'ok', text: mailTexts.saved });
  };
  const reset = async (): Promise<void> => {
    if ((await resetting.run({ kind: stored.id })) === null) return;
    onDone();
    showToast({ tone: 'ok', text: mailTexts.wasReset });
  };

  return (
    <div className="mail-columns">
      <Card title={stored.isOwn ? mailTexts.own : mailTexts.programs}>
        <div className="stack">
          <TextField
            label={mailTexts.subject}
            value={subject}
            onChange={(next) => onWrite({ subject: next, body })}
            isDisabled={isReadOnly}
          />
          <TextField
            label={mailTexts.body}
            lines={16}
            value={body}
            onChange={(next) => onWrite({ subject, body: next })}
            isDisabled={isReadOnly}
          />
          {unknown.length > 0 ? <Notice tone="warn">{mailTexts.unknown(unknown)}</Notice> : null}
          {isBlank ? <Notice tone="error">{mailTexts.needed}</Notice> : null}
          <output className="soft small">{written === null ? null : mailTexts.unsaved}</output>
          <p className="cluster">
            <Button
              tone="main"
              isDisabled={isReadOnly || isBlank || written === null}
              isPending={saving.isRunning}
              onPress={() => void save()}
            >
              {mailTexts.save}
            </Button>
            {written === null ? null : <Button onPress={onDone}>{mailTexts.takeBack}</Button>}
            <Button isDisabled={isReadOnly || !stored.isOwn} onPress={() => void reset()}>
              {mailTexts.reset}
            </Button>
          </p>
        </div>
      </Card>
      <div className="stack">
        <MailPreview wording={wording} {...example} />
        <MailFields kind={stored.id} />
      </div>
    </div>
  );
}
