import { z } from 'zod';
import type { FieldName, FieldValue } from './register/activity-fields.ts';
import type { Change } from './register/change.ts';
import {
  fieldName,
  fieldValue,
  type Activity,
  type ActivityReport,
  type Period,
  type RejectionCode,
  type Return,
  type Settings,
  type Unit,
} from './register/entities.ts';
import { periodKinds, type Strategy } from './register/strategy.ts';
import type { FollowUp } from './followup/follow-up.ts';
import type { RegisterInspection } from './register/inspection.ts';
import type { Result } from './result.ts';
import type { Sheet } from './intake/grid.ts';
import type { LinkSuggestions } from './intake/suggest/link-suggestion.ts';
import type { FilePlan } from './intake/plan-types.ts';

/**
 * The contract between the core and its doors: named commands, each with a schema for its arguments and a type for its
 * result. What can be expected to fail comes back as a `Refusal`; what is a bug throws.
 */
const bytes = z.instanceof(Uint8Array);
const nothing = z.object({});
const periodArgument = z.object({ periodId: z.string() });
const returnArgument = z.object({ returnId: z.string() });

export const commandArguments = {
  'app:status': nothing,
  'register:list': nothing,
  'register:create': z.object({
    /** The register's name; also its folder's name, below the folder for registers. */
    name: z.string().trim().min(1).max(80),
    strategyId: z.string(),
    /** A units file (JSON or xlsx); null to start without units. */
    units: z.object({ name: z.string(), bytes }).nullable(),
    /** Fill in the sample units instead. */
    useSampleUnits: z.boolean(),
  }),
  'register:open': z.object({ folder: z.string() }),
  /** What is wrong with a register that could not be opened, and what could be done. Writes nothing. */
  'register:inspect': z.object({ folder: z.string() }),
  /** Carries out one of the choices of `register:inspect` on a damaged register, and opens it. The damaged files are kept. */
  'register:recover': z.object({
    folder: z.string(),
    offer: z.object({ kind: z.enum(['journal', 'snapshot']), seq: z.number().int().positive() }),
  }),
  /** Makes a register of its own from the built-in sample returns, and opens it. */
  'register:example': nothing,
  'register:close': nothing,
  'strategy:list': nothing,
  'strategy:show': nothing,
  'unit:list': nothing,
  'unit:add': z.object({
    name: z.string().trim().min(1),
    short: z.string().trim().min(1),
    kind: z.enum(['förvaltning', 'bolag', 'annan']),
    aliases: z.array(z.string()),
    emails: z.array(z.string()),
  }),
  'unit:import': z.object({ name: z.string(), bytes }),
  'period:list': nothing,
  /** Makes the period if it is new, and makes it the current one. */
  'period:choose': z.object({ year: z.number().int().min(2000).max(2100), kind: z.enum(periodKinds) }),
  /** Takes in files for a period: reads them, keeps them, plans them. Progress comes as events. */
  'return:receive': z.object({
    periodId: z.string(),
    files: z
      .array(z.object({ name: z.string(), bytes }))
      .min(1)
      .max(200),
  }),
  'return:list': periodArgument,
  /** Everything the review screen shows about one return. */
  'return:review': returnArgument,
  'return:assign': z.object({ returnId: z.string(), unitId: z.string().nullable(), periodId: z.string().nullable() }),
  'return:correct': z.object({ returnId: z.string(), rowKey: z.string(), field: fieldName, value: fieldValue }),
  'return:uncorrect': z.object({ returnId: z.string(), rowKey: z.string(), field: fieldName }),
  'return:hold': z.object({ returnId: z.string(), rowKey: z.string(), isHeld: z.boolean() }),
  'return:match': z.object({ returnId: z.string(), rowKey: z.string(), activityId: z.string() }),
  'return:resolve': z.object({
    returnId: z.string(),
    rowKey: z.string(),
    field: fieldName,
    take: z.enum(['ours', 'theirs']),
  }),
  'return:map-column': z.object({ returnId: z.string(), column: z.string(), field: fieldName.nullable() }),
  /** Takes the acceptable rows into the register; `clean` only those that nobody needs to look at. */
  'return:accept': z.object({ returnIds: z.array(z.string()).min(1), which: z.enum(['all', 'clean']) }),
  /** What a row under review could be linked to; nothing is stored. */
  'return:suggest': z.object({ returnId: z.string(), rowKey: z.string() }),
  'return:set-aside': returnArgument,
  /** The received file, byte for byte. */
  'return:file': returnArgument,
  'activity:list': periodArgument,
  'activity:edit': z.object({ activityId: z.string(), periodId: z.string(), field: fieldName, value: fieldValue }),
  /** What an activity that lacks focus area or indicators could be linked to; nothing is stored. */
  'activity:suggest': z.object({ activityId: z.string(), periodId: z.string() }),
  /** Where each of an activity's values comes from, and every change it has been through. */
  'activity:history': z.object({ activityId: z.string() }),
  'dispatch:write': z.object({ periodId: z.string(), unitIds: z.array(z.string()).nullable(), withMail: z.boolean() }),
  'followup:compile': periodArgument,
  'followup:export': periodArgument,
  'history:list': z.object({ limit: z.number().int().min(1).max(1000) }),
  'history:undo': nothing,
  'history:redo': nothing,
} as const satisfies Record<string, z.ZodType>;

