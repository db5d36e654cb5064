import { Image, Table2 } from 'lucide-react';
import { lazy, Suspense, useId, useMemo, useState, type ReactNode } from 'react';
import { todayHere } from '../../lib/format.ts';
import { showToast } from '../../lib/toasts.ts';
import { chartTexts } from '../../lib/texts/chart.ts';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { inkOf, withoutEmptySeries, type ChartData } from './chart-data.ts';
import { ChartTable } from './chart-table.tsx';
import './chart.css';

/** chart.js comes when the first chart is to be drawn, so that the page itself does not wait for it. */
const BarCanvas = lazy(async () => ({ default: (await import('./bar-canvas.tsx')).BarCanvas }));

export type ChartCardProps = {
  readonly title: string;
  readonly data: ChartData;
  /** Where the figures come from, for the picture. */
  readonly source: string;
  /** Words above the chart, such as how many have told a figure. */
  readonly children?: ReactNode;
};

/** A chart with its table, which is one press away on the screen and always there on paper; copyable as a picture. */
export function ChartCard({ title, data, source, children }: ChartCardProps) {
  const [isOpen, setIsOpen] = useState(false);
  const tableId = useId();
  const shown = useMemo(() => withoutEmptySeries(data), [data]);

  const copy = async (): Promise<void> => {
    const { copyPicture } = await import('./copy-picture.ts');
    const copied = await copyPicture(shown, { title, source: chartTexts.sourceOn(source, todayHere()) });
    showToast({ tone: 'ok', text: copied.kind === 'file' ? chartTexts.saved(copied.fileName) : chartTexts.copied });
  };
  const actions = (
    <span className="chart-actions">
      <Button
        size="small"
        tone="quiet"
        icon={<Table2 size={14} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={tableId}
        aria-label={`${isOpen ? chartTexts.hideTable : chartTexts.showTable}: ${title}`}
        onPress={() => setIsOpen(!isOpen)}
      >
        {isOpen ? chartTexts.hideTable : chartTexts.showTable}
      </Button>
      <Button
        size="small"
        tone="quiet"
        icon={<Image size={14} aria-hidden />}
        aria-label={`${chartTexts.copy}: ${title}`}
        onPress={() => void copy()}
      >
        {chartTexts.copy}
      </Button>
    </span>
  );

  return (
    <Card title={title} action={actions} className="chart-card">
      {children}
      <Suspense fallback={<div className="chart-waiting" style={{ height: shown.rows.length * 28 + 26 }} />}>
        <BarCanvas label={chartTexts.chart(title)} data={shown} />
      </Suspense>
      {shown.series.length > 1 ? <Legend data={shown} /> : null}
      <div id={tableId} className={isOpen ? 'chart-table' : 'chart-table chart-table-folded'}>
        <ChartTable label={title} data={shown} />
      </div>
    </Card>
  );
}

function Legend({ data }: { readonly data: ChartData }) {
  const [firstRow] = data.rows;
  return (
    <ul className="chart-legend" aria-label={chartTexts.legend}>
      {data.series.map((series) => {
        const ink = series.ink === 'row' || !firstRow ? 'ink-soft' : inkOf(series, firstRow);
        return (
          <li key={series.id}>
            <i className={`look-${series.look} ink-${ink}`} aria-hidden />
            {series.label}
          </li>
        );
      })}
    </ul>
  );
}
