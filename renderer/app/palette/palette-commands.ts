import { hrefOf, goTo, type Route } from '../../lib/route.ts';
import { request } from '../../lib/requests.ts';
import { appTexts, periodTexts } from '../../lib/texts/app.ts';
import { dispatchTexts } from '../../lib/texts/dispatches.ts';
import { paletteTexts as texts } from '../../lib/texts/palette.ts';
import { settingsTexts } from '../../lib/texts/settings.ts';
import { chooseTheme, themes } from '../../lib/theme.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** What a command needs of the register that is open. */
export type CommandPlace = {
  /** Labels of what would be undone and redone; null when nothing would, or nothing can be changed. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly isReadOnly: boolean;
  readonly hasPeriod: boolean;
  readonly isFrozen: boolean;
};

/** What the commands do that takes the core. */
export type CommandActions = {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly exportFollowUp: () => void;
  readonly backUp: () => void;
  readonly reopen: () => void;
  readonly close: () => void;
  readonly copyLink: () => void;
};

type Command = Pick<PaletteEntry, 'title' | 'choose'> & {
  readonly id: string;
  readonly words?: string;
  readonly keys?: readonly string[];
};

const entryOf = ({ id, title, words = '', keys = [], choose }: Command): PaletteEntry => ({
  id: `command:${id}`,
  kind: 'command',
  title,
  code: '',
  detail: '',
  words,
  keys,
  choose,
});

/** What alters the register: nothing where it can only be read. */
function changingCommands({ undo, redo, isReadOnly, hasPeriod, isFrozen }: CommandPlace, act: CommandActions) {
  if (isReadOnly) return [{ id: 'reopen', title: texts.reopen, choose: act.reopen }];
  const receive = (): void => {
    goTo({ screen: 'returns', returnId: null });
    request('receive');
  };
  const write = (): void => goTo({ screen: 'dispatches' });
  return [
    ...(undo === null ? [] : [{ id: 'undo', title: appTexts.undoWhat(undo), keys: ['Ctrl Z'], choose: act.undo }]),
    ...(redo === null ? [] : [{ id: 'redo', title: appTexts.redoWhat(redo), keys: ['Ctrl Y'], choose: act.redo }]),
    ...(hasPeriod && !isFrozen
      ? [
          { id: 'receive', title: texts.receive, words: texts.receiveWords, choose: receive },
          { id: 'write', title: texts.write, words: texts.writeWords, choose: write },
        ]
      : []),
    {
      id: 'period',
      title: hasPeriod ? appTexts.changePeriod : periodTexts.title,
      words: texts.changePeriodWords,
      choose: () => request('period'),
    },
    { id: 'backup', title: texts.backup, choose: act.backUp },
  ];
}

/** The commands that can be given now. */
export function commandEntries(place: CommandPlace, act: CommandActions): readonly PaletteEntry[] {
  const commands: readonly Command[] = [
    ...changingCommands(place, act),
    ...(place.hasPeriod
      ? [{ id: 'export', title: texts.export, words: texts.exportWords, choose: act.exportFollowUp }]
      : []),
    { id: 'copy-link', title: texts.copyLink, words: texts.copyLinkWords, choose: act.copyLink },
    { id: 'keys', title: texts.keys, words: texts.keysWords, keys: ['?'], choose: () => request('keys') },
    ...themes.map((theme) => ({
      id: `theme:${theme}`,
      title: texts.theme(appTexts.themes[theme]),
      words: texts.themeWords,
      choose: () => chooseTheme(theme),
    })),
    { id: 'close', title: appTexts.close, choose: act.close },
  ];
  return commands.map(entryOf);
}

const settingsParts = {
  sakerhetskopior: settingsTexts.backups,
  historik: settingsTexts.history,
  personuppgifter: settingsTexts.personal,
  utseende: settingsTexts.look,
  om: settingsTexts.about,
} as const;

const screens: readonly (readonly [Route, string])[] = [
  [{ screen: 'start' }, appTexts.start],
  [{ screen: 'dispatches' }, appTexts.dispatches],
  [{ screen: 'dispatches', part: 'mejltexter' }, `${appTexts.dispatches}: ${dispatchTexts.wording}`],
  [{ screen: 'returns', returnId: null }, appTexts.returns],
  [{ screen: 'activities', activityId: null, filter: '' }, appTexts.activities],
  [{ screen: 'link' }, appTexts.link],
  [{ screen: 'link', part: 'tavla' }, `${appTexts.link}: ${texts.board}`],
  [{ screen: 'follow-up' }, appTexts.followUp],
  [{ screen: 'strategy', id: null }, appTexts.strategy],
  [{ screen: 'units', unitId: null }, appTexts.units],
  [{ screen: 'settings', part: null }, appTexts.settings],
  ...Object.entries(settingsParts).map(([part, label]): readonly [Route, string] => [
    { screen: 'settings', part },
    `${appTexts.settings}: ${label}`,
  ]),
  [{ screen: 'help', chapter: null }, appTexts.help],
];

/** Every screen, and the parts of those that have some. */
export const screenEntries: readonly PaletteEntry[] = screens.map(([route, title]) => ({
  id: `screen:${hrefOf(route)}`,
  kind: 'screen',
  title,
  code: '',
  detail: '',
  words: '',
  keys: [],
  choose: () => goTo(route),
}));
