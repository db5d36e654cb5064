import { useEffect, useMemo, useRef, useState } from 'react';
import { isTableColumn, type TableColumnId } from '../../../shared/register/table-columns.ts';
import { keepPreference, readPreference } from '../../lib/preferences.ts';
import { goTo } from '../../lib/route.ts';
import { parseLook, writeLook, type ActivityLook } from './activity-look.ts';

/** Milliseconds of quiet before what is searched for comes into the address: browsers count how often it is rewritten. */
const quiet = 300;

const columnsKey = 'activity-columns';

type KeptColumns = Pick<ActivityLook, 'columns' | 'widths'>;

/** The columns as they were left on this computer, for addresses that name none. */
function keptColumns(): KeptColumns {
  const [columns, bredd = ''] = (readPreference(columnsKey) ?? '').split('&');
  const ids = (columns ?? '').split(',').filter(isTableColumn);
  return { columns: ids.length === 0 ? null : ids, widths: parseLook(bredd).widths };
}

function keepColumns({ columns, widths }: KeptColumns): void {
  const text = writeLook({ ...parseLook(''), widths });
  keepPreference(columnsKey, columns === null && text === '' ? null : `${(columns ?? []).join(',')}&${text}`);
}

/** Makes another look of the one that is in force when it is called. */
export type LookChange = (now: ActivityLook) => ActivityLook;

export type Look = {
  /** With what is written in the search field right now. */
  readonly look: ActivityLook;
  /** With what was written when typing last rested: for what need not be drawn anew for each key. */
  readonly settled: ActivityLook;
  readonly setLook: (look: ActivityLook) => void;
  readonly setText: (text: string) => void;
  readonly setWidth: (column: TableColumnId, width: number) => void;
  /** Opens an activity beside the table, or (null) closes it. */
  readonly open: (activityId: string | null) => void;
};

/** How the table stands, kept in the address; what is typed is shown at once and follows into the address when typing rests. */
export function useLook(address: string, activityId: string | null): Look {
  const told = useMemo(() => {
    const look = parseLook(address);
    const isColumnless = look.columns === null && Object.keys(look.widths).length === 0;
    return isColumnless ? { ...look, ...keptColumns() } : look;
  }, [address]);
  const [text, setShownText] = useState(told.filter.text);
  const [addressText, setAddressText] = useState(told.filter.text);
  if (addressText !== told.filter.text) {
    // Back, or a link: the address says something else than when it was written last.
    setAddressText(told.filter.text);
    setShownText(told.filter.text);
  }
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ told, activityId });
  useEffect(() => {
    latest.current = { told, activityId };
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const look = useMemo(() => ({ ...told, filter: { ...told.filter, text } }), [told, text]);
  const write = (next: ActivityLook, id: string | null): void => {
    clearTimeout(timer.current);
    goTo({ screen: 'activities', activityId: id, filter: writeLook(next) }, 'replace');
  };
  const setLook = (next: ActivityLook): void => {
    setShownText(next.filter.text);
    setAddressText(next.filter.text);
    if (next.columns !== look.columns || next.widths !== look.widths) keepColumns(next);
    write(next, activityId);
  };
  const setText = (next: string): void => {
    setShownText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const now = latest.current;
      setAddressText(next);
      write({ ...now.told, filter: { ...now.told.filter, text: next } }, now.activityId);
    }, quiet);
  };
  return {
    look,
    settled: told,
    setLook,
    setText,
    setWidth: (column, width) => setLook({ ...look, widths: { ...look.widths, [column]: width } }),
    open: (id) => write(look, id),
  };
}
