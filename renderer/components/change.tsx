import type { ReactNode } from 'react';
import './change.css';

export type ChangeProps = { readonly before: ReactNode; readonly after: ReactNode };

/** The old value struck through beside the new one; `ingen uppgift` stands for what is empty. */
export function Change({ before, after }: ChangeProps) {
  return (
    <span className="change">
      <del>
        <span className="unseen">Tidigare: </span>
        {before === '' || before === null ? 'ingen uppgift' : before}
      </del>{' '}
      <ins>
        <span className="unseen">nu: </span>
        {after === '' || after === null ? 'ingen uppgift' : after}
      </ins>
    </span>
  );
}
