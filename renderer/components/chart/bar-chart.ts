import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  Tooltip,
  type ChartDataset,
  type TooltipItem,
} from 'chart.js';
import { inkOf, type ChartData } from './chart-data.ts';
import { fillOf } from './fill.ts';
import { figureLabels } from './figure-labels.ts';
import type { Palette } from './palette.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** A drawn chart. */
export type BarChart = Chart<'bar', number[], string>;

/** Where a bar's part is: its place among the series and the rows. */
export type Spot = { readonly series: number; readonly row: number };

export type BarOptions = {
  /** Size of the text, in pixels. */
  readonly textSize: number;
  /** A picture has its own size and no tooltips. */
  readonly isPicture: boolean;
  readonly onPress?: (spot: Spot) => void;
};

/** Height of a row with its air, and of what stands above and below the rows, in pixels at 12-pixel text. */
const ROW = 28;
const AROUND = 26;

/** The height that the bars need. */
export const heightFor = (data: ChartData, textSize: number): number =>
  ((data.rows.length * ROW + AROUND) * textSize) / 12;

/** Longer names than this would leave the bars no room; the whole stands in the tooltip and the table. */
const LONGEST = 34;

const clipped = (name: string): string => (name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`);

const datasets = (data: ChartData, palette: Palette): ChartDataset<'bar', number[]>[] =>
  data.series.map((series, index) => {
    const fills = data.rows.map((row) => fillOf(palette, series.look, inkOf(series, row)));
    return {
      label: series.label,
      data: data.rows.map(({ figures }) => figures[index]?.value ?? 0),
      backgroundColor: fills.map(({ background }) => background),
      borderColor: fills.map(({ border }) => border),
      borderWidth: data.rows.map(({ figures }) => ((figures[index]?.value ?? 0) > 0 ? 1 : 0)),
      borderSkipped: false,
      borderRadius: 2,
      barPercentage: 0.72,
      categoryPercentage: 1,
      minBarLength: 0,
    };
  });

/** Room at the right for the longest total. */
const roomForTotals = (data: ChartData, textSize: number): number =>
  Math.max(2, ...data.rows.map(({ total }) => data.format(total.value).length)) * textSize * 0.62 + 12;

function scales(data: ChartData, palette: Palette, textSize: number) {
  return {
    x: {
      stacked: true,
      display: false,
      beginAtZero: true,
      max: Math.max(1, ...data.rows.map(({ figures }) => figures.reduce((sum, { value }) => sum + value, 0))),
    },
    y: {
      stacked: true,
      border: { display: false },
      grid: { display: false },
      ticks: { color: palette.ink, font: { family: palette.font, size: textSize }, padding: 6, autoSkip: false },
    },
  };
}

function tooltip(data: ChartData, palette: Palette) {
  return {
    backgroundColor: palette.ink,
    titleColor: palette.surface,
    bodyColor: palette.surface,
    titleFont: { family: palette.font, size: 13 },
    bodyFont: { family: palette.font, size: 13 },
    cornerRadius: 6,
    displayColors: false,
    callbacks: {
      title: (items: TooltipItem<'bar'>[]) => data.rows[items[0]?.dataIndex ?? -1]?.label ?? '',
      label: (item: TooltipItem<'bar'>) => `${item.dataset.label ?? ''}: ${data.format(item.parsed.x ?? 0)}`,
    },
  };
}

/** Draws the chart on a canvas. Nothing in it moves: what changes is the numbers. */
export function drawBars(canvas: HTMLCanvasElement, data: ChartData, palette: Palette, options: BarOptions): BarChart {
  const { textSize, isPicture, onPress } = options;
  return new Chart<'bar', number[], string>(canvas, {
    type: 'bar',
    data: { labels: data.rows.map(({ short }) => clipped(short)), datasets: datasets(data, palette) },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: !isPicture,
      maintainAspectRatio: false,
      devicePixelRatio: isPicture ? 1 : Math.max(2, window.devicePixelRatio),
      locale: 'sv-SE',
      layout: { padding: { right: roomForTotals(data, textSize) } },
      interaction: { mode: 'nearest', intersect: true },
      scales: scales(data, palette, textSize),
      plugins: { tooltip: isPicture ? { enabled: false } : tooltip(data, palette) },
      onClick: (_, [hit]) => (hit ? onPress?.({ series: hit.datasetIndex, row: hit.index }) : undefined),
      onHover: ({ native }, [hit]) => {
        const isLink = hit !== undefined && Boolean(data.rows[hit.index]?.figures[hit.datasetIndex]?.href);
        if (native?.target instanceof HTMLElement) native.target.style.cursor = isLink ? 'pointer' : 'default';
      },
    },
    plugins: [figureLabels(data, palette, textSize)],
  });
}

/** Points at a part as the mouse would, with its tooltip; null points at none. */
export function pointAt(chart: BarChart, spot: Spot | null): void {
  const active = spot === null ? [] : [{ datasetIndex: spot.series, index: spot.row }];
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
  chart.update('none');
}
