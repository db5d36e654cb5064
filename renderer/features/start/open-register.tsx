import { FolderOpen, FolderX } from 'lucide-react';
import { useState } from 'react';
import type { KnownRegister } from '../../../shared/contract.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formatInstant } from '../../lib/format.ts';
import { useAction, useCommand } from '../../lib/queries.ts';
import { startTexts } from '../../lib/texts/start.ts';
import { RecoverRegister } from './recover-register.tsx';

/** The registers this computer knows, and a way to one that it doesn't. */
export function OpenRegister() {
  const known = useCommand('register:list', {});
  const opening = useAction('register:open');
  const [damaged, setDamaged] = useState<string | null>(null);
  const open = (folder: string): void =>
    void opening.run({ folder }, ({ code }) => {
      if (code !== 'register-damaged') return false;
      setDamaged(folder);
      return true;
    });
  return (
    <Card title={startTexts.open}>
      <Loaded query={known}>
        {(registers) =>
          registers.length === 0 ? (
            <p className="soft recent">{startTexts.noRecent}</p>
          ) : (
            <ul className="recent" aria-label={startTexts.recent}>
              {registers.map((register) => (
                <li key={register.folder}>
                  <KnownButton register={register} onOpen={open} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <FolderForm isBusy={opening.isRunning} onOpen={open} />
      {damaged === null ? null : <RecoverRegister folder={damaged} onClose={() => setDamaged(null)} />}
    </Card>
  );
}

type KnownProps = { readonly register: KnownRegister; readonly onOpen: (folder: string) => void };

function KnownButton({ register, onOpen }: KnownProps) {
  const { folder, name, openedAt, isPresent } = register;
  return (
    <Button
      tone="quiet"
      isDisabled={!isPresent}
      icon={isPresent ? <FolderOpen size={18} aria-hidden /> : <FolderX size={18} aria-hidden />}
      onPress={() => onOpen(folder)}
    >
      <span>
        {name}
        <small>
          {isPresent ? startTexts.opened(formatInstant(openedAt)) : startTexts.missing} · {folder}
        </small>
      </span>
    </Button>
  );
}

function FolderForm({ isBusy, onOpen }: { readonly isBusy: boolean; readonly onOpen: (folder: string) => void }) {
  const [folder, setFolder] = useState('');
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      className="open-folder"
      onSubmit={(event) => {
        event.preventDefault();
        if (folder.trim() === '') setError(startTexts.folderNeeded);
        else onOpen(folder.trim());
      }}
    >
      <TextField
        label={startTexts.folder}
        description={startTexts.folderHelp}
        placeholder={startTexts.folderHint}
        value={folder}
        onChange={(text) => {
          setFolder(text);
          setError(null);
        }}
        error={error}
      />
      <Button type="submit" isPending={isBusy}>
        {startTexts.openFolder}
      </Button>
    </form>
  );
}
