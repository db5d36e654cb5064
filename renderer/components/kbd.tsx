import type { ReactNode } from 'react';
import './kbd.css';

/** A key, drawn where it is used. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd>{children}</kbd>;
}
