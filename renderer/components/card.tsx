import { useId, type ReactNode } from 'react';
import './card.css';

export type CardProps = {
  readonly title?: string;
  /** A link or small button at the right of the title. */
  readonly action?: ReactNode;
  readonly headingLevel?: 2 | 3;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A part of a screen, with a heading of its own. */
export function Card({ title, action, headingLevel = 2, children, className }: CardProps) {
  const headingId = useId();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const classes = className === undefined ? 'card' : `card ${className}`;
  if (title === undefined) return <div className={classes}>{children}</div>;
  return (
    <section className={classes} aria-labelledby={headingId}>
      <header>
        <Heading id={headingId}>{title}</Heading>
        {action}
      </header>
      {children}
    </section>
  );
}
