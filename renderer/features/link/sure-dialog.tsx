import { useState } from 'react';
import { Checkbox } from '../../components/checkbox.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { boardTexts as texts } from '../../lib/texts/link.ts';
import type { SureLink } from './board.ts';

export type SureDialogProps = {
  readonly sure: readonly SureLink[];
  readonly isRunning: boolean;
  readonly onAccept: (sure: readonly SureLink[]) => void;
  readonly onClose: () => void;
};

/** The sure suggestions before they are accepted: what would be linked to what and why; any can be left out. */
export function SureDialog({ sure, isRunning, onAccept, onClose }: SureDialogProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = sure.filter(({ row }) => !left.has(row.activity.id));
  const toggle = (id: string, isTaken: boolean): void =>
    setLeft(new Set(isTaken ? [...left].filter((one) => one !== id) : [...left, id]));
  return (
    <FormDialog
      title={texts.sureTitle}
      size="wide"
      onClose={onClose}
      doLabel={texts.accept(taken.length)}
      onDo={() => onAccept(taken)}
      canDo={taken.length > 0}
      isDoing={isRunning}
    >
      <div className="stack">
        <p className="soft">{texts.sureText}</p>
        <TableScroll label={texts.sureTable}>
          <table className="plain-table" aria-label={texts.sureTable}>
            <thead>
              <tr>
                <th scope="col">{texts.activity}</th>
                <th scope="col">{texts.link}</th>
                <th scope="col">{texts.why}</th>
              </tr>
            </thead>
            <tbody>
              {sure.map(({ row, targets, words }) => (
                <tr key={row.activity.id}>
                  <th scope="row">
                    <Checkbox
                      isSelected={!left.has(row.activity.id)}
                      onChange={(isTaken) => toggle(row.activity.id, isTaken)}
                      description={`${row.activity.id} · ${row.unit.short}`}
                    >
                      {row.report.values.title}
                    </Checkbox>
                  </th>
                  <td>{targets.map(({ name }) => name).join(', ')}</td>
                  <td>{words.slice(0, 3).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </div>
    </FormDialog>
  );
}
