import type { z } from 'zod';
import { activityArguments, type ActivityResults } from './contract/activity.ts';
import { dispatchArguments, type DispatchResults } from './contract/dispatch.ts';
import { followUpArguments, type FollowUpResults } from './contract/follow-up.ts';
import { historyArguments, type HistoryResults } from './contract/history.ts';
import { linkArguments, type LinkResults } from './contract/link.ts';
import { preferenceArguments, type PreferenceResults } from './contract/preference.ts';
import { questionArguments, type QuestionResults } from './contract/question.ts';
import { registerArguments, type RegisterResults } from './contract/register.ts';
import { returnArguments, type ReturnResults } from './contract/return.ts';
import { settingsArguments, type SettingsResults } from './contract/settings.ts';
import { strategyArguments, type StrategyResults } from './contract/strategy.ts';
import { taskArguments, type TaskResults } from './contract/task.ts';
import { unitArguments, type UnitResults } from './contract/unit.ts';
import type { Result } from './result.ts';

export type { ActivityDetail, ActivityRow, ActivityRowsSince, FieldHistory } from './contract/activity.ts';
export type { Download } from './contract/download.ts';
export type { HistoryEntry } from './contract/history.ts';
export type { AppStatus, KnownRegister, OpenNotice, ReadOnly } from './contract/register.ts';
export type { ReceivedFile, ReturnReview, ReturnSummary } from './contract/return.ts';

/**
 * The contract between the core and its doors: named commands, each with a schema for its arguments and a type for its
 * result, noun by noun in `contract/`. What can be expected to fail comes back as a `Refusal`; what is a bug throws.
 */
export const commandArguments = {
  ...registerArguments,
  ...strategyArguments,
  ...unitArguments,
  ...returnArguments,
  ...questionArguments,
  ...activityArguments,
  ...dispatchArguments,
  ...followUpArguments,
  ...historyArguments,
  ...settingsArguments,
  ...taskArguments,
  ...linkArguments,
  ...preferenceArguments,
} as const satisfies Record<string, z.ZodType>;

export type CommandName = keyof typeof commandArguments;
export type CommandArguments<Name extends CommandName> = z.infer<(typeof commandArguments)[Name]>;

export type CommandResults = RegisterResults &
  StrategyResults &
  UnitResults &
  ReturnResults &
  QuestionResults &
  ActivityResults &
  DispatchResults &
  FollowUpResults &
  HistoryResults &
  TaskResults &
  LinkResults &
  SettingsResults &
  PreferenceResults;

/** Every command has a result type, and nothing else has. */
type Exact = [Exclude<CommandName, keyof CommandResults>, Exclude<keyof CommandResults, CommandName>];
true satisfies Exact extends [never, never] ? true : false;

/** What the core tells its doors without being asked. */
export type HostEvent =
  | {
      readonly kind: 'progress';
      readonly task: string;
      readonly done: number;
      readonly total: number;
      readonly label: string;
    }
  | { readonly kind: 'register-changed'; readonly seq: number }
  /** The computer asks for a place: `link:take` gives it. */
  | { readonly kind: 'link-opened' };

/** What a command answers. */
export type CommandAnswer<Name extends CommandName = CommandName> = Result<CommandResults[Name]> & {
  /** The ids of the changes that the command made, in order: what `history:undo-change` takes back. Absent when it made none. */
  readonly changes?: readonly string[];
};

/** What a door offers the page: commands and events, nothing else. */
export type Host = {
  run<Name extends CommandName>(name: Name, args: CommandArguments<Name>): Promise<CommandAnswer<Name>>;
  subscribe(listener: (event: HostEvent) => void): () => void;
};
