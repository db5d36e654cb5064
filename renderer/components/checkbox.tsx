import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaProps } from 'react-aria-components';
import './checkbox.css';

export type CheckboxProps = Omit<AriaProps, 'children' | 'className' | 'style' | 'onChange'> & {
  readonly children: ReactNode;
  /** A smaller line below the label. */
  readonly description?: string;
  readonly onChange?: (isSelected: boolean) => void;
};

/** A yes or no with its words beside it. */
export function Checkbox({ children, description, onChange, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="checkbox" {...(onChange === undefined ? {} : { onChange })}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="checkbox-box">
            {isIndeterminate ? <Minus size={13} strokeWidth={3} aria-hidden /> : null}
            {isSelected && !isIndeterminate ? <Check size={13} strokeWidth={3} aria-hidden /> : null}
          </span>
          <span>
            {children}
            {description === undefined ? null : <small>{description}</small>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
