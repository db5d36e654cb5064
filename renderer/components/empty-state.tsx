import type { ReactNode } from 'react';
import './empty-state.css';

export type EmptyStateProps = {
  readonly title: string;
  /** What to do next, in a sentence. */
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly actions?: ReactNode;
  readonly headingLevel?: 2 | 3;
};

/** Stands where a list would be: why there is nothing, and what to do next. */
export function EmptyState({ title, children, icon, actions, headingLevel = 2 }: EmptyStateProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className="empty-state">
      {icon}
      <Heading>{title}</Heading>
      <div>{children}</div>
      {actions === undefined ? null : <p className="cluster">{actions}</p>}
    </div>
  );
}
