import { commandArguments, type CommandName, type Host } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';

/** Whether a text from outside is one of the contract's commands, and not something inherited such as `constructor`. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandArguments, name);
}

/** Runs a command that came over a door as a name and unknown arguments. An unknown name is a refusal. */
export async function runUntrusted(host: Pick<Host, 'run'>, name: string, args: unknown): Promise<Result<unknown>> {
  if (!isCommandName(name)) {
    return { ok: false, refusal: { code: 'invalid-arguments', detail: `Okänt kommando: ${name}` } };
  }
  // `never` fits every command's arguments; the host itself reads them with the command's schema before anything else.
  return host.run(name, args as never);
}