export type CommandName = keyof typeof commandArguments;
export type CommandArguments<Name extends CommandName> = z.infer<(typeof commandArguments)[Name]>;

/** A file that goes out: the page turns it into a download. */
export type Download = { readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array };

export type KnownRegister = {
  readonly folder: string;
  readonly name: string;
  readonly openedAt: string;
  readonly isPresent: boolean;
};

/**
 * Why a register can be read but not changed. `held`: somebody else had it open; `lock-lost`: somebody else took it over
 * meanwhile; `not-writable`: the folder can't be written to.
 */
export type ReadOnly = {
  readonly reason: 'held' | 'lock-lost' | 'not-writable';
  /** `anna på KOMMUN-1234`; null when nobody has said who they are. */
  readonly who: string | null;
  /** Since when they have it: an instant. */
  readonly since: string | null;
};

export type AppStatus = {
  readonly version: string;
  readonly register: {
    readonly folder: string;
    readonly settings: Settings;
    readonly period: Period | null;
    readonly strategyName: string;
    readonly seq: number;
    /** Null when this process writes; else who holds the register. */
    readonly heldBy: string | null;
    /** Why nothing can be changed; null when this process writes. */
    readonly readOnly: ReadOnly | null;
    readonly counts: { readonly returnsToReview: number; readonly activities: number; readonly unlinked: number };
    /** Labels of what Ångra and Gör om would do; null when there is nothing. */
    readonly undo: string | null;
    readonly redo: string | null;
    /** When the last change was saved. */
    readonly savedAt: string | null;
  } | null;
};

/** One received file in the list of returns. */
export type ReturnSummary = {
  readonly return: Return;
  readonly unit: Unit | null;
  /** ready: nothing to look at; review: something to decide; the rest as in the command line's report. */
  readonly outcome: 'ready' | 'review' | 'rejected' | 'duplicate' | 'accepted' | 'set-aside';
  /** Why it was turned away or needs a look, in Swedish. */
  readonly message: string | null;
  readonly rowCount: number;
  readonly acceptableRows: number;
  readonly issueCount: number;
};

/** What one dropped file came to; a zip or mail gives one per workbook in it. */
export type ReceivedFile = {
  readonly file: string;
  readonly member: string | null;
  readonly outcome: 'ready' | 'review' | 'rejected' | 'duplicate';
  readonly rejection: { readonly code: RejectionCode; readonly message: string } | null;
  /** The return it became, or for a duplicate the one that was there. */
  readonly returnId: string | null;
};

export type ReturnReview = {
  readonly summary: ReturnSummary;
  /** Null for a file that was turned away. */
  readonly plan: FilePlan | null;
  /** The file's own sheets, for drawing them as they came. */
  readonly sheets: readonly Sheet[];
};

export type ActivityRow = { readonly activity: Activity; readonly report: ActivityReport; readonly unit: Unit };

export type FieldHistory = {
  readonly field: FieldName;
  readonly entries: readonly {
    readonly at: string;
    readonly by: string;
    readonly label: string;
    readonly periodId: string;
    readonly before: FieldValue;
    readonly after: FieldValue;
  }[];
};

export type HistoryEntry = Pick<Change, 'seq' | 'at' | 'by' | 'kind' | 'label' | 'of'> & { readonly opCount: number };

export type CommandResults = {
  'app:status': AppStatus;
  'register:list': readonly KnownRegister[];
  'register:create': AppStatus;
  'register:open': AppStatus;
  'register:inspect': RegisterInspection;
  'register:recover': AppStatus;
  'register:example': AppStatus;
  'register:close': AppStatus;
  'strategy:list': readonly Pick<Strategy, 'id' | 'name' | 'municipality' | 'fromYear' | 'toYear'>[];
  'strategy:show': Strategy;
  'unit:list': readonly Unit[];
  'unit:add': Unit;
  'unit:import': { readonly added: number; readonly updated: number };
  'period:list': readonly Period[];
  'period:choose': Period;
  'return:receive': readonly ReceivedFile[];
  'return:list': readonly ReturnSummary[];
  'return:review': ReturnReview;
  'return:assign': ReturnReview;
  'return:correct': ReturnReview;
  'return:uncorrect': ReturnReview;
  'return:hold': ReturnReview;
  'return:match': ReturnReview;
  'return:resolve': ReturnReview;
  'return:map-column': ReturnReview;
  'return:accept': { readonly acceptedRows: number; readonly leftRows: number; readonly files: number };
  'return:suggest': LinkSuggestions;
  'return:set-aside': ReturnSummary;
  'return:file': Download;
  'activity:list': readonly ActivityRow[];
  'activity:edit': ActivityRow;
  'activity:suggest': LinkSuggestions;
  'activity:history': { readonly reports: readonly ActivityReport[]; readonly fields: readonly FieldHistory[] };
  'dispatch:write': Download;
  'followup:compile': FollowUp;
  'followup:export': Download;
  'history:list': readonly HistoryEntry[];
  'history:undo': { readonly label: string } | null;
  'history:redo': { readonly label: string } | null;
};

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
  | { readonly kind: 'register-changed'; readonly seq: number };

/** What a door offers the page: commands and events, nothing else. */
export type Host = {
  run<Name extends CommandName>(name: Name, args: CommandArguments<Name>): Promise<Result<CommandResults[Name]>>;
  subscribe(listener: (event: HostEvent) => void): () => void;
};
