/** Whether what is dragged is files, not a row of the page itself. */
export const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Files dropped where nothing takes them are let fall. A browser would open them in the program's place, and what is written and not
 * saved would be gone. What takes them says so after this.
 */
export function letStrayDropsFall(window: Window): void {
  const stop = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', stop);
  window.addEventListener('drop', stop);
}
