/** A colour of the program, by the name of its token. */
export type InkName = 'accent' | 'area-1' | 'area-2' | 'area-3' | 'area-4' | 'warn' | 'error' | 'line-strong';

/** How a bar is filled, so that nothing is told by colour alone. */
export type Look = 'solid' | 'soft' | 'outline' | 'stripes' | 'cross' | 'dots';

export type ChartSeries = {
  readonly id: string;
  readonly label: string;
  readonly look: Look;
  /** `row`: each row has a colour of its own. */
  readonly ink: InkName | 'row';
};

/** A figure, and where it comes from: an address in the program, or null where there is no list of it. */
export type ChartFigure = {
  readonly value: number;
  readonly href: string | null;
  /** Nobody has told: nothing is drawn, and the table has a dash where a nought would say that there were none. */
  readonly isUnknown?: boolean;
};

export type ChartRow = {
  readonly id: string;
  /** In full, for the table and for screen readers. */
  readonly label: string;
  /** As it stands beside the bar, where there is less room. */
  readonly short: string;
  readonly ink: InkName;
  /** In the order of the series. */
  readonly figures: readonly ChartFigure[];
  readonly total: ChartFigure;
};

/** Stacked, lying bars: a row per thing, a series per part. The table beside holds the same numbers. */
export type ChartData = {
  /** What the rows are, as the table's first heading. */
  readonly rowHeading: string;
  readonly series: readonly ChartSeries[];
  readonly rows: readonly ChartRow[];
  /** The table's last row; null where adding the rows up would say nothing. */
  readonly totals: { readonly figures: readonly ChartFigure[]; readonly total: ChartFigure } | null;
  /** How a figure is written. */
  readonly format: (value: number) => string;
};

/** The colour of a bar's part. */
export const inkOf = (series: ChartSeries, row: ChartRow): InkName => (series.ink === 'row' ? row.ink : series.ink);

/** The series that some row has a figure of; the others would only make the legend longer. */
export function withoutEmptySeries(data: ChartData): ChartData {
  const kept = data.series.map((_, index) => data.rows.some(({ figures }) => (figures[index]?.value ?? 0) > 0));
  const only = <Value>(list: readonly Value[]): readonly Value[] => list.filter((_, index) => kept[index]);
  return {
    ...data,
    series: only(data.series),
    rows: data.rows.map((row) => ({ ...row, figures: only(row.figures) })),
    totals: data.totals && { ...data.totals, figures: only(data.totals.figures) },
  };
}
