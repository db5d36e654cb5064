import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ButtonTone } from './button.tsx';
import { Tooltip } from './tooltip.tsx';
import './button.css';

export type IconButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  /** Said by screen readers and shown on hover and focus. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly tone?: ButtonTone;
  readonly size?: 'medium' | 'small';
  readonly shortcut?: string;
};

/** A button with a picture; its word is in the tooltip. */
export function IconButton({ label, icon, tone = 'quiet', size = 'medium', shortcut, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} {...(shortcut === undefined ? {} : { shortcut })}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={`button icon-button button-${tone}${size === 'small' ? ' button-small' : ''}`}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
