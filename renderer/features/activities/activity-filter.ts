import type { ActivityRow } from '../../../shared/contract.ts';
import { statuses, type Status } from '../../../shared/register/activity-fields.ts';

/** Stands for "nothing is said", among ids. */
export const missing = 'saknas';

/** What the list is narrowed to. Parts combine: a row must pass all of them; an empty part lets everything through. */
export type ActivityFilter = {
  readonly text: string;
  readonly unitIds: readonly string[];
  /** Focus area ids, or `saknas`. */
  readonly areaIds: readonly string[];
  readonly statuses: readonly (Status | typeof missing)[];
  readonly isUnlinkedOnly: boolean;
};

export const noFilter: ActivityFilter = { text: '', unitIds: [], areaIds: [], statuses: [], isUnlinkedOnly: false };

const listIn = (parameters: URLSearchParams, name: string): readonly string[] =>
  (parameters.get(name) ?? '').split(',').filter((part) => part !== '');

/** The filter in an address such as `status=pagar,saknas&utan-indikator=ja`. Unknown statuses are left out. */
export function parseFilter(address: string): ActivityFilter {
  const parameters = new URLSearchParams(address);
  const chosen = listIn(parameters, 'status');
  return {
    text: parameters.get('text') ?? '',
    unitIds: listIn(parameters, 'verksamhet'),
    areaIds: listIn(parameters, 'omrade'),
    statuses: [...statuses, missing].filter((status): status is Status | typeof missing => chosen.includes(status)),
    isUnlinkedOnly: parameters.get('utan-indikator') === 'ja',
  };
}

/** The filter as a part of the address; empty when nothing is narrowed. */
export function writeFilter(filter: ActivityFilter): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string): void => {
    if (value !== '') parameters.set(name, value);
  };
  put('text', filter.text);
  put('verksamhet', filter.unitIds.join(','));
  put('omrade', filter.areaIds.join(','));
  put('status', filter.statuses.join(','));
  put('utan-indikator', filter.isUnlinkedOnly ? 'ja' : '');
  return parameters.toString().replaceAll('%2C', ',');
}

const plain = (text: string): string => text.toLocaleLowerCase('sv-SE');

/** Everything about an activity that can be searched: its code, its unit's names and all its texts. */
function textOf({ activity, report, unit }: ActivityRow): string {
  const { values } = report;
  const { title, description, partners, responsible, outcome, deviations, nextSteps } = values;
  const texts = [
    activity.id,
    unit.name,
    unit.short,
    title,
    description,
    partners,
    responsible,
    outcome,
    deviations,
    nextSteps,
  ];
  return plain([...texts, activity.note].join('\n'));
}

const passes = <Id extends string>(chosen: readonly Id[], id: Id): boolean =>
  chosen.length === 0 || chosen.includes(id);

/** The rows that pass every part of the filter; each word that was searched for must occur somewhere in the row. */
export function filterRows(rows: readonly ActivityRow[], filter: ActivityFilter): readonly ActivityRow[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const { values } = row.report;
    if (!passes(filter.unitIds, row.unit.id)) return false;
    if (!passes(filter.areaIds, values.focusArea ?? missing)) return false;
    if (!passes(filter.statuses, values.status ?? missing)) return false;
    if (filter.isUnlinkedOnly && values.indicators.length > 0) return false;
    if (words.length === 0) return true;
    const text = textOf(row);
    return words.every((word) => text.includes(word));
  });
}
