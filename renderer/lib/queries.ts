import { QueryClient, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CommandArguments, CommandName, CommandResults } from '../../shared/contract.ts';
import type { Refusal } from '../../shared/result.ts';
import { createActivityList } from './activity-list.ts';
import { createChangeGate } from './change-gate.ts';
import { host, NoAnswerError, SessionOverError } from './host.ts';
import { createOrder } from './in-order.ts';
import { createFreshReading } from './read-fresh.ts';
import { connectionTexts } from './texts/app.ts';
import { refusalWords } from './texts/refusals.ts';
import { clearTrouble, showToast, showTrouble } from './toasts.ts';

/** A refusal on its way through the query cache, which only knows thrown errors. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The core is on this computer: nothing is fetched again on a guess, only when the register says that it has changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
  },
});

/** What a command gave, and which changes of the register it made, by id: none when all was as it should be already. */
export type Done<Name extends CommandName> = {
  readonly value: CommandResults[Name];
  readonly changes: readonly string[];
};

async function doOrThrow<Name extends CommandName>(name: Name, args: CommandArguments<Name>): Promise<Done<Name>> {
  const answer = await host.run(name, args);
  if (!answer.ok) throw new RefusedError(answer.refusal);
  return { value: answer.value, changes: answer.changes ?? [] };
}

const runOrThrow = async <Name extends CommandName>(
  name: Name,
  args: CommandArguments<Name>,
): Promise<CommandResults[Name]> => (await doOrThrow(name, args)).value;

/** What is told to the user about an error: what happened and what to do. */
export function errorWords(error: unknown): { readonly text: string; readonly detail: string } {
  if (error instanceof RefusedError) return refusalWords(error.refusal);
  if (error instanceof SessionOverError) {
    return { text: connectionTexts.over, detail: connectionTexts.overDetail };
  }
  if (error instanceof NoAnswerError) {
    return { text: connectionTexts.lost, detail: connectionTexts.lostDetail };
  }
  return {
    text: 'Något gick fel i programmet.',
    detail: 'Det du gjorde är inte sparat. Försök igen; händer det på nytt, starta om programmet.',
  };
}

const freshReading = createFreshReading();

/** Everything shown is read anew, what is being read for the first time too. */
function readAnew(client: QueryClient): Promise<void> {
  freshReading.changed();
  return client.invalidateQueries();
}

/** What an action of this page changes is read once, when it is done; what others change, at once. */
const changeGate = createChangeGate(() => void readAnew(queryClient));

/** Two requests that are under way at once may come to the core the other way round: Ctrl+Z before the edit it is to undo. */
const inOrder = createOrder();

/** What changes nothing in the register need not wait for what does, and `task:cancel` must not. */
const waitsForNothing: ReadonlySet<CommandName> = new Set<CommandName>([
  'task:cancel',
  'activity:export',
  'return:file',
]);

const readActivities = createActivityList((periodId, have) => runOrThrow('activity:list-since', { periodId, have }));

/** The command's answer. The list of activities, by far the longest, is kept up with what has changed in it. */
async function readCommand<Name extends CommandName>(
  name: Name,
  args: CommandArguments<Name>,
): Promise<CommandResults[Name]> {
  if (name !== 'activity:list') return runOrThrow(name, args);
  const { periodId } = args as CommandArguments<'activity:list'>;
  // The name tells the type of the answer, which the compiler does not follow through a type parameter.
  return (await readActivities(periodId)) as CommandResults[Name];
}

type QueryOptions = { readonly isEnabled?: boolean };

/** A command that only reads, kept until the register changes. */
export function useCommand<Name extends CommandName>(
  name: Name,
  args: CommandArguments<Name>,
  { isEnabled = true }: QueryOptions = {},
): UseQueryResult<CommandResults[Name]> {
  const client = useQueryClient();
  const queryKey = [name, args];
  return useQuery({
    queryKey,
    // What has been read before and is being read anew is asked for anew by the query itself.
    queryFn: () =>
      freshReading.read(
        () => readCommand(name, args),
        () => client.getQueryData(queryKey) === undefined,
      ),
    enabled: isEnabled,
  });
}

export type Action<Name extends CommandName> = {
  /**
   * Runs the command, after those that were asked for before it. Null when just that was asked for last and is under way, or when it was refused or failed, and the user has been told: by `onRefused` for what it takes care of
   * (it answers true), else by a toast.
   */
  readonly run: (
    args: CommandArguments<Name>,
    onRefused?: (refusal: Refusal) => boolean,
  ) => Promise<CommandResults[Name] | null>;
  /** As `run`, with the changes that it made: what is needed to take back just them. */
  readonly make: (
    args: CommandArguments<Name>,
    onRefused?: (refusal: Refusal) => boolean,
  ) => Promise<Done<Name> | null>;
  readonly isRunning: boolean;
};

/** What has been asked for and not been answered, the latest last. */
let underWay: readonly { readonly key: string }[] = [];

let distinct = 0;

/** Tells the same thing asked for twice from two things: bytes and files are never taken for the same. */
function argumentsKey(args: unknown): string {
  const isPlain = (value: object): boolean => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return JSON.stringify({ args }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !isPlain(value) ? (distinct += 1) : value,
  );
}

/** A command that does something. What goes wrong becomes a toast; everything shown is read again afterwards. */
export function useAction<Name extends CommandName>(name: Name): Action<Name> {
  const client = useQueryClient();
  const mutation = useMutation({
    networkMode: 'always',
    mutationFn: (args: CommandArguments<Name>) => {
      changeGate.begin();
      return waitsForNothing.has(name) ? doOrThrow(name, args) : inOrder(() => doOrThrow(name, args));
    },
    onSettled: async () => {
      changeGate.end();
      if (!name.startsWith('register:')) return readAnew(client);
      freshReading.changed();
      await client.invalidateQueries({ queryKey: ['app:status'] });
      // Another register's rows must not be shown even for the moment that it takes to read the new ones.
      return client.resetQueries({ predicate: (query) => query.queryKey[0] !== 'app:status' });
    },
  });
  const make: Action<Name>['make'] = async (args, onRefused) => {
    const asked = { key: `${name} ${argumentsKey(args)}` };
    // The second press of a double click comes before the button can say that it is at work. Two of these are two steps, and
    // what was asked for before something else (there, back and there again) is not asked for twice.
    const isStep = name === 'history:undo' || name === 'history:redo';
    if (underWay.at(-1)?.key === asked.key && !isStep) return null;
    underWay = [...underWay, asked];
    try {
      const done = await mutation.mutateAsync(args);
      clearTrouble();
      return done;
    } catch (error) {
      if (error instanceof RefusedError && onRefused?.(error.refusal)) clearTrouble();
      // Whoever stopped it knows; it is no trouble.
      else if (error instanceof RefusedError && error.refusal.code === 'cancelled')
        showToast({ tone: 'info', ...errorWords(error) });
      else showTrouble(errorWords(error));
      return null;
    } finally {
      underWay = underWay.filter((each) => each !== asked);
    }
  };
  const run: Action<Name>['run'] = async (args, onRefused) => (await make(args, onRefused))?.value ?? null;
  return { run, make, isRunning: mutation.isPending };
}

/** Reads everything shown again when the register has changed, also when another window changed it. */
export function useRegisterChanges(): void {
  useEffect(
    () =>
      host.subscribe((event) => {
        if (event.kind === 'register-changed') changeGate.changed();
      }),
    [],
  );
}
