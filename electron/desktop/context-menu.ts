import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

/** The right button where text is written or marked; Electron has no such menu of its own, and it is where many look for Klistra in. */
export function setupContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const copy: MenuItemConstructorOptions = { role: 'copy', label: 'Kopiera', enabled: editFlags.canCopy };
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'undo', label: 'Ångra', enabled: editFlags.canUndo },
          { type: 'separator' },
          { role: 'cut', label: 'Klipp ut', enabled: editFlags.canCut },
          copy,
          { role: 'paste', label: 'Klistra in', enabled: editFlags.canPaste },
          { role: 'selectAll', label: 'Markera allt', enabled: editFlags.canSelectAll },
        ]
      : [copy];
    // Where there is nothing to copy a menu would only be in the way.
    if (isEditable || selectionText.trim() !== '') Menu.buildFromTemplate(items).popup({ window });
  });
}
