import type { CommandArguments, CommandName, CommandResults, HostEvent } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { RegisterStore } from '../store/store-types.ts';
import { refused } from '../answer.ts';
import type { FileReading } from './file-reading.ts';
import type { Links } from './link.ts';
import type { Tasks } from './task.ts';

/** What the core must not make up itself. */
export type HostOptions = {
  /** Where new registers are made, one folder each. */
  readonly registersFolder: string;
  /** Where the list of known registers is kept; null to remember nothing, as on the command line. */
  readonly appDataFolder: string | null;
  /** The time as an instant in UTC, ISO 8601. */
  readonly now: () => string;
  /** A new random id. */
  readonly newId: () => string;
  /** Who makes the changes: the computer's user name, or `liggaren` for the command line. */
  readonly by: string;
  readonly version: string;
  /** The sample returns and `organisation.json` that ship with the program. */
  readonly samplesFolder: string;
  /** Told of what went wrong without stopping anything. For the log. */
  readonly onProblem: (problem: string) => void;
  /** Milliseconds between looks at a register that somebody else writes to; left out everywhere but in tests. */
  readonly followInterval?: number;
};

/** The register that is open, if any. */
export type OpenRegister = {
  readonly folder: string;
  readonly store: RegisterStore;
};

/** What every command works with. */
export type HostContext = {
  readonly options: HostOptions;
  readonly files: FileReading;
  readonly emit: (event: HostEvent) => void;
  readonly tasks: Tasks;
  readonly links: Links;
  /** Null before a register has been opened. */
  readonly current: () => OpenRegister | null;
  /** Opens another register (or none), closing the one that was open. */
  readonly replace: (next: OpenRegister | null) => Promise<void>;
};

export type Command<Name extends CommandName> = (
  context: HostContext,
  args: CommandArguments<Name>,
) => Promise<Result<CommandResults[Name]>>;

export type Commands<Name extends CommandName = CommandName> = { readonly [Each in Name]: Command<Each> };

/** What a command that needs an open register works with. */
export type RegisterContext = HostContext & {
  readonly open: OpenRegister;
  /** The register as it stood when the command began. */
  readonly register: Register;
};

/** A command that is refused when no register is open. */
export function inRegister<Name extends CommandName>(
  command: (context: RegisterContext, args: CommandArguments<Name>) => Promise<Result<CommandResults[Name]>>,
): Command<Name> {
  return async (context, args) => {
    const open = context.current();
    if (!open) return refused('no-register-open', '');
    return command({ ...context, open, register: open.store.state }, args);
  };
}
