import type { WebContents } from 'electron';

/** A half, and three times as large: as far as a browser goes where a page can still be used. Each level is 20 %. */
const smallest = -4;
const largest = 6;

/** Ctrl and the wheel make the page larger and smaller, as in a browser; Electron only tells that it was asked for. */
export function setupWheelZoom(contents: WebContents): void {
  contents.on('zoom-changed', (_event, direction) => {
    const level = contents.getZoomLevel() + (direction === 'in' ? 0.5 : -0.5);
    contents.setZoomLevel(Math.min(largest, Math.max(smallest, level)));
  });
}
