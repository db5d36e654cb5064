import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import './button.css';

export type ButtonTone = 'plain' | 'main' | 'quiet' | 'danger';

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'isPending'> & {
  readonly children: ReactNode;
  /** One `main` button per view: the next thing to do. */
  readonly tone?: ButtonTone;
  readonly size?: 'medium' | 'small';
  readonly icon?: ReactNode;
  /** The key that does the same, shown on the button. */
  readonly shortcut?: string;
  /** It is at work: it keeps the focus, says so, and does nothing more until it is done. */
  readonly isPending?: boolean;
};

/** A button with a word on it. */
export function Button({ children, tone = 'plain', size = 'medium', icon, shortcut, isPending, ...rest }: ButtonProps) {
  const className = `button button-${tone}${size === 'small' ? ' button-small' : ''}`;
  return (
    <AriaButton
      {...rest}
      {...(isPending ? { onPress: () => undefined, type: 'button' as const } : {})}
      className={isPending ? `${className} is-pending` : className}
    >
      {isPending ? <LoaderCircle size={16} className="turning" aria-hidden /> : icon}
      {children}
      {isPending ? <span className="unseen">, arbetar</span> : null}
      {shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>}
    </AriaButton>
  );
}
