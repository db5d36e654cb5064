import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

/** The page's own print sheet is made for paper; the dialog is the system's. */
const print: MenuItemConstructorOptions = {
  label: 'Skriv ut …',
  accelerator: 'CommandOrControl+P',
  click: () => BrowserWindow.getFocusedWindow()?.webContents.print(),
};

/** macOS has what concerns the program as a whole in a menu of its own, first. */
const programMenu: MenuItemConstructorOptions = {
  label: 'Insatsliggaren',
  submenu: [
    { role: 'about', label: 'Om Insatsliggaren' },
    { type: 'separator' },
    { role: 'hide', label: 'Göm Insatsliggaren' },
    { role: 'hideOthers', label: 'Göm övriga' },
    { role: 'unhide', label: 'Visa alla' },
    { type: 'separator' },
    { role: 'quit', label: 'Avsluta Insatsliggaren' },
  ],
};

/** On macOS ⌘Z reaches a text field by this menu only. Elsewhere it needs none, and here it would not be the page's own undo. */
const macUndo: readonly MenuItemConstructorOptions[] = [
  { role: 'undo', label: 'Ångra skrivning' },
  { role: 'redo', label: 'Gör om skrivning' },
  { type: 'separator' },
];

const editing: readonly MenuItemConstructorOptions[] = [
  { role: 'cut', label: 'Klipp ut' },
  { role: 'copy', label: 'Kopiera' },
  { role: 'paste', label: 'Klistra in' },
  { role: 'selectAll', label: 'Markera allt' },
];

/** The figure keys beside the letters, and those of the block to the right, which are keys of their own. */
const viewing: readonly MenuItemConstructorOptions[] = [
  { role: 'resetZoom', label: 'Verklig storlek' },
  { role: 'zoomIn', label: 'Zooma in' },
  { role: 'zoomIn', label: 'Zooma in', accelerator: 'CommandOrControl+numadd', visible: false },
  { role: 'zoomOut', label: 'Zooma ut' },
  { role: 'zoomOut', label: 'Zooma ut', accelerator: 'CommandOrControl+numsub', visible: false },
  { type: 'separator' },
  { role: 'togglefullscreen', label: 'Helskärm' },
];

/** Printing, editing, zoom, full screen and quit; everything else is in the page. */
export function menuTemplate(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const file: MenuItemConstructorOptions[] = isMac
    ? [print]
    : [print, { type: 'separator' }, { role: 'quit', label: 'Avsluta' }];
  return [
    ...(isMac ? [programMenu] : []),
    { label: 'Arkiv', submenu: file },
    { label: 'Redigera', submenu: [...(isMac ? macUndo : []), ...editing] },
    { label: 'Visa', submenu: [...viewing] },
  ];
}

/** Replaces Electron's own menu, which is in English and has reload and developer tools. */
export function setupMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)));
}
