import { useContext, type ReactNode } from 'react';
import type { Figure } from '../../../shared/followup/figure.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { figureHref } from '../../lib/figure-address.ts';
import { FigurePlaceContext, isShownIn } from './figure-place.ts';
import './figure-link.css';

export type FigureLinkProps = {
  readonly figure: Figure;
  readonly children: ReactNode;
  /** For what looks like something else than a figure in running text. */
  readonly className?: string;
};

/** A figure that tells how it came about when it is pressed; only a figure where no screen shows that. */
export function FigureLink({ figure, children, className = 'figure-link' }: FigureLinkProps) {
  const place = useContext(FigurePlaceContext);
  if (place === null) return children;
  const href = figureHref(place.screen, figure);
  return (
    <a className={className} href={href} {...(isShownIn(place, href) ? { 'aria-current': 'true' } : {})}>
      {children}
    </a>
  );
}

export type FigureNumberProps = {
  readonly figure: Figure;
  /** Null when nobody has told: a dash, since a nought would be a value that no one wrote. */
  readonly value: number | null;
  readonly format?: (value: number) => string;
};

/** A number that can be asked how it came about. A count of nothing has no parts to show; that nobody has told, has. */
export function FigureNumber({ figure, value, format = formatNumber }: FigureNumberProps) {
  if (value === 0 && figure.kind !== 'sum') return <span className="soft">0</span>;
  return <FigureLink figure={figure}>{value === null ? '–' : format(value)}</FigureLink>;
}
