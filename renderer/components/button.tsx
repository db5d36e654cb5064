import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import './button.css';

export type ButtonTone = 'plain' | 'main' | 'quiet' | 'danger';

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  readonly children: ReactNode;
  /** One `main` button per view: the next thing to do. */
  readonly tone?: ButtonTone;
  readonly size?: 'medium' | 'small';
  readonly icon?: ReactNode;
  /** The key that does the same, shown on the button. */
  readonly shortcut?: string;
};

/** A button with a word on it. `isPending` shows that it is working and keeps the focus. */
export function Button({ children, tone = 'plain', size = 'medium', icon, shortcut, ...rest }: ButtonProps) {
  const className = `button button-${tone}${size === 'small' ? ' button-small' : ''}`;
  return (
    <AriaButton {...rest} className={className}>
      {rest.isPending ? <LoaderCircle size={16} className="turning" aria-hidden /> : icon}
      {children}
      {shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>}
    </AriaButton>
  );
}
