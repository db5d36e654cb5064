import { fieldHistory } from '../../shared/register/change-history.ts';
import type { ChangeDraft } from '../../shared/register/change.ts';
import { editActivity } from '../../shared/register/edit-activity.ts';
import { editMany } from '../../shared/register/edit-many.ts';
import type { Activity } from '../../shared/register/activity.ts';
import { addActivity, endActivity, noteActivity, shareActivity } from '../../shared/register/keep-activity.ts';
import { reportsOf } from '../../shared/register/reports.ts';
import type { Register } from '../../shared/register/entities.ts';
import { ownerIn } from '../../shared/register/unit-succession.ts';
import type { Result } from '../../shared/result.ts';
import { done, refused } from '../answer.ts';
import { SentLists } from './activity-changes.ts';
import { activityDetail, activityRows } from './activity-rows.ts';
import { inRegister, type Commands, type OpenRegister, type RegisterContext } from './host-context.ts';

/** Makes the change, if there is one to make. */
async function make({ open }: RegisterContext, draft: Result<ChangeDraft>): Promise<Result<null>> {
  if (!draft.ok) return draft;
  if (draft.value.ops.length === 0) return done(null);
  const committed = await open.store.commit(draft.value);
  return committed.ok ? done(null) : committed;
}

/** Makes a change to an activity as such, and gives it as it then is. */
async function makeTo(
  context: RegisterContext,
  activityId: string,
  draft: Result<ChangeDraft>,
): Promise<Result<Activity>> {
  const made = await make(context, draft);
  if (!made.ok) return made;
  const activity = context.open.store.state.activities[activityId];
  return activity ? done(activity) : refused('unknown-id', activityId);
}

type ActivityCommand =
  | 'activity:list'
  | 'activity:list-since'
  | 'activity:show'
  | 'activity:edit'
  | 'activity:edit-many'
  | 'activity:note'
  | 'activity:end'
  | 'activity:share'
  | 'activity:add'
  | 'activity:history';

/** What has been sent of each open register, as long as it is open. */
const sentLists = new WeakMap<OpenRegister, SentLists>();

function sentListsOf(open: OpenRegister, newId: () => string): SentLists {
  const known = sentLists.get(open) ?? new SentLists(newId);
  sentLists.set(open, known);
  return known;
}

export const activityCommands: Commands<ActivityCommand> = {
  'activity:list': inRegister(async ({ register }, { periodId }) => done(activityRows(register, periodId))),
  'activity:list-since': inRegister(async ({ open, register, options }, { periodId, have }) =>
    done(sentListsOf(open, options.newId).since(register, periodId, have)),
  ),
  'activity:show': inRegister(async ({ register }, { activityId, periodId }) => {
    const detail = activityDetail(register, activityId, periodId);
    return detail ? done(detail) : refused('unknown-id', activityId);
  }),
  'activity:edit': inRegister(async (context, edit) => {
    const { open, options, register } = context;
    const made = await make(context, editActivity(register, { ...edit, at: options.now(), by: options.by }));
    if (!made.ok) return made;
    const detail = activityDetail(open.store.state, edit.activityId, edit.periodId);
    return detail ? done(detail) : refused('unknown-id', edit.activityId);
  }),
  'activity:edit-many': inRegister(async (context, args) => {
    const { options, register } = context;
    const draft = editMany(register, { ...args, at: options.now(), by: options.by });
    const made = await make(context, draft);
    if (!made.ok) return made;
    return done({ changed: draft.ok ? draft.value.ops.length : 0 });
  }),
  'activity:note': inRegister(async (context, { activityId, note }) => {
    if (context.register.activities[activityId]?.note === note.trim()) return makeTo(context, activityId, nothing);
    return makeTo(context, activityId, noteActivity(context.register, activityId, note));
  }),
  'activity:end': inRegister(async (context, { activityId, lastPeriodId }) =>
    makeTo(context, activityId, endActivity(context.register, activityId, lastPeriodId)),
  ),
  'activity:share': inRegister(async (context, { activityId, coUnitIds }) =>
    makeTo(context, activityId, shareActivity(context.register, activityId, coUnitIds)),
  ),
  'activity:add': inRegister(async (context, args) => {
    const { open, options, register } = context;
    const added = addActivity(register, { ...args, at: options.now(), by: options.by });
    if (!added.ok) return added;
    const made = await make(context, done(added.value.draft));
    if (!made.ok) return made;
    const detail = activityDetail(open.store.state, added.value.activityId, args.periodId);
    return detail ? done(detail) : refused('unknown-id', added.value.activityId);
  }),
  'activity:history': inRegister(async ({ open, register }, { activityId }) => {
    const activity = register.activities[activityId];
    if (!activity) return refused('unknown-id', activityId);
    const reports = reportsOf(register, activityId);
    return done({
      reports,
      owners: reports.map(({ periodId }) => ownerAt(register, activity, periodId)),
      fields: fieldHistory(open.store.history, activityId),
    });
  }),
};

/** The unit that answered for an activity in a period; one that the register has lost by its id. */
function ownerAt(register: Register, activity: Activity, periodId: string) {
  const id = ownerIn(register, activity, periodId);
  const { name, short } = register.units[id] ?? { name: id, short: id };
  return { id, name, short };
}

/** A change of nothing: what was asked for stands already. */
const nothing: Result<ChangeDraft> = { ok: true, value: { kind: 'activity:note', label: '', ops: [] } };
