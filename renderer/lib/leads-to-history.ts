import type { Refusal } from '../../shared/result.ts';
import { goTo } from './route.ts';
import { appTexts } from './texts/app.ts';
import { showToast } from './toasts.ts';

/**
 * What has been altered since, or undone before, can't simply be undone: the history is where it is seen, and where the rest of
 * it can be. False for every other refusal.
 */
export function leadsToHistory({ code }: Refusal): boolean {
  if (code !== 'changed-since' && code !== 'already-undone') return false;
  showToast({
    tone: 'warn',
    ...(code === 'changed-since' ? appTexts.undoTouched : appTexts.undoGone),
    action: {
      label: appTexts.openHistory,
      onPress: () => goTo({ screen: 'settings', part: 'historik' }),
    },
  });
  return true;
}
