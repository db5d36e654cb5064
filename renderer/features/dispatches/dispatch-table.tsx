import { Button as PlainButton } from 'react-aria-components';
import { Checkbox } from '../../components/checkbox.tsx';
import { ReplyBadge } from '../../components/reply-badge.tsx';
import { OwnLastDay } from '../../components/own-last-day.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { formatInstant } from '../../lib/format.ts';
import { dispatchTexts } from '../../lib/texts/dispatches.ts';
import type { DispatchRow } from './dispatch-rows.ts';

type DispatchTableProps = {
  readonly rows: readonly DispatchRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (unitIds: readonly string[]) => void;
  /** The unit shown beside the table; null for none. */
  readonly shownId: string | null;
  readonly onShow: (unitId: string) => void;
};

const { columns } = dispatchTexts;

/** Who something is sent to: chosen by their boxes, looked into by their names. */
export function DispatchTable({ rows, chosen, onChoose, shownId, onShow }: DispatchTableProps) {
  const ids = rows.map(({ preview }) => preview.unit.id);
  const toggle = (unitId: string, isChosen: boolean): void =>
    onChoose(ids.filter((id) => (id === unitId ? isChosen : chosen.has(id))));
  return (
    <TableScroll label={dispatchTexts.table}>
      <table className="plain-table dispatch-table" aria-label={dispatchTexts.table}>
        <thead>
          <tr>
            <th scope="col" className="dispatch-check">
              <Checkbox
                aria-label={dispatchTexts.all}
                isSelected={chosen.size === rows.length}
                isIndeterminate={chosen.size > 0 && chosen.size < rows.length}
                onChange={(isAll) => onChoose(isAll ? ids : [])}
              >
                <span className="unseen">{dispatchTexts.all}</span>
              </Checkbox>
            </th>
            <th scope="col">{columns.unit}</th>
            <th scope="col" className="figure">
              {columns.rows}
            </th>
            <th scope="col">{columns.sent}</th>
            <th scope="col">{columns.reply}</th>
            <th scope="col">{columns.reminded}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.preview.unit.id}
              row={row}
              isChosen={chosen.has(row.preview.unit.id)}
              onToggle={(isChosen) => toggle(row.preview.unit.id, isChosen)}
              isShown={row.preview.unit.id === shownId}
              onShow={() => onShow(row.preview.unit.id)}
            />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

type RowProps = {
  readonly row: DispatchRow;
  readonly isChosen: boolean;
  readonly onToggle: (isChosen: boolean) => void;
  readonly isShown: boolean;
  readonly onShow: () => void;
};

function Row({ row, isChosen, onToggle, isShown, onShow }: RowProps) {
  const { preview, reply, reminders } = row;
  const { name } = preview.unit;
  const [latest] = reminders;
  return (
    <tr className={isShown ? 'is-shown' : undefined}>
      <td className="dispatch-check">
        <Checkbox aria-label={dispatchTexts.chooseUnit(name)} isSelected={isChosen} onChange={onToggle}>
          <span className="unseen">{dispatchTexts.chooseUnit(name)}</span>
        </Checkbox>
      </td>
      <th scope="row">
        <PlainButton className="text-button" onPress={onShow} {...(isShown ? { 'aria-current': 'true' } : {})}>
          {name}
        </PlainButton>
        {preview.to.length === 0 ? <span className="soft small"> {dispatchTexts.noMail}</span> : null}
      </th>
      <td className="figure">{dispatchTexts.rows(preview.rows.length)}</td>
      <td>
        {preview.lastSentAt === null ? (
          <span className="soft">{dispatchTexts.notSent}</span>
        ) : (
          formatInstant(preview.lastSentAt)
        )}
      </td>
      <td>
        {reply ? (
          <>
            <ReplyBadge state={reply.state} />
            <OwnLastDay reply={reply} />
          </>
        ) : null}
      </td>
      <td>
        {latest === undefined ? <span className="soft">{dispatchTexts.notReminded}</span> : formatInstant(latest.at)}
      </td>
    </tr>
  );
}
