import { useMemo } from 'react';
import { useCommand } from '../../lib/queries.ts';
import type { OpenRegister } from '../shell.tsx';
import { commandEntries, screenEntries } from './palette-commands.ts';
import { prepare, type PreparedEntry } from './palette-entry.ts';
import {
  activityEntries,
  elsewhereEntries,
  neighbourOf,
  periodEntries,
  returnEntries,
  strategyEntries,
  unitEntries,
} from './register-entries.ts';
import { useCommandActions } from './use-command-actions.ts';

const none: readonly never[] = [];
const screens = screenEntries.map(prepare);

/** Everything that can be found now: commands, screens, and what the register holds. */
export function usePaletteEntries(register: OpenRegister): readonly PreparedEntry[] {
  const { period } = register;
  const isReadOnly = register.readOnly !== null;
  const inPeriod = { periodId: period?.id ?? '' };
  const needsPeriod = { isEnabled: period !== null };
  const activities = useCommand('activity:list', inPeriod, needsPeriod).data ?? none;
  const returns = useCommand('return:list', inPeriod, needsPeriod).data ?? none;
  const periods = useCommand('period:list', {}).data ?? none;
  const beside = neighbourOf(periods, period?.id ?? null);
  const elsewhere =
    useCommand('activity:list', { periodId: beside?.id ?? '' }, { isEnabled: beside !== null }).data ?? none;
  const units = useCommand('unit:list', {}).data ?? none;
  const strategy = useCommand('strategy:show', {}).data;
  const { actions, showPeriod } = useCommandActions(register);

  const held = useMemo(
    () => [
      ...activityEntries(activities),
      ...(beside === null ? [] : elsewhereEntries(elsewhere, activities, beside)),
      ...unitEntries(units),
      ...(strategy === undefined ? [] : strategyEntries(strategy)),
      ...returnEntries(returns),
    ],
    [activities, elsewhere, beside, units, strategy, returns],
  );
  const commands = commandEntries(
    {
      undo: register.undo,
      redo: register.redo,
      isReadOnly,
      hasPeriod: period !== null,
      isFrozen: period?.state === 'frozen',
    },
    actions,
  );
  return [
    ...commands.map(prepare),
    ...screens,
    ...held,
    ...(isReadOnly ? [] : periodEntries(periods, period?.id ?? null, showPeriod)),
  ];
}
