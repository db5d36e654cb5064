import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useAction, useCommand } from '../../../lib/queries.ts';
import { goTo } from '../../../lib/route.ts';
import { registerTexts } from '../../../lib/texts/settings.ts';
import { showToast } from '../../../lib/toasts.ts';
import { useIsReadOnly } from '../../../lib/use-is-read-only.ts';
import { useKeptDraft } from '../../../lib/use-kept-draft.ts';
import { KnownRegisters } from './known-registers.tsx';
import { PlaceDialog, type PlaceAction } from './place-dialog.tsx';

/** What the register is called, where it lies, and the others that this computer knows. */
export function RegisterPart() {
  const status = useCommand('app:status', {});
  return (
    <div className="settings-columns">
      <Loaded query={status}>
        {({ register }) =>
          register === null ? null : (
            <Card title={register.settings.name}>
              <div className="stack">
                <Name key={register.settings.name} name={register.settings.name} />
                <dl className="facts">
                  <div>
                    <dt>{registerTexts.strategy}</dt>
                    <dd>{register.strategyName}</dd>
                  </div>
                  <div>
                    <dt>{registerTexts.changes}</dt>
                    <dd>{registerTexts.changeCount(register.seq)}</dd>
                  </div>
                  <div>
                    <dt>{registerTexts.place}</dt>
                    <dd>
                      <code>{register.folder}</code>
                    </dd>
                  </div>
                </dl>
                <p className="soft small">{registerTexts.placeHelp}</p>
                <Places />
              </div>
            </Card>
          )
        }
      </Loaded>
      <KnownRegisters />
    </div>
  );
}

function Name({ name }: { readonly name: string }) {
  const isReadOnly = useIsReadOnly();
  const { draft, setDraft, settle } = useKeptDraft(
    {
      key: 'register name',
      lost: (left) => registerTexts.lost(left),
      bringBack: registerTexts.bringBack,
      goBack: () => goTo({ screen: 'settings', part: null }),
    },
    name,
  );
  const renaming = useAction('register:rename');
  const isNew = draft.trim() !== '' && draft.trim() !== name;
  const rename = async (): Promise<void> => {
    settle(true);
    const renamed = await renaming.run({ name: draft.trim() });
    settle(renamed !== null);
    if (renamed) showToast({ tone: 'ok', text: registerTexts.renamed });
  };
  return (
    <form
      className="settings-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) void rename();
      }}
    >
      <TextField label={registerTexts.name} value={draft} onChange={setDraft} isDisabled={isReadOnly} />
      <Button type="submit" isDisabled={!isNew || isReadOnly} isPending={renaming.isRunning}>
        {registerTexts.rename}
      </Button>
    </form>
  );
}

function Places() {
  const isReadOnly = useIsReadOnly();
  const [action, setAction] = useState<PlaceAction | null>(null);
  return (
    <p className="cluster">
      <Button onPress={() => setAction('copy')}>{registerTexts.copy}</Button>
      <Button isDisabled={isReadOnly} onPress={() => setAction('move')}>
        {registerTexts.move}
      </Button>
      {action === null ? null : <PlaceDialog action={action} onClose={() => setAction(null)} />}
    </p>
  );
}
