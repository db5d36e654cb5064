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

type Handler = (...args: never[]) => unknown;
export type Frame = { readonly url: string };

export class StandInApp extends EventEmitter {
  isPackaged = false;
  isReady = false;
  hasLock = true;
  isSandboxed = false;
  readonly quits: string[] = [];
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
  quit = (): void => void this.quits.push('quit');
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

export class StandInSession {
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
  loaded: string | null = null;
  isVisible = false;

  constructor(options: WindowOptions, app: StandInApp, session: StandInSession) {
    super();
    this.options = options;
    this.#session = session;
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
  focus = (): void => undefined;
  maximize = (): void => undefined;
  restore = (): void => undefined;
  isMinimized = (): boolean => false;
  isMaximized = (): boolean => false;
  isDestroyed = (): boolean => false;
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
  /** What the user was asked in boxes, and which button is to be pressed in each: 0 for the first. */
  readonly asked: readonly string[];
  readonly answers: number[];
  /** A command as it arrives from a frame; what comes and goes is cloned. */
  readonly invoke: (channel: string, frame: Frame | null, ...args: readonly unknown[]) => Promise<unknown>;
};

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

  class BrowserWindow extends StandInWindow {
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
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => void menus.push(menu),
    },
    dialog: {
      showErrorBox: (title: string, text: string) => void app.quits.push(`${title}: ${text}`),
      showMessageBoxSync: (_window: unknown, { message }: { readonly message: string }): number => {
        asked.push(message);
        return answers.shift() ?? 0;
      },
    },
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

  return { electron, app, defaultSession, windows, schemes, commands, menus, asked, answers, invoke };
}
