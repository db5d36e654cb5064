import { useState } from 'react';
import type { RecoveryChoice, RegisterInspection } from '../../../shared/register/inspection.ts';
import { faultSentence } from '../../../shared/language/damage-sentences.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { formatInstant } from '../../lib/format.ts';
import { useAction, useCommand } from '../../lib/queries.ts';
import { choiceWords, recoveryTexts } from '../../lib/texts/recovery.ts';
import { showToast } from '../../lib/toasts.ts';

export type RecoverRegisterProps = { readonly folder: string; readonly onClose: () => void };

/** A damaged register: what happened to it, that nothing is lost by trying, and the ways back. */
export function RecoverRegister({ folder, onClose }: RecoverRegisterProps) {
  const inspection = useCommand('register:inspect', { folder });
  const recovering = useAction('register:recover');
  const [chosen, setChosen] = useState<string | null>(null);
  const choice = chosenOf(inspection.data?.choices ?? [], chosen);

  const recover = async ({ kind, seq }: RecoveryChoice, keptIn: string): Promise<void> => {
    const opened = await recovering.run({ folder, offer: { kind, seq } });
    if (!opened) return;
    showToast({ tone: 'ok', text: recoveryTexts.recovered, detail: recoveryTexts.recoveredDetail(keptIn) });
  };

  return (
    <Dialog
      title={recoveryTexts.title}
      isOpen
      onOpenChange={onClose}
      size="wide"
      role="alertdialog"
      footer={
        <>
          <Button onPress={onClose}>{choice ? recoveryTexts.cancel : recoveryTexts.close}</Button>
          {choice && inspection.data ? (
            <Button
              tone="main"
              isPending={recovering.isRunning}
              onPress={() => void recover(choice, inspection.data.keptIn)}
            >
              {recoveryTexts.recover}
            </Button>
          ) : null}
        </>
      }
    >
      <Loaded query={inspection}>
        {(found) => (
          <div className="stack">
            <WhatHappened found={found} />
            {choice ? <Choices found={found} chosen={choice} onChoose={setChosen} /> : <NoChoice found={found} />}
          </div>
        )}
      </Loaded>
    </Dialog>
  );
}

const idOf = ({ kind, seq }: RecoveryChoice): string => `${kind}-${seq}`;

/** What the user chose; before that what loses the least, and of two that lose the same the one with history. */
function chosenOf(choices: readonly RecoveryChoice[], id: string | null): RecoveryChoice | undefined {
  return choices.find((choice) => idOf(choice) === id) ?? choices.toSorted((one, other) => one.lost - other.lost)[0];
}

function WhatHappened({ found }: { readonly found: RegisterInspection }) {
  const { faults, folder, keptIn, newestBackup, choices } = found;
  return (
    <section className="stack-s" aria-labelledby="recovery-happened">
      <h3 id="recovery-happened">{recoveryTexts.happened}</h3>
      <ul className="recovery-faults">
        {faults.map((fault) => (
          <li key={fault.kind}>{faultSentence(fault)}</li>
        ))}
      </ul>
      <p>
        {recoveryTexts.untouched(folder)} {choices.length === 0 ? null : recoveryTexts.kept(keptIn)}
      </p>
      <p>
        {newestBackup === null
          ? recoveryTexts.noBackup
          : recoveryTexts.backup(formatInstant(newestBackup.at), newestBackup.seq)}
      </p>
    </section>
  );
}

type ChoicesProps = {
  readonly found: RegisterInspection;
  readonly chosen: RecoveryChoice;
  readonly onChoose: (id: string) => void;
};

function Choices({ found, chosen, onChoose }: ChoicesProps) {
  return (
    <RadioGroup
      label={recoveryTexts.choose}
      options={found.choices.map((choice) => ({ id: idOf(choice), ...choiceWords(choice, found.knownChanges) }))}
      value={idOf(chosen)}
      onChange={onChoose}
    />
  );
}

function NoChoice({ found }: { readonly found: RegisterInspection }) {
  if (found.problem === null) return <Notice tone="ok">{recoveryTexts.readable}</Notice>;
  return (
    <Notice tone="warn">
      <strong>{recoveryTexts.none}</strong>
      <span>{recoveryTexts.noneText}</span>
    </Notice>
  );
}
