import { useState } from 'react';
import { mailKinds } from '../../../shared/register/correspondence.ts';
import { Loaded } from '../../components/loaded.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { useCommand } from '../../lib/queries.ts';
import { goTo } from '../../lib/route.ts';
import { mailTexts } from '../../lib/texts/dispatches.ts';
import { useKeptDraft } from '../../lib/use-kept-draft.ts';
import { withDraft, withoutDraft, writtenKinds, type MailDrafts } from './mail-drafts.ts';
import { MailEditor } from './mail-editor.tsx';
import type { MailExample } from './mail-preview.tsx';

const noDrafts: MailDrafts = {};

/** The wording of each kind of mail, and how it will read. What is written of one kind stays while another is looked at. */
export function MailWording({ period, unit }: MailExample) {
  const texts = useCommand('mail-text:list', {});
  const strategy = useCommand('strategy:show', {});
  const [kind, setKind] = useState<(typeof mailKinds)[number]>('dispatch');
  const { drafts, setDrafts, settle } = useMailDrafts();
  return (
    <div className="stack">
      <RadioGroup
        label={mailTexts.kind}
        orientation="horizontal"
        options={mailKinds.map((id) => {
          const name = mailTexts.kinds[id];
          return { id, label: drafts[id] ? mailTexts.unsavedKind(name) : name };
        })}
        value={kind}
        onChange={(id) => setKind(mailKinds.find((each) => each === id) ?? kind)}
      />
      <Loaded query={strategy}>
        {(plan) => (
          <Loaded query={texts}>
            {(list) => {
              const stored = list.find(({ id }) => id === kind);
              if (!stored) return null;
              const isLast = writtenKinds(withoutDraft(drafts, kind)).length === 0;
              return (
                <MailEditor
                  key={kind}
                  stored={stored}
                  written={drafts[kind] ?? null}
                  onWrite={(wording) => setDrafts(withDraft(drafts, stored, wording))}
                  onSettle={(isSettled) => settle(isSettled && isLast)}
                  onDone={() => setDrafts(withoutDraft(drafts, kind))}
                  period={period}
                  unit={unit}
                  strategy={plan}
                />
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

/** What has been written of every kind; whoever leaves it unsaved is told which, and can have it back. */
function useMailDrafts() {
  const { draft, setDraft, settle } = useKeptDraft<MailDrafts>(
    {
      key: 'mail texts',
      lost: (left) => mailTexts.lost(writtenKinds(left).map((kind) => mailTexts.kinds[kind].toLocaleLowerCase('sv'))),
      bringBack: mailTexts.bringBack,
      goBack: () => goTo({ screen: 'dispatches', part: 'mejltexter' }),
    },
    noDrafts,
  );
  return { drafts: draft, setDrafts: setDraft, settle };
}
