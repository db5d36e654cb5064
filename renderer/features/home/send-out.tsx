import { Download } from 'lucide-react';
import { useState } from 'react';
import type { UnitReply } from '../../../shared/followup/follow-up.ts';
import type { Period } from '../../../shared/register/entities.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { MultiSelect } from '../../components/multi-select.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { saveDownload } from '../../lib/download.ts';
import { useAction } from '../../lib/queries.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { sendOutTexts } from '../../lib/texts/home.ts';
import { showToast } from '../../lib/toasts.ts';

type SendOutProps = { readonly period: Period; readonly replies: readonly UnitReply[] };

/** Makes templates for the units, and mail drafts if wanted, as one download. */
export function SendOut({ period, replies }: SendOutProps) {
  const [to, setTo] = useState('all');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [withMail, setWithMail] = useState(true);
  const [isChecked, setIsChecked] = useState(false);
  const isReadOnly = useIsReadOnly();
  const writing = useAction('dispatch:write');
  const unanswered = replies
    .filter(({ state }) => state === 'none' || state === 'unreadable')
    .map(({ unit }) => unit.id);
  if (replies.length === 0) return null;

  const write = async (): Promise<void> => {
    setIsChecked(true);
    const picked = to === 'some' ? [...chosen] : unanswered;
    if (to !== 'all' && picked.length === 0) return;
    const download = await writing.run({ periodId: period.id, unitIds: to === 'all' ? null : picked, withMail });
    if (!download) return;
    saveDownload(download);
    showToast({
      tone: 'ok',
      text: sendOutTexts.written(download.fileName),
      detail: sendOutTexts.writtenDetail(download.fileName.endsWith('.zip'), withMail),
    });
  };

  return (
    <Card title={sendOutTexts.title}>
      <div className="stack">
        <p className="soft">{sendOutTexts.text}</p>
        <RadioGroup
          label={sendOutTexts.to}
          options={[
            { id: 'all', label: sendOutTexts.all(replies.length) },
            ...(unanswered.length === 0
              ? []
              : [{ id: 'unanswered', label: sendOutTexts.unanswered(unanswered.length) }]),
            { id: 'some', label: sendOutTexts.some },
          ]}
          value={to}
          onChange={setTo}
        />
        {to === 'some' ? (
          <MultiSelect
            label={sendOutTexts.units}
            options={replies.map(({ unit }) => ({ id: unit.id, label: unit.name }))}
            value={chosen}
            onChange={setChosen}
            error={isChecked && chosen.length === 0 ? sendOutTexts.unitsNeeded : null}
          />
        ) : null}
        <Checkbox isSelected={withMail} onChange={setWithMail} description={sendOutTexts.withMailHelp}>
          {sendOutTexts.withMail}
        </Checkbox>
        <p>
          <Button
            isDisabled={isReadOnly}
            icon={<Download size={16} aria-hidden />}
            isPending={writing.isRunning}
            onPress={() => void write()}
          >
            {sendOutTexts.write}
          </Button>
        </p>
      </div>
    </Card>
  );
}
