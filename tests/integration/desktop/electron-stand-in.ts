import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';

/**
 * Stands in for the `electron` module, so that the built main process can be run without its runtime. It does what Electron does
 * where the program's safety hangs on it: what must be done before `ready` throws afterwards, arguments between processes are
 * cloned, navigation goes through the events that can stop it, and a page's files come through the protocol's handler.
 */
/** Gives a plain Node child the port that Electron gives a utility process. */
const parentPort = `
import { EventEmitter } from 'node:events';
const port = new EventEmitter();
port.postMessage = (message) => process.send?.(message);
process.on('message', (data) => port.emit('message', { data, ports: [] }));
process.on('disconnect', () => process.exit(0));
process.parentPort = port;
`;
const shim = `data:text/javascript,${encodeURIComponent(parentPort)}`;

/** How long a test waits for what will come: as long as it takes on a machine with much else to do. */
export const patience = { timeout: 90_000 };

type Handler = (...args: never[]) => unknown;
export type Frame = { readonly url: string };

export class StandInApp extends EventEmitter {
  isPackaged = false;
  isReady = false;
  hasLock = true;
  isSandboxed = false;
  readonly quits: string[] = [];
  /** Schemes that the computer has been asked to open with the program. */
  readonly protocols: string[] = [];
  /** Arguments of the starts that are to follow when the program has ended. */
  readonly relaunches: (readonly string[])[] = [];
  readonly windows: StandInWindow[] = [];
  #isQuitting = false;
  readonly paths: Record<string, string> = {};
  #markReady: (() => void) | null = null;
  readonly #ready = new Promise<void>((resolve) => {
    this.#markReady = resolve;
  });

  requestSingleInstanceLock = (): boolean => this.hasLock;
  whenReady = (): Promise<void> => this.#ready;
  getPath = (name: string): string => this.paths[name] ?? `/nowhere/${name}`;
  setPath = (name: string, path: string): void => void (this.paths[name] = path);
  getVersion = (): string => '0.1.0';
  setAppUserModelId = (_id: string): void => undefined;
  setAsDefaultProtocolClient = (scheme: string): boolean => this.protocols.push(scheme) > 0;
  /** As Electron does: asks the program, then each window, and goes only when nobody has said no. */
  quit = (): void => {
    if (isStoppedBy(this, 'before-quit')) return;
    this.#isQuitting = true;
    const isClosed = this.windows.map((window) => window.close()).every(Boolean);
    this.#isQuitting = false;
    if (isClosed && !isStoppedBy(this, 'will-quit')) this.quits.push('quit');
  };
  relaunch = ({ args }: { readonly args: readonly string[] }): void => void this.relaunches.push(args);
  /** A window has gone; the program is told when it was the last one, but not while it is quitting. */
  windowGone(): void {
    if (!this.#isQuitting && this.windows.every((window) => window.isDestroyed())) this.emit('window-all-closed');
  }
  exit = (): void => void this.quits.push('exit');
  enableSandbox = (): void => {
    if (this.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.isSandboxed = true;
  };
  makeReady(): void {
    this.isReady = true;
    this.#markReady?.();
  }
}

/** An event that can be stopped. */
export function stoppable<Details extends object>(details: Details) {
  const event = { ...details, isStopped: false, preventDefault: () => void (event.isStopped = true) };
  return event;
}

/** Whether somebody who hears of it says no. */
function isStoppedBy(emitter: EventEmitter, name: string): boolean {
  const event = stoppable({});
  emitter.emit(name, event);
  return event.isStopped;
}

/** A file on its way out of the page. */
export class StandInDownload extends EventEmitter {
  readonly #url: string;
  readonly #name: string;
  savePath: string | null = null;

  constructor(url: string, name: string) {
    super();
    this.#url = url;
    this.#name = name;
  }

  getURL = (): string => this.#url;
  getFilename = (): string => this.#name;
  setSavePath = (path: string): void => void (this.savePath = path);
}

export class StandInSession extends EventEmitter {
  readonly handlers = new Map<string, (request: Request) => Promise<Response>>();
  readonly guards = new Map<string, Handler>();
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
      void this.handlers.set(scheme, handler),
  };
  readonly webRequest = {
    onBeforeRequest: (listener: Handler) => void this.guards.set('request', listener),
  };
  setPermissionRequestHandler = (handler: Handler): void => void this.guards.set('permission-request', handler);
  setPermissionCheckHandler = (handler: Handler): void => void this.guards.set('permission-check', handler);
  setDevicePermissionHandler = (handler: Handler): void => void this.guards.set('device', handler);
  setDisplayMediaRequestHandler = (handler: Handler): void => void this.guards.set('display', handler);

  /** A guard's answer to one question. */
  ask(guard: string, ...args: readonly unknown[]): unknown {
    const handler = this.guards.get(guard);
    if (!handler) throw new Error(`nothing guards ${guard}`);
    // The stand-in keeps every kind of handler in one map.
    return (handler as (...given: readonly unknown[]) => unknown)(...args);
  }

  /** What the page gets for an address. */
  async fetch(url: string, method = 'GET'): Promise<Response> {
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1));
    if (!handler) throw new Error(`no handler for ${url}`);
    // A Request of Node's own would refuse the scheme; Electron's has these two.
    return handler({ url, method } as Request);
  }
}

