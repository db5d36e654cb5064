import { FilePlus } from 'lucide-react';
import { useId, useRef } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useRequested, type RequestName } from '../lib/requests.ts';
import { Button, type ButtonTone } from './button.tsx';
import { useWindowDrop } from './use-window-drop.ts';
import './file-drop.css';

export type FileDropProps = {
  /** The button's words: `Välj filer`. */
  readonly label: string;
  /** What may be dropped, and that it may be dropped. */
  readonly description: string;
  readonly isDescriptionHidden?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** Endings and media types for the file dialog; a drop is never turned away by its name. */
  readonly accept?: readonly string[];
  readonly isMultiple?: boolean;
  /** Whether the whole window takes drops. */
  readonly takesDropAnywhere?: boolean;
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  readonly tone?: ButtonTone;
  /** What opens the file dialog from elsewhere on the page, such as from the palette. */
  readonly opensOn?: RequestName;
};

/** Takes files: by a button that opens the file dialog, or dropped on the window. */
export function FileDrop({
  label,
  description,
  isDescriptionHidden = false,
  onFiles,
  accept,
  isMultiple = true,
  takesDropAnywhere = true,
  isBusy = false,
  isDisabled = false,
  tone = 'plain',
  opensOn,
}: FileDropProps) {
  const descriptionId = useId();
  const input = useRef<HTMLInputElement>(null);
  useRequested(opensOn ?? null, () => {
    if (!isBusy && !isDisabled) input.current?.click();
  });
  const isOver = useWindowDrop(
    (files) => onFiles(isMultiple ? files : files.slice(0, 1)),
    // Also while it is at work: what is dropped then is taken after the rest, not lost.
    takesDropAnywhere && !isDisabled,
  );
  return (
    <div className="file-drop">
      <FileTrigger
        ref={input}
        allowsMultiple={isMultiple}
        {...(accept === undefined ? {} : { acceptedFileTypes: accept })}
        onSelect={(list) => {
          if (list !== null && list.length > 0) onFiles([...list]);
        }}
      >
        <Button
          aria-describedby={descriptionId}
          tone={tone}
          isPending={isBusy}
          isDisabled={isDisabled}
          icon={<FilePlus size={16} aria-hidden />}
        >
          {label}
        </Button>
      </FileTrigger>
      <p id={descriptionId} className={isDescriptionHidden ? 'unseen' : undefined}>
        {description}
      </p>
      {isOver ? (
        <div className="drop-veil">
          <p>Släpp {isMultiple ? 'filerna' : 'filen'} här</p>
        </div>
      ) : null}
    </div>
  );
}
