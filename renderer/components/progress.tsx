import type { ReactNode } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import './progress.css';

export type ProgressProps = {
  /** What is being done, with the thing at hand: `Läser BUF_delar_2024.xlsx`. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** A button that cancels, where that can be done. */
  readonly cancel?: ReactNode;
};

/** How far a longer task has come. Read out politely as it moves. */
export function Progress({ label, done, total, cancel }: ProgressProps) {
  return (
    <ProgressBar className="progress" value={done} maxValue={Math.max(total, 1)} valueLabel={`${done} av ${total}`}>
      {({ percentage, valueText }) => (
        <>
          <output>
            <Label>{label}</Label> <span className="soft tabular">{valueText}</span>
          </output>
          <div className="progress-track">
            <span style={{ width: `${percentage ?? 0}%` }} />
          </div>
          {cancel === undefined ? null : <div className="progress-cancel">{cancel}</div>}
        </>
      )}
    </ProgressBar>
  );
}
