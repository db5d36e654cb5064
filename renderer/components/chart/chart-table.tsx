import { useContext } from 'react';
import { FigurePlaceContext, isShownIn } from '../figure/figure-place.ts';
import { TableScroll } from '../table-scroll.tsx';
import { chartTexts } from '../../lib/texts/chart.ts';
import type { ChartData, ChartFigure } from './chart-data.ts';
import '../figure/figure-link.css';

export type ChartTableProps = { readonly label: string; readonly data: ChartData };

/** The chart's numbers, each a link to where it comes from. */
export function ChartTable({ label, data }: ChartTableProps) {
  const { rowHeading, series, rows, totals, format } = data;
  const hasTotal = series.length > 1;
  return (
    <TableScroll label={label}>
      <table className="plain-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
            {series.map(({ id, label: heading }) => (
              <th key={id} scope="col" className="figure">
                {heading}
              </th>
            ))}
            {hasTotal ? (
              <th scope="col" className="figure">
                {chartTexts.total}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {row.figures.map((figure, index) => (
                <Figure key={series[index]?.id} figure={figure} format={format} />
              ))}
              {hasTotal ? <Figure figure={row.total} format={format} /> : null}
            </tr>
          ))}
        </tbody>
        {totals === null ? null : (
          <tfoot>
            <tr>
              <th scope="row">{chartTexts.total}</th>
              {totals.figures.map((figure, index) => (
                <Figure key={series[index]?.id} figure={figure} format={format} />
              ))}
              {hasTotal ? <Figure figure={totals.total} format={format} /> : null}
            </tr>
          </tfoot>
        )}
      </table>
    </TableScroll>
  );
}

type FigureProps = { readonly figure: ChartFigure; readonly format: (value: number) => string };

function Figure({ figure: { value, href, isUnknown = false }, format }: FigureProps) {
  const place = useContext(FigurePlaceContext);
  const text = isUnknown ? '–' : format(value);
  if (href === null) return <td className="figure">{value === 0 ? <span className="soft">{text}</span> : text}</td>;
  return (
    <td className="figure">
      <a className="figure-link" href={href} {...(isShownIn(place, href) ? { 'aria-current': 'true' } : {})}>
        {text}
      </a>
    </td>
  );
}
