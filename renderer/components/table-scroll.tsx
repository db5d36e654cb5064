import type { ReactNode } from 'react';
import './table-scroll.css';

/** Lets a wide table scroll sideways inside itself, by keys too, so that the page never has to. */
export function TableScroll({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="table-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
