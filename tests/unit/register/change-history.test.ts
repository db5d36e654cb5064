import { describe, expect, it } from 'vitest';
import { blankValues } from '../../../shared/register/activity-fields.ts';
import { changesOf, entitySteps, fieldHistory } from '../../../shared/register/change-history.ts';
import { put } from '../../../shared/register/change.ts';
import type { ActivityReport } from '../../../shared/register/activity.ts';
import { TrialHistory } from './register-support.ts';

const reportOf = (activityId: string, periodId: string, values: Partial<ActivityReport['values']>): ActivityReport => ({
  id: `${activityId}@${periodId}`,
  activityId,
  periodId,
  values: { ...blankValues, indicators: [], targetGroups: [], ...values },
  sources: {},
  issues: [],
  returnId: null,
  sheet: null,
  row: null,
  accounts: [],
});

function report(trial: TrialHistory, label: string, ...reports: readonly ActivityReport[]): void {
  const ops = reports.map((one) => put(trial.register, 'activityReports', one));
  trial.commit({ kind: 'test:report', label, ops });
}

function sample(): TrialHistory {
  const trial = new TrialHistory();
  report(trial, 'Tog in', reportOf('BUF-1', '2024-delar', { title: 'Språkkafé', participants: 12 }));
  report(trial, 'Rättade', reportOf('BUF-1', '2024-delar', { title: 'Språkkafé', participants: 0 }));
  report(trial, 'Annan', reportOf('BUF-10', '2024-delar', { title: 'Annan' }));
  report(trial, 'Bokslut', reportOf('BUF-1', '2024-bokslut', { title: 'Språkkafé', participants: 30 }));
  return trial;
}

describe('the history of an entity', () => {
  it('holds the changes that touched it and no others', () => {
    const { history } = sample();
    expect(changesOf(history, 'activityReports', 'BUF-1@2024-delar').map((change) => change.label)).toEqual([
      'Tog in',
      'Rättade',
    ]);
    expect(changesOf(history, 'activities', 'BUF-1@2024-delar')).toEqual([]);
  });

  it('tells what stood before and after each change, also when one change touched it twice', () => {
    const trial = new TrialHistory();
    trial.make([
      { id: 'a', name: 'Ett' },
      { id: 'a', name: 'Två' },
    ]);
    expect(entitySteps(trial.history, 'units', 'a')).toMatchObject([{ before: null, after: { name: 'Två' } }]);
  });
});

describe('the history of a field', () => {
  it('tells who made it what, in which period, and takes 0 for a value', () => {
    const fields = fieldHistory(sample().history, 'BUF-1');
    expect(fields.map(({ field }) => field)).toEqual(['title', 'participants']);
    expect(fields[1]?.entries).toMatchObject([
      { label: 'Tog in', by: 'test', periodId: '2024-delar', before: null, after: 12 },
      { label: 'Rättade', periodId: '2024-delar', before: 12, after: 0 },
      { label: 'Bokslut', periodId: '2024-bokslut', before: null, after: 30 },
    ]);
  });

  it('is not mixed with that of an activity whose code begins the same', () => {
    expect(fieldHistory(sample().history, 'BUF-10')).toMatchObject([{ field: 'title', entries: [{ after: 'Annan' }] }]);
  });
});
