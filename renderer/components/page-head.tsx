import type { ReactNode } from 'react';
import './page-head.css';

export type PageHeadProps = { readonly title: string; readonly children?: ReactNode; readonly actions?: ReactNode };

/** A screen's heading, the sentence under it, and what can be done with the whole of it. */
export function PageHead({ title, children, actions }: PageHeadProps) {
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {children === undefined ? null : <p>{children}</p>}
      </div>
      {actions === undefined ? null : <div className="page-head-actions">{actions}</div>}
    </header>
  );
}
