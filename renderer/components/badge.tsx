import type { ReactNode } from 'react';
import { ToneIcon, type Tone } from './tone.tsx';
import './badge.css';

export type BadgeProps = {
  readonly tone: Tone;
  /** The word; never left to the colour. */
  readonly children: ReactNode;
  /** Another picture than the tone's own. */
  readonly icon?: ReactNode;
};

/** How something stands, in a word. */
export function Badge({ tone, children, icon }: BadgeProps) {
  return (
    <span className={`badge badge-${tone}`}>
      {icon ?? <ToneIcon tone={tone} />}
      {children}
    </span>
  );
}
