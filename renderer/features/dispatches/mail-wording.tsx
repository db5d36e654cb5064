import { useState } from 'react';
import type { CommandResults } from '../../../shared/contract.ts';
import { fillMail, mailFieldMeanings, mailFieldsOf, unknownMailFields } from '../../../shared/language/mail-fields.ts';
import { commonMailValues } from '../../../shared/language/mail-values.ts';
import { mailKinds } from '../../../shared/register/correspondence.ts';
import type { Period, Unit } from '../../../shared/register/units-and-periods.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAction, useCommand } from '../../lib/queries.ts';
import { mailTexts } from '../../lib/texts/dispatches.ts';
import { showToast } from '../../lib/toasts.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';

type MailText = CommandResults['mail-text:list'][number];
type MailWordingProps = { readonly period: Period; readonly unit: Unit | null };

/** The wording of each kind of mail, and how it will read. */
export function MailWording({ period, unit }: MailWordingProps) {
  const texts = useCommand('mail-text:list', {});
  const strategy = useCommand('strategy:show', {});
  const [kind, setKind] = useState<(typeof mailKinds)[number]>('dispatch');
  return (
    <div className="stack">
      <RadioGroup
        label={mailTexts.kind}
        orientation="horizontal"
        options={mailKinds.map((id) => ({ id, label: mailTexts.kinds[id] }))}
        value={kind}
        onChange={(id) => setKind(mailKinds.find((each) => each === id) ?? kind)}
      />
      <Loaded query={strategy}>
        {(plan) => (
          <Loaded query={texts}>
            {(list) => {
              const text = list.find(({ id }) => id === kind);
              return text ? (
                <Editor
                  key={`${kind} ${text.subject} ${text.body}`}
                  text={text}
                  period={period}
                  unit={unit}
                  strategy={plan}
                />
              ) : null;
            }}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

type EditorProps = MailWordingProps & { readonly text: MailText; readonly strategy: Strategy };

function Editor({ text, period, unit, strategy }: EditorProps) {
  const isReadOnly = useIsReadOnly();
  const [subject, setSubject] = useState(text.subject);
  const [body, setBody] = useState(text.body);
  const saving = useAction('mail-text:save');
  const resetting = useAction('mail-text:reset');
  const wording = { subject, body };
  const unknown = unknownMailFields(text.id, wording);
  const isBlank = subject.trim() === '' || body.trim() === '';
  const isSame = subject === text.subject && body === text.body;

  const save = async (): Promise<void> => {
    if (await saving.run({ id: text.id, ...wording })) showToast({ tone: 'ok', text: mailTexts.saved });
  };
  const reset = async (): Promise<void> => {
    if (await resetting.run({ kind: text.id })) showToast({ tone: 'ok', text: mailTexts.wasReset });
  };

  return (
    <div className="mail-columns">
      <Card title={text.isOwn ? mailTexts.own : mailTexts.programs}>
        <div className="stack">
          <TextField label={mailTexts.subject} value={subject} onChange={setSubject} isDisabled={isReadOnly} />
          <TextField label={mailTexts.body} lines={16} value={body} onChange={setBody} isDisabled={isReadOnly} />
          {unknown.length > 0 ? <Notice tone="warn">{mailTexts.unknown(unknown)}</Notice> : null}
          {isBlank ? <Notice tone="error">{mailTexts.needed}</Notice> : null}
          <p className="cluster">
            <Button
              tone="main"
              isDisabled={isReadOnly || isBlank || isSame}
              isPending={saving.isRunning}
              onPress={() => void save()}
            >
              {mailTexts.save}
            </Button>
            <Button isDisabled={isReadOnly || !text.isOwn} onPress={() => void reset()}>
              {mailTexts.reset}
            </Button>
          </p>
        </div>
      </Card>
      <div className="stack">
        <Preview wording={wording} period={period} unit={unit} strategy={strategy} />
        <Fields kind={text.id} />
      </div>
    </div>
  );
}

type PreviewProps = MailWordingProps & {
  readonly wording: Pick<MailText, 'subject' | 'body'>;
  readonly strategy: Strategy;
};

function Preview({ wording, period, unit, strategy }: PreviewProps) {
  const name = unit?.name ?? '';
  const filled = fillMail(wording, {
    ...commonMailValues(strategy, { name }, period),
    saknas: mailTexts.sampleMissing,
    frågor: mailTexts.sampleQuestions,
    filen: mailTexts.sampleFile,
  });
  return (
    <Card title={unit === null ? mailTexts.preview : mailTexts.previewFor(name)}>
      <p className="mail-subject">{filled.subject}</p>
      <p className="mail-body">{filled.body}</p>
    </Card>
  );
}

function Fields({ kind }: { readonly kind: MailText['id'] }) {
  return (
    <Card title={mailTexts.fields}>
      <p className="soft small">{mailTexts.fieldsHelp}</p>
      <dl className="facts">
        {mailFieldsOf[kind].map((field) => (
          <div key={field}>
            <dt>
              <code>{`{${field}}`}</code>
            </dt>
            <dd>{mailFieldMeanings[field]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
