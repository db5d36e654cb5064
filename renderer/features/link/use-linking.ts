import { useState } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import { useAction } from '../../lib/queries.ts';
import { boardTexts as texts } from '../../lib/texts/link.ts';
import { showToast } from '../../lib/toasts.ts';
import { useUndoChanges } from '../../lib/use-undoable-toast.ts';
import { editsFor, type LinkEdit, type SureLink } from './board.ts';
import type { LinkTarget, TargetGroup } from './targets.ts';

/** What has been linked since the board was opened, the latest first. */
export type JustLinked = { readonly key: number; readonly text: string; readonly changes: readonly string[] };

export type Linking = {
  readonly isRunning: boolean;
  readonly log: readonly JustLinked[];
  /** Links the activities to a target, those that can be; false when none was. */
  readonly link: (rows: readonly ActivityRow[], target: LinkTarget) => Promise<boolean>;
  readonly acceptSure: (sure: readonly SureLink[]) => Promise<boolean>;
  /** Takes back what was linked last. */
  readonly undo: () => Promise<void>;
};

const codesIn = (edits: readonly LinkEdit[]): readonly string[] => [
  ...new Set(edits.map(({ activityId }) => activityId)),
];

/** Links activities, each time as one change of the register, and remembers what was done. */
export function useLinking(periodId: string, groups: readonly TargetGroup[]): Linking {
  const editing = useAction('activity:edit-many');
  const undoing = useUndoChanges();
  const [log, setLog] = useState<readonly JustLinked[]>([]);

  const make = async (edits: readonly LinkEdit[], label: string, told: string): Promise<boolean> => {
    const done = await editing.make({ periodId, edits: [...edits], label });
    if (done) setLog((before) => [{ key: before.length, text: told, changes: done.changes }, ...before]);
    return done !== null;
  };
  return {
    isRunning: editing.isRunning || undoing.isRunning,
    log,
    link: async (rows, target) => {
      const edits = rows.flatMap((row) => editsFor(groups, row, target) ?? []);
      const codes = codesIn(edits);
      if (codes.length === 0) {
        showToast({ tone: 'warn', text: texts.notPossible(target.name), detail: texts.notPossibleDetail });
        return false;
      }
      return make(edits, texts.changed(codes.length, target.name), texts.linked(codes, target.name));
    },
    acceptSure: async (sure) => {
      const label = texts.changedBySuggestion(sure.length);
      return make(
        sure.flatMap(({ edits }) => edits),
        label,
        label,
      );
    },
    undo: async () => {
      const [latest] = log;
      if (latest === undefined || !(await undoing.run(latest.changes))) return;
      setLog((before) => before.filter((each) => each !== latest));
    },
  };
}
