import type { KnownRegister } from '../../../../shared/contract.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { formatInstant } from '../../../lib/format.ts';
import { useAction, useCommand } from '../../../lib/queries.ts';
import { registerTexts } from '../../../lib/texts/settings.ts';
import { showToast } from '../../../lib/toasts.ts';

/** The registers that have been opened on this computer, the latest first. */
export function KnownRegisters() {
  const known = useCommand('register:list', {});
  const current = useCommand('app:status', {}).data?.register?.folder ?? null;
  return (
    <Card title={registerTexts.recent}>
      <div className="stack">
        <p className="soft small">{registerTexts.recentHelp}</p>
        <Loaded query={known}>
          {(registers) => (
            <ul className="settings-registers" aria-label={registerTexts.recent}>
              {registers.map((register) => (
                <Known key={register.folder} register={register} isCurrent={register.folder === current} />
              ))}
            </ul>
          )}
        </Loaded>
      </div>
    </Card>
  );
}

function Known({ register, isCurrent }: { readonly register: KnownRegister; readonly isCurrent: boolean }) {
  const { folder, name, openedAt, isPresent } = register;
  const opening = useAction('register:open');
  const forgetting = useAction('register:forget');
  const forget = async (): Promise<void> => {
    if (await forgetting.run({ folder })) showToast({ tone: 'ok', text: registerTexts.forgotten(name) });
  };
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <small>{folder}</small>
        <small>{isPresent ? formatInstant(openedAt) : registerTexts.gone}</small>
      </div>
      {isCurrent ? (
        <span className="soft small">{registerTexts.isOpen}</span>
      ) : (
        <span className="cluster">
          <Button size="small" isDisabled={!isPresent} onPress={() => void opening.run({ folder })}>
            {registerTexts.open}
            <span className="unseen"> {name}</span>
          </Button>
          <Button size="small" tone="quiet" onPress={() => void forget()}>
            {registerTexts.forget}
            <span className="unseen">: {name}</span>
          </Button>
        </span>
      )}
    </li>
  );
}
