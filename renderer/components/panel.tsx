import { X } from 'lucide-react';
import { useId, type ReactNode, type Ref } from 'react';
import { useIsReadOnly } from '../lib/use-is-read-only.ts';
import { IconButton } from './icon-button.tsx';
import './panel.css';

export type PanelProps = {
  readonly title: string;
  /** A short line above the title: code, unit, row. */
  readonly eyebrow?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** Buttons beside the closing one. */
  readonly tools?: ReactNode;
  /** Shows a closing button; Escape inside the panel does the same. */
  readonly onClose?: () => void;
  readonly headingLevel?: 2 | 3;
  readonly ref?: Ref<HTMLElement>;
};

/** The right-hand detail of what is selected. */
export function Panel({ title, eyebrow, children, footer, tools, onClose, headingLevel = 2, ref }: PanelProps) {
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
        {tools}
        {onClose === undefined ? null : (
          <IconButton label="Stäng" shortcut="Esc" icon={<X size={16} aria-hidden />} onPress={onClose} />
        )}
      </header>
      <Body title={title}>{children}</Body>
      {footer === undefined ? null : <footer>{footer}</footer>}
    </aside>
  );
}

/** Where nothing in it can be pressed, as in a register that can only be read, the keys must reach it all the same to scroll it. */
function Body({ title, children }: Pick<PanelProps, 'title' | 'children'>) {
  if (!useIsReadOnly()) return <div className="panel-body">{children}</div>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
    <section className="panel-body" tabIndex={0} aria-label={title}>
      {children}
    </section>
  );
}