export class StandInContents extends EventEmitter {
  mainFrame: Frame = { url: '' };
  /** Whether the page asks not to be closed. */
  hasUnsaved = false;
  zoomLevel = 0;
  /** What was done to it, in order. */
  readonly done: string[] = [];
  getZoomLevel = (): number => this.zoomLevel;
  setZoomLevel = (level: number): void => void (this.zoomLevel = level);
  reload = (): void => void this.done.push('reload');
  print = (): void => void this.done.push('print');
  /** The process ends, which is told as any other end of it. */
  forcefullyCrashRenderer = (): void => {
    this.done.push('crash');
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
  };
  readonly sent: { readonly channel: string; readonly payload: unknown }[] = [];
  openHandler: ((details: { readonly url: string }) => { readonly action: string }) | null = null;
  setWindowOpenHandler = (handler: StandInContents['openHandler']): void => void (this.openHandler = handler);
  send = (channel: string, payload: unknown): void =>
    void this.sent.push({ channel, payload: structuredClone(payload) });
}

type WindowOptions = { readonly webPreferences: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>;

export class StandInWindow extends EventEmitter {
  readonly webContents = new StandInContents();
  readonly options: WindowOptions;
  readonly #session: StandInSession;
  readonly #app: StandInApp;
  #isDestroyed = false;
  #isMinimized = false;
  loaded: string | null = null;
  isVisible = false;
  /** How many times it has been put in front. */
  focused = 0;

  constructor(options: WindowOptions, app: StandInApp, session: StandInSession) {
    super();
    this.options = options;
    this.#session = session;
    this.#app = app;
    app.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  loadURL = async (url: string): Promise<void> => {
    const answer = await this.#session.fetch(url);
    if (!answer.ok) throw new Error(`ERR_FAILED ${answer.status}`);
    this.loaded = url;
    this.webContents.mainFrame = { url };
    this.emit('ready-to-show');
  };
  show = (): void => void (this.isVisible = true);
  focus = (): void => void (this.focused += 1);
  maximize = (): void => undefined;
  minimize = (): void => void (this.#isMinimized = true);
  restore = (): void => void (this.#isMinimized = false);
  isMinimized = (): boolean => this.#isMinimized;
  isMaximized = (): boolean => false;
  isDestroyed = (): boolean => this.#isDestroyed;
  /** As its cross does: whoever listens may say no. Answers whether it is gone. */
  close = (): boolean => {
    if (this.#isDestroyed) return true;
    if (isStoppedBy(this, 'close')) return false;
    // The page is asked last; where it has something unsaved, the window closes only if that is overruled.
    const { webContents } = this;
    if (webContents.hasUnsaved && !isStoppedBy(webContents, 'will-prevent-unload')) return false;
    this.#isDestroyed = true;
    this.emit('closed');
    this.#app.windowGone();
    return true;
  };
  getNormalBounds = () => ({ x: 10, y: 20, width: 1000, height: 700 });
}

type Scheme = { readonly scheme: string; readonly privileges: Readonly<Record<string, boolean>> };

/** A module to give in place of `electron`, and what it remembers of how it was used. */
export type StandIn = {
  readonly electron: Readonly<Record<string, unknown>>;
  readonly app: StandInApp;
  readonly defaultSession: StandInSession;
  readonly windows: readonly StandInWindow[];
  readonly schemes: readonly Scheme[];
  readonly commands: ReadonlyMap<string, Handler>;
  readonly menus: readonly unknown[];
  readonly powerMonitor: EventEmitter;
  /** Menus that were opened at the pointer. */
  readonly popups: readonly unknown[];
  /** Questions that stand on the screen; each is answered by the number of a button. */
  readonly questions: Question[];
  /** What the user was asked in boxes, and which button is to be pressed in each: 0 for the first. */
  readonly asked: readonly string[];
  readonly answers: number[];
  /** A command as it arrives from a frame; what comes and goes is cloned. */
  readonly invoke: (channel: string, frame: Frame | null, ...args: readonly unknown[]) => Promise<unknown>;
};

export type Question = {
  readonly options: { readonly message: string; readonly buttons: readonly string[]; readonly signal?: AbortSignal };
  readonly answer: (button: number) => void;
};

/** Asks, and waits for an answer; the signal takes the question away, as if it had been cancelled. */
function ask(questions: Question[], options: Question['options'] & { readonly cancelId?: number }) {
  return new Promise<{ readonly response: number }>((resolve) => {
    const answer = (response: number): void => resolve({ response });
    questions.push({ options, answer });
    options.signal?.addEventListener('abort', () => answer(options.cancelId ?? 0));
  });
}

/** A utility process, as a plain child of Node. */
function forkUtility(entry: string) {
  const child = fork(entry, [], { execArgv: ['--import', shim], serialization: 'advanced', stdio: 'ignore' });
  return {
    postMessage: (message: object) => void child.send(message),
    on: (name: string, listener: (message: unknown) => void) => void child.on(name, listener),
    once: (name: string, listener: () => void) => void child.once(name, listener),
    kill: () => child.kill(),
  };
}

export function createStandIn(): StandIn {
  const app = new StandInApp();
  const defaultSession = new StandInSession();
  const windows: StandInWindow[] = [];
  const schemes: Scheme[] = [];
  const commands = new Map<string, Handler>();
  const menus: unknown[] = [];
  const asked: string[] = [];
  const answers: number[] = [];
  const popups: unknown[] = [];
  const questions: Question[] = [];
  const powerMonitor = new EventEmitter();

  class BrowserWindow extends StandInWindow {
    static getFocusedWindow = (): StandInWindow | null => windows[0] ?? null;
    constructor(options: WindowOptions) {
      super(options, app, defaultSession);
      windows.push(this);
    }
  }

  const electron = {
    app,
    BrowserWindow,
    session: { defaultSession },
    protocol: {
      registerSchemesAsPrivileged: (given: readonly Scheme[]) => {
        if (app.isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
        schemes.push(...given);
      },
    },
    ipcMain: { handle: (channel: string, handler: Handler) => void commands.set(channel, handler) },
    Menu: {
      buildFromTemplate: (template: readonly unknown[]) =>
        Object.assign([...template], { popup: () => void popups.push(template) }),
      setApplicationMenu: (menu: unknown) => void menus.push(menu),
    },
    dialog: {
      showErrorBox: (title: string, text: string) => void app.quits.push(`${title}: ${text}`),
      showMessageBox: (_window: unknown, options: Question['options']) => ask(questions, options),
      showMessageBoxSync: (_window: unknown, { message }: { readonly message: string }): number => {
        asked.push(message);
        return answers.shift() ?? 0;
      },
    },
    powerMonitor,
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] },
    utilityProcess: { fork: forkUtility },
  };

  async function invoke(channel: string, frame: Frame | null, ...args: readonly unknown[]): Promise<unknown> {
    const handler = commands.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const sender = windows[0]?.webContents;
    const run = handler as (...given: readonly unknown[]) => unknown;
    return structuredClone(await run({ sender, senderFrame: frame }, ...args.map((arg) => structuredClone(arg))));
  }

  const seen = { schemes, commands, menus, popups, asked, answers, questions };
  return { electron, app, defaultSession, windows, powerMonitor, ...seen, invoke };
}
