import { useState } from 'react';
import type { KnownRegister } from '../../../shared/contract.ts';
import { registerKey, type RegisterLink } from '../../../shared/link.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { host } from '../../lib/host.ts';
import { useAction } from '../../lib/queries.ts';
import { goTo, parseRoute } from '../../lib/route.ts';
import { linkTexts as texts } from '../../lib/texts/links.ts';
import { showToast } from '../../lib/toasts.ts';
import type { OpenRegister } from '../shell.tsx';
import { useLinks } from './use-links.ts';
import { whereTo, type WhereTo } from './where-to.ts';

export type FollowLinksProps = { readonly register: OpenRegister | null };

type Elsewhere = { readonly link: RegisterLink; readonly to: KnownRegister };

/** Says why a link can't be followed. */
function tellNowhere(where: Extract<WhereTo, { kind: 'missing' | 'unknown' }>, isOpen: boolean): void {
  if (where.kind === 'missing') {
    showToast({ tone: 'warn', text: texts.missing(where.name), detail: texts.missingDetail });
    return;
  }
  showToast({ tone: 'warn', text: isOpen ? texts.unknown : texts.unknownClosed, detail: texts.unknownDetail });
}

/** Follows links to the place they name, into another register only when nothing is open or the user agrees. */
export function FollowLinks({ register }: FollowLinksProps) {
  const opening = useAction('register:open');
  const [elsewhere, setElsewhere] = useState<Elsewhere | null>(null);

  const openAt = async ({ link, to }: Elsewhere): Promise<void> => {
    if (await opening.run({ folder: to.folder })) goTo(parseRoute(link.place));
  };

  const follow = async (link: RegisterLink): Promise<void> => {
    const openKey = register && registerKey(register.settings);
    const known = await host.run('register:list', {}).catch(() => null);
    const where = whereTo(link, openKey, known?.ok ? known.value : []);
    if (where.kind === 'here') goTo(parseRoute(link.place));
    else if (where.kind !== 'other') tellNowhere(where, register !== null);
    else if (register === null) await openAt({ link, to: where.register });
    else setElsewhere({ link, to: where.register });
  };
  useLinks((link) => void follow(link));

  if (elsewhere === null || register === null) return null;
  const { name } = elsewhere.to;
  return (
    <ConfirmDialog
      title={texts.otherTitle}
      isOpen
      onOpenChange={() => setElsewhere(null)}
      confirmLabel={texts.openOther(name)}
      onConfirm={() => void openAt(elsewhere)}
    >
      <p>{texts.other(name, register.settings.name)}</p>
    </ConfirmDialog>
  );
}
