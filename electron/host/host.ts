import {
  commandArguments,
  type CommandAnswer,
  type CommandArguments,
  type CommandName,
  type Host,
  type HostEvent,
} from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { activityCommands } from './activity.ts';
import { activityExportCommands } from './activity-export.ts';
import { refused } from '../answer.ts';
import { appCommands } from './app.ts';
import { backupCommands } from './backup.ts';
import { dispatchCommands } from './dispatch.ts';
import { exampleCommands } from './example.ts';
import { createFileReading, type ReaderSource } from './file-reading.ts';
import { followWriter, usualInterval } from './follow-writer.ts';
import { figureCommands } from './figure.ts';
import { followUpCommands } from './followup.ts';
import { historyCommands } from './history.ts';
import type { Command, Commands, HostContext, HostOptions, OpenRegister } from './host-context.ts';
import { createLinks, linkCommands } from './link.ts';
import { overviewCommands } from './overview.ts';
import { periodCommands } from './period.ts';
import { mailTextCommands } from './mail-text.ts';
import { preferenceCommands } from './preference.ts';
import { personalDataCommands } from './personal-data.ts';
import { questionCommands } from './question.ts';
import { registerCommands, storeOptions } from './register.ts';
import { registerPlaceCommands } from './register-place.ts';
import { reminderCommands } from './reminder.ts';
import { returnCommands } from './return.ts';
import { correctManyCommands } from './return-correct-many.ts';
import { returnDecisionCommands } from './return-decisions.ts';
import { columnAnswerCommands } from './column-answer.ts';
import { goneCommands } from './return-gone.ts';
import { jointCommands } from './return-joint.ts';
import { strategyCommands } from './strategy.ts';
import { suggestCommands } from './suggest.ts';
import { createTasks, taskCommands } from './task.ts';
import { undoCommands } from './undo.ts';
import { unitCommands } from './unit.ts';
import { viewCommands } from './view.ts';

const commands: Commands = {
  ...appCommands,
  ...registerCommands,
  ...registerPlaceCommands,
  ...backupCommands,
  ...personalDataCommands,
  ...exampleCommands,
  ...strategyCommands,
  ...unitCommands,
  ...periodCommands,
  ...preferenceCommands,
  ...returnCommands,
  ...questionCommands,
  ...returnDecisionCommands,
  ...correctManyCommands,
  ...columnAnswerCommands,
  ...goneCommands,
  ...jointCommands,
  ...activityCommands,
  ...activityExportCommands,
  ...viewCommands,
  ...suggestCommands,
  ...dispatchCommands,
  ...reminderCommands,
  ...mailTextCommands,
  ...followUpCommands,
  ...overviewCommands,
  ...figureCommands,
  ...historyCommands,
  ...undoCommands,
  ...taskCommands,
  ...linkCommands,
};

/** What only looks need not wait for what alters: the page must answer while a drop of sixty files is read. */
const looking: ReadonlySet<CommandName> = new Set<CommandName>([
  'app:status',
  'preference:list',
  'preference:keep',
  'register:list',
  'register:inspect',
  'strategy:list',
  'strategy:show',
  'unit:list',
  'period:list',
  'return:list',
  'return:review',
  'return:suggest',
  'return:file',
  'activity:list',
  'activity:list-since',
  'activity:show',
  'activity:suggest',
  'activity:history',
  'followup:compile',
  'history:list',
  'history:search',
  'return:suggest-all',
  'column-answer:list',
  'question:list',
  'question:evidence',
  'activity:suggest-all',
  'activity:export',
  'view:list',
  'dispatch:preview',
  'dispatch:list',
  'reminder:list',
  'mail-text:list',
  'overview:compile',
  'coverage:compile',
  'figure:trace',
  'backup:list',
  'personal-data:report',
  // It must reach what is under way, not wait for it.
  'task:cancel',
  'link:take',
]);

/** The register that is open, and the events that its changes make. */
class OpenSession {
  #open: OpenRegister | null = null;
  #unsubscribe: () => void = () => undefined;
  readonly #emit: (event: HostEvent) => void;

  constructor(emit: (event: HostEvent) => void) {
    this.#emit = emit;
  }

  get current(): OpenRegister | null {
    return this.#open;
  }

  /** The next one is in place before the last one is let go of, so that a failure to close it loses nothing. */
  async replace(next: OpenRegister | null): Promise<void> {
    const last = this.#open;
    this.#unsubscribe();
    this.#open = next;
    const tell = (): void => this.#emit({ kind: 'register-changed', seq: next?.store.history.length ?? 0 });
    this.#unsubscribe = next?.store.subscribe(tell) ?? (() => undefined);
    tell();
    await last?.store.close();
  }

  /** Runs what may alter the register, alone, and tells which changes it made. */
  async changing<Value>(
    task: () => Promise<Result<Value>>,
  ): Promise<Result<Value> & { readonly changes?: readonly string[] }> {
    const open = this.#open;
    const before = open?.store.history.length ?? 0;
    const result = await task();
    if (open === null || this.#open !== open) return result;
    const changes = open.store.history.slice(before).map(({ id }) => id);
    return changes.length === 0 ? result : { ...result, changes };
  }
}

/** Runs tasks one after the other; one that fails does not stop the next. */
function createQueue(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let tail: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = tail.then(task);
    tail = run.catch(() => null);
    return run;
  };
}

const firstProblem = (error: {
  readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[];
}) => {
  const [issue] = error.issues;
  return issue ? `${issue.path.map(String).join('.')}: ${issue.message}` : '';
};

/** The core: the whole contract, for any door. */
export type RunningHost = Host & {
  /** For a door in the same process that needs more than the contract, as the command line does. */
  readonly context: HostContext;
  /** Finishes what is under way, closes the register and ends the reader. */
  close(): Promise<void>;
};

/**
 * The core of the program. It knows of no door: everything that it can do is a command of `shared/contract.ts`, whose
 * arguments it validates whoever calls. What can be expected to fail is a refusal; a bug is thrown to the door.
 */
export function createHost(options: HostOptions & ReaderSource): RunningHost {
  const listeners = new Set<(event: HostEvent) => void>();
  const emit = (event: HostEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const session = new OpenSession(emit);
  const files = createFileReading(options, options.onProblem);
  const inTurn = createQueue();
  const context: HostContext = {
    options,
    files,
    emit,
    tasks: createTasks(emit),
    links: createLinks(emit),
    current: () => session.current,
    replace: (next) => session.replace(next),
  };

  const stopFollowing = followWriter({
    current: context.current,
    replace: context.replace,
    storeOptions: storeOptions(context),
    interval: options.followInterval ?? usualInterval,
    onProblem: options.onProblem,
  });

  async function run<Name extends CommandName>(name: Name, args: CommandArguments<Name>): Promise<CommandAnswer<Name>> {
    const read = commandArguments[name].safeParse(args);
    if (!read.success) return refused('invalid-arguments', firstProblem(read.error));
    // The table has this command's own function under its name, and its schema has read the arguments: the compiler
    // can't follow the name through both tables at once.
    const command = commands[name] as unknown as Command<Name>;
    const checked = read.data as CommandArguments<Name>;
    return looking.has(name)
      ? command(context, checked)
      : inTurn(() => session.changing(() => command(context, checked)));
  }

  return {
    run,
    context,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () =>
      inTurn(async () => {
        stopFollowing();
        await session.replace(null);
        files.close();
      }),
  };
}
