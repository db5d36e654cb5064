import { periodLabel } from '../../../shared/language/labels.ts';
import { registerKey } from '../../../shared/link.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import { copyLink } from '../../lib/copy-link.ts';
import { saveDownload } from '../../lib/download.ts';
import { useAction } from '../../lib/queries.ts';
import { parseRoute } from '../../lib/route.ts';
import { periodTexts } from '../../lib/texts/app.ts';
import { followUpTexts } from '../../lib/texts/follow-up.ts';
import { paletteTexts as texts } from '../../lib/texts/palette.ts';
import { showToast } from '../../lib/toasts.ts';
import type { OpenRegister } from '../shell.tsx';
import { useCloseRegister } from '../use-close-register.ts';
import { useReopen } from '../use-reopen.ts';
import { useUndo } from '../use-undo-keys.ts';
import type { CommandActions } from './palette-commands.ts';

export type UsableActions = {
  readonly actions: CommandActions;
  readonly showPeriod: (period: Period) => void;
};

/** What the palette's commands do, each telling what came of it. */
export function useCommandActions({ folder, period, settings }: OpenRegister): UsableActions {
  const exporting = useAction('followup:export');
  const backingUp = useAction('backup:make');
  const choosing = useAction('period:choose');
  const reopen = useReopen(folder);
  const close = useCloseRegister();
  const { undo, redo } = useUndo();

  const exportFollowUp = async (): Promise<void> => {
    const download = period && (await exporting.run({ periodId: period.id }));
    if (!download) return;
    saveDownload(download);
    const { exported, exportedDetail } = followUpTexts;
    showToast({ tone: 'ok', text: exported(download.fileName), detail: exportedDetail });
  };
  const backUp = async (): Promise<void> => {
    if (await backingUp.run({})) showToast({ tone: 'ok', text: texts.backupDone });
  };
  const showPeriod = async ({ year, kind }: Period): Promise<void> => {
    const chosen = await choosing.run({ year, kind });
    if (chosen) showToast({ tone: 'ok', text: periodTexts.chosen(periodLabel(chosen)) });
  };
  return {
    actions: {
      undo: () => void undo(),
      redo: () => void redo(),
      exportFollowUp: () => void exportFollowUp(),
      backUp: () => void backUp(),
      reopen: () => void reopen.run(),
      close: () => void close(),
      copyLink: () => void copyLink(parseRoute(window.location.hash), registerKey(settings)),
    },
    showPeriod: (chosen) => void showPeriod(chosen),
  };
}
