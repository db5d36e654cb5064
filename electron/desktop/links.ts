import type { App } from 'electron';
import { isLink, linkScheme } from '../../shared/link.ts';

/**
 * Makes the computer open `insatsliggaren://` with this program, for whoever is logged in. Only an installed program: a clone has
 * no business with what the computer opens links with. On macOS it is the installed program's own `Info.plist` that says so.
 */
export function setupLinkScheme(app: App): void {
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
}

/** The link among a start's arguments, which Chromium adds its own to, in an order of its own; null for none. */
const linkIn = (argv: readonly string[]): string | null => argv.find(isLink) ?? null;

/** Told that somebody has started the program anew or opened a link: as it came, to be judged; null for a start without. */
export type StartListener = (link: string | null) => void;

/**
 * Hears of every start and of the links that came with them: this start's (`argv`), later ones' and, on macOS, those that the
 * system hands over. Must be called before the app is ready, or macOS tells nobody of the link that started the program; what
 * comes before somebody listens is kept for them.
 */
export function collectStarts(app: App, argv: readonly string[]): (listener: StartListener) => void {
  let listener: StartListener | null = null;
  const waiting: (string | null)[] = [];
  const tell = (link: string | null): void => {
    if (listener === null) waiting.push(link);
    else listener(link);
  };
  const first = linkIn(argv);
  if (first !== null) tell(first);
  app.on('second-instance', (_event, others) => tell(linkIn(others)));
  app.on('open-url', (event, address) => {
    event.preventDefault();
    tell(address);
  });
  // macOS: a press on the program's icon while its window is hidden or minimised.
  app.on('activate', () => tell(null));
  return (given) => {
    listener = given;
    for (const link of waiting.splice(0)) given(link);
  };
}

/** Starts the program anew when it has ended: it was wanted after its window had closed, while the last was being saved. */
export function startAgain(app: App, argv: readonly string[], link: string | null): void {
  const own = argv.slice(1).filter((each) => !isLink(each));
  app.relaunch({ args: link === null ? own : [...own, link] });
}
