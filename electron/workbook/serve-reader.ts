import type { OpenedFile } from '../../shared/intake/opened-file.ts';
import { readReturn } from '../../shared/intake/read-return.ts';
import type { Unit } from '../../shared/register/units-and-periods.ts';
import type { Strategy } from '../../shared/register/strategy.ts';
import { openFile } from './reader/open-file.ts';
import { packWorkbooks } from './packed-workbooks.ts';
import type { ReaderReply, ReaderRequest, ReadingOrder, ReadWorkbook } from './reader-messages.ts';

type Setting = { readonly strategy: Strategy; readonly units: readonly Unit[] };

/** The setting taken in: the same objects as long as it is the same text, so that what is remembered of them stays. */
function createSettings(): (text: string) => Setting {
  let last: { readonly text: string; readonly setting: Setting } | null = null;
  return (text) => {
    // Our own host wrote it from its register, which has been checked.
    if (last?.text !== text) last = { text, setting: JSON.parse(text) as Setting };
    return last.setting;
  };
}

function readWorkbook(opened: OpenedFile, order: ReadingOrder, setting: Setting): ReadWorkbook {
  if (opened.outcome === 'rejected') return { opened, reading: null };
  const reading = readReturn(opened.grid, {
    ...setting,
    period: order.period,
    fileName: order.fileName,
    member: opened.member,
    mail: opened.mail,
    columns: order.chosen?.sha256 === opened.sha256 ? order.chosen.columns : [],
  });
  return { opened, reading };
}

/** Serves files one by one; whatever carries the messages (a Node child, an Electron utility process) is the caller's. */
export function serveReader(reply: (message: ReaderReply) => void): (request: ReaderRequest) => Promise<void> {
  const settingOf = createSettings();
  async function answer({ id, bytes, order }: ReaderRequest): Promise<ReaderReply> {
    try {
      const files = await openFile(bytes);
      const workbooks = files.map((opened) =>
        order === null ? { opened, reading: null } : readWorkbook(opened, order, settingOf(order.setting)),
      );
      return { kind: 'read', id, pieces: packWorkbooks(workbooks) };
    } catch (error) {
      return { kind: 'failed', id, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }
  reply({ kind: 'ready' });
  return async (request) => reply(await answer(request));
}
