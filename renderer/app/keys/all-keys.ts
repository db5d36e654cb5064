import { activityKeys } from '../../features/activities/activity-keys.ts';
import { linkKeys } from '../../features/link/link-keys.ts';
import { reviewKeys } from '../../features/returns/keys/review-keys.ts';
import type { KeyHint } from '../../lib/keyboard.ts';
import type { Route } from '../../lib/route.ts';
import { keysTexts } from '../../lib/texts/keys.ts';

/** Keys of one place. */
export type KeyGroup = { readonly title: string; readonly keys: readonly KeyHint[] };

/** The key that opens this list, on whatever screen. */
export const helpKey = '?';

const everywhere: readonly KeyHint[] = [
  { keys: ['Ctrl K'], does: keysTexts.palette },
  { keys: ['Ctrl Z'], does: keysTexts.undo, isChanging: true },
  { keys: ['Ctrl Y', 'Ctrl Skift Z'], does: keysTexts.redo, isChanging: true },
  { keys: ['Tab', 'Skift Tab'], does: keysTexts.next },
  { keys: ['F6'], does: keysTexts.toasts },
  { keys: ['Esc'], does: keysTexts.close },
  { keys: [helpKey], does: keysTexts.help },
];

const { chart, table } = keysTexts;

const inCharts: KeyGroup = {
  title: chart.title,
  keys: [
    { keys: ['↑', '↓', '←', '→'], does: chart.walk },
    { keys: ['Home', 'End'], does: chart.ends },
    { keys: ['Enter'], does: chart.follow },
  ],
};
const inTables: KeyGroup = {
  title: table.title,
  keys: [
    { keys: ['↑', '↓', 'Page Up', 'Page Down'], does: table.rows },
    { keys: ['Enter', 'Mellanslag'], does: table.open },
  ],
};

type Screen = Route['screen'];

/** What a screen has of its own; screens that are not here have nothing but fields and buttons. */
const ownKeys: Readonly<Partial<Record<Screen, readonly KeyHint[]>>> = {
  returns: reviewKeys,
  activities: activityKeys,
  link: linkKeys,
};
const sharedKeys: Readonly<Partial<Record<Screen, KeyGroup>>> = {
  start: inCharts,
  'follow-up': inTables,
  dispatches: inTables,
  units: inTables,
};

/** Every key that works on a screen, its own first. Keys that change are left out where nothing can be changed. */
export function keysOn(screen: Screen, screenName: string, canChange: boolean): readonly KeyGroup[] {
  const own = ownKeys[screen];
  const shared = sharedKeys[screen];
  const groups = [
    ...(own ? [{ title: keysTexts.onScreen(screenName), keys: own }] : []),
    ...(shared ? [shared] : []),
    { title: keysTexts.everywhere, keys: everywhere },
  ];
  return groups.map(({ title, keys }) => ({ title, keys: keys.filter((key) => canChange || key.isChanging !== true) }));
}
