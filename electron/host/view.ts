import { put } from '../../shared/register/change.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';

/** Views of the table of activities that the coordinator has named. */
export const viewCommands: Commands<'view:list' | 'view:save' | 'view:remove'> = {
  'view:list': inRegister(async ({ register }) =>
    done(Object.values(register.savedViews).toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))),
  ),
  'view:save': inRegister(async ({ open, register }, view) => {
    const label = `Sparade urvalet ${view.name}`;
    const draft = { kind: 'view:save', label, ops: [put(register, 'savedViews', view)] };
    const committed = await open.store.commit(draft);
    return committed.ok ? done(view) : committed;
  }),
  'view:remove': inRegister(async ({ open, register }, { viewId }) => {
    const view = register.savedViews[viewId];
    if (!view) return refused('unknown-id', viewId);
    const op = { collection: 'savedViews' as const, id: viewId, before: view, after: null };
    const committed = await open.store.commit({
      kind: 'view:remove',
      label: `Tog bort urvalet ${view.name}`,
      ops: [op],
    });
    return committed.ok ? done(view) : committed;
  }),
};
