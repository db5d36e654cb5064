import type { Chart, Plugin } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import { labelInk } from './fill.ts';
import type { Palette } from './palette.ts';

/** Room on each side of a figure, in pixels. */
const MARGIN = 4;

type Drawing = {
  readonly context: CanvasRenderingContext2D;
  readonly data: ChartData;
  readonly palette: Palette;
  readonly size: number;
};

/** The figure in the middle of its part, where there is room for it. */
function drawFigure({ context, data, palette, size }: Drawing, chart: Chart, series: number, row: number): void {
  const bar = chart.getDatasetMeta(series).data[row];
  const value = data.rows[row]?.figures[series]?.value ?? 0;
  const look = data.series[series]?.look;
  if (!bar || !look || value === 0) return;
  const { x, y, base } = bar.getProps(['x', 'y', 'base'], true) as { x: number; y: number; base: number };
  const text = data.format(value);
  const width = context.measureText(text).width;
  if (width + 2 * MARGIN > Math.abs(x - base)) return;
  const { colour, isOnPattern } = labelInk(palette, look);
  const middle = (x + base) / 2;
  if (isOnPattern) {
    context.fillStyle = palette.surface;
    context.fillRect(middle - width / 2 - 2, y - size / 2 - 1, width + 4, size + 2);
  }
  context.fillStyle = colour;
  context.fillText(text, middle, y);
}

/** The row's total after its bar. */
function drawTotal({ context, data, palette }: Drawing, chart: Chart, row: number): void {
  const { value: total = 0, isUnknown = false } = data.rows[row]?.total ?? {};
  const ends = data.series.map((_, series) => chart.getDatasetMeta(series).data[row]?.x ?? 0);
  const at = chart.getDatasetMeta(0).data[row];
  if (!at) return;
  context.fillStyle = total === 0 ? palette.inkSoft : palette.ink;
  context.textAlign = 'left';
  const text = isUnknown ? '–' : data.format(total);
  context.fillText(text, Math.max(chart.chartArea.left, ...ends) + 2 * MARGIN, at.y);
}

/** Writes each figure in its part and each total after its bar, so that the picture can be read without a table. */
export function figureLabels(data: ChartData, palette: Palette, size: number): Plugin {
  return {
    id: 'figure-labels',
    afterDatasetsDraw: (chart) => {
      const drawing: Drawing = { context: chart.ctx, data, palette, size };
      const { context } = drawing;
      context.save();
      context.font = `500 ${size}px ${palette.font}`;
      context.textBaseline = 'middle';
      for (const [row] of data.rows.entries()) {
        context.textAlign = 'center';
        // A single part is its own total: the figure after the bar says it.
        if (data.series.length > 1) {
          for (const [series] of data.series.entries()) drawFigure(drawing, chart, series, row);
        }
        context.font = `600 ${size}px ${palette.font}`;
        drawTotal(drawing, chart, row);
        context.font = `500 ${size}px ${palette.font}`;
      }
      context.restore();
    },
  };
}
