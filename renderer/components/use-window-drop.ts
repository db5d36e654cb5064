import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { carriesFiles } from '../lib/stray-drops.ts';

/** Takes files that are dropped anywhere in the window. Tells whether files are held over it right now. */
export function useWindowDrop(onFiles: (files: readonly File[]) => void, isEnabled: boolean): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  }, [onFiles]);

  // As soon as it is drawn: what is dropped a moment earlier is not taken by anybody.
  useLayoutEffect(() => {
    if (!isEnabled) return undefined;
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [isEnabled]);

  return isOver;
}
