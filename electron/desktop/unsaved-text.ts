import { dialog, type BrowserWindow } from 'electron';

/**
 * The page asks not to be closed while something is written in it that is not saved. A browser then asks whoever closes it;
 * Electron asks nobody and leaves the window open in silence, so this asks.
 */
export function setupUnsavedText(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      title: 'Insatsliggaren',
      message: 'Det du har skrivit är inte sparat.',
      detail: 'Stänger du nu försvinner det.',
      buttons: ['Fortsätt skriva', 'Stäng ändå'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // Here, to prevent the default is to let the window close.
    if (answer === 1) event.preventDefault();
  });
}
