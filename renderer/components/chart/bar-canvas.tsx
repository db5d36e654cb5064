import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { drawBars, heightFor, pointAt, type BarChart, type Spot } from './bar-chart.ts';
import type { ChartData } from './chart-data.ts';
import { usePalette } from './use-palette.ts';
import { stepTo } from './walk.ts';

export type BarCanvasProps = { readonly label: string; readonly data: ChartData };

const TEXT = 12;

/** The bars. Arrow keys walk through the parts and have them told; Enter or a press goes to where a figure comes from. */
export function BarCanvas({ label, data }: BarCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<BarChart | null>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const palette = usePalette();

  useEffect(() => {
    if (canvas.current === null) return undefined;
    const drawn = drawBars(canvas.current, data, palette, {
      textSize: TEXT,
      isPicture: false,
      onPress: (at) => follow(data, at),
    });
    chart.current = drawn;
    return () => {
      chart.current = null;
      drawn.destroy();
    };
  }, [data, palette]);

  const point = (to: Spot | null): void => {
    setSpot(to);
    if (chart.current) pointAt(chart.current, to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && spot !== null) follow(data, spot);
    const to = stepTo(data, spot, event.key);
    if (to === null) return;
    event.preventDefault();
    point(to);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys walk through the parts
    <div
      className="chart-canvas"
      style={{ height: heightFor(data, TEXT) }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing that keys walk through is no fieldset
      role="group"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its keys must be reachable
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => point(null)}
    >
      <canvas ref={canvas} aria-hidden />
      <output className="unseen">{spot === null ? '' : told(data, spot)}</output>
    </div>
  );
}

function told({ rows, series, format }: ChartData, { row, series: at }: Spot): string {
  const figure = rows[row]?.figures[at];
  return `${rows[row]?.label ?? ''}, ${series[at]?.label ?? ''}: ${format(figure?.value ?? 0)}`;
}

function follow({ rows }: ChartData, { row, series }: Spot): void {
  const href = rows[row]?.figures[series]?.href;
  if (href) window.location.hash = href;
}
