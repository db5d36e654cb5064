import type { ReactNode } from 'react';
import { ToneIcon, type Tone } from './tone.tsx';
import './notice.css';

export type NoticeProps = {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Read out as soon as it appears; for what happens while the user looks elsewhere. */
  readonly isLive?: boolean;
};

/** Something to know, at the place it concerns: an issue, a warning, a thing that went well. */
export function Notice({ tone, children, isLive = false }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} {...(isLive ? { role: tone === 'error' ? 'alert' : 'status' } : {})}>
      <ToneIcon tone={tone} size={16} />
      <div>{children}</div>
    </div>
  );
}
