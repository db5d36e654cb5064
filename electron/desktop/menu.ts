import { Menu, type MenuItemConstructorOptions } from 'electron';

/** Zoom, full screen and quit; everything else is in the page. The roles for undo are left out: the page's own undo answers. */
const template: MenuItemConstructorOptions[] = [
  { label: 'Arkiv', submenu: [{ role: 'quit', label: 'Avsluta' }] },
  {
    label: 'Redigera',
    submenu: [
      { role: 'cut', label: 'Klipp ut' },
      { role: 'copy', label: 'Kopiera' },
      { role: 'paste', label: 'Klistra in' },
      { role: 'selectAll', label: 'Markera allt' },
    ],
  },
  {
    label: 'Visa',
    submenu: [
      { role: 'resetZoom', label: 'Verklig storlek' },
      { role: 'zoomIn', label: 'Zooma in' },
      { role: 'zoomOut', label: 'Zooma ut' },
      { role: 'togglefullscreen', label: 'Helskärm' },
    ],
  },
];

/** Replaces Electron's own menu, which is in English and has reload and developer tools. */
export function setupMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
