import { drawBars, heightFor } from './bar-chart.ts';
import type { ChartData } from './chart-data.ts';
import { fillOf } from './fill.ts';
import { readPalette, type Palette } from './palette.ts';

/** What stands on a picture that leaves the program: it must be understood where it is pasted. */
export type PictureTexts = {
  readonly title: string;
  /** Where the figures come from and when they were read. */
  readonly source: string;
};

/** Twice the size that it is usually shown in, so that it is sharp in print. */
const WIDTH = 1600;
const TEXT = 24;
const MARGIN = 40;
const LINE = 44;

/** The legend's entries with where each begins; new lines where they don't fit. */
function legendPlaces(context: CanvasRenderingContext2D, data: ChartData) {
  let x = MARGIN;
  let line = 0;
  return data.series.map((series) => {
    const width = context.measureText(series.label).width + 34 + 32;
    if (x + width > WIDTH - MARGIN && x > MARGIN) {
      x = MARGIN;
      line += 1;
    }
    const place = { series, x, line };
    x += width;
    return place;
  });
}

function drawLegend(context: CanvasRenderingContext2D, data: ChartData, palette: Palette, top: number): number {
  const places = legendPlaces(context, data);
  for (const { series, x, line } of places) {
    const ink = series.ink === 'row' ? 'line-strong' : series.ink;
    const { background, border } = fillOf(palette, series.look, ink);
    const y = top + line * LINE;
    context.fillStyle = background;
    context.strokeStyle = border;
    context.lineWidth = 2;
    context.fillRect(x, y - 11, 22, 22);
    context.strokeRect(x, y - 11, 22, 22);
    context.fillStyle = palette.ink;
    context.fillText(series.label, x + 34, y);
  }
  return (places.at(-1)?.line ?? 0) * LINE + LINE;
}

function bars(data: ChartData, palette: Palette): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH - 2 * MARGIN;
  canvas.height = heightFor(data, TEXT);
  drawBars(canvas, data, palette, { textSize: TEXT, isPicture: true });
  return canvas;
}

/** The chart as a PNG on white, with its title, legend and source, in the light colours whatever the page shows. */
export async function chartPicture(data: ChartData, texts: PictureTexts): Promise<Blob> {
  const palette = readPalette('light');
  const drawn = bars(data, palette);
  const picture = document.createElement('canvas');
  picture.width = WIDTH;
  picture.height = drawn.height + 6 * LINE + (data.series.length > 4 ? LINE : 0);
  const context = picture.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas to draw on');
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, picture.width, picture.height);
  context.textBaseline = 'middle';
  context.fillStyle = palette.ink;
  context.font = `600 ${TEXT + 10}px ${palette.font}`;
  context.fillText(texts.title, MARGIN, MARGIN + LINE / 2, WIDTH - 2 * MARGIN);
  context.drawImage(drawn, MARGIN, MARGIN + 1.5 * LINE);
  context.font = `400 ${TEXT}px ${palette.font}`;
  const below = MARGIN + 2.2 * LINE + drawn.height;
  const legend = data.series.length > 1 ? drawLegend(context, data, palette, below) : 0;
  context.font = `400 ${TEXT - 2}px ${palette.font}`;
  context.fillStyle = palette.inkSoft;
  context.fillText(texts.source, MARGIN, below + legend, WIDTH - 2 * MARGIN);
  return new Promise((resolve, reject) => {
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture became no PNG'))), 'image/png');
  });
}
