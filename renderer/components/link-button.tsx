import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import type { ButtonTone } from './button.tsx';
import './button.css';

export type LinkButtonProps = {
  readonly href: string;
  readonly children: ReactNode;
  readonly tone?: ButtonTone;
  readonly icon?: ReactNode;
};

/** A link that looks like a button: goes to a place where something is done. */
export function LinkButton({ href, children, tone = 'plain', icon }: LinkButtonProps) {
  return (
    <Link href={href} className={`button button-${tone}`}>
      {icon}
      {children}
    </Link>
  );
}
