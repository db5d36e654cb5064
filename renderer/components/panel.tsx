import { X } from 'lucide-react';
import { useId, type ReactNode, type Ref } from 'react';
import { IconButton } from './icon-button.tsx';
import './panel.css';

export type PanelProps = {
  readonly title: string;
  /** A short line above the title: code, unit, row. */
  readonly eyebrow?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** Shows a closing button; Escape inside the panel does the same. */
  readonly onClose?: () => void;
  readonly headingLevel?: 2 | 3;
  readonly ref?: Ref<HTMLElement>;
};

/** The right-hand detail of what is selected. */
export function Panel({ title, eyebrow, children, footer, onClose, headingLevel = 2, ref }: PanelProps) {
  const headingId = useId();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from anything inside; the cross does the same
    <aside
      ref={ref}
      className="panel"
      aria-labelledby={headingId}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose?.();
      }}
    >
      <header>
        <div>
          {eyebrow === undefined ? null : <small>{eyebrow}</small>}
          <Heading id={headingId}>{title}</Heading>
        </div>
        {onClose === undefined ? null : (
          <IconButton label="Stäng" shortcut="Esc" icon={<X size={16} aria-hidden />} onPress={onClose} />
        )}
      </header>
      <div className="panel-body">{children}</div>
      {footer === undefined ? null : <footer>{footer}</footer>}
    </aside>
  );
}
