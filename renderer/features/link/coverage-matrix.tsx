import { capitalised } from '../../../shared/followup/swedish.ts';
import type { Coverage, CoverageLine } from '../../../shared/followup/coverage.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import type { Unit } from '../../../shared/register/units-and-periods.ts';
import type { FocusArea, Strategy } from '../../../shared/register/strategy.ts';
import { TableScroll } from '../../components/table-scroll.tsx';
import { activitiesHref } from '../../lib/activity-address.ts';
import { linkTexts as texts } from '../../lib/texts/link.ts';
import { groupLines, lineName, linePick, type LineGroup } from './line-words.ts';

const colours = 4;
const areaClass = (area: FocusArea | null): string =>
  area === null ? 'matrix-area-none' : `matrix-area-${((area.number - 1) % colours) + 1}`;

export type CoverageMatrixProps = { readonly coverage: Coverage; readonly strategy: Strategy };

/** Focus areas and indicators against units; every count leads to its activities, and an empty cell says so. */
export function CoverageMatrix({ coverage, strategy }: CoverageMatrixProps) {
  const { units, lines, unitTotals, total } = coverage;
  const label = texts.table(strategy.terms);
  return (
    <div className="matrix-frame">
      <TableScroll label={label}>
        <table className="matrix" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{capitalised(texts.head(strategy.terms))}</th>
              {units.map((unit) => (
                <th key={unit.id} scope="col" className="matrix-figure">
                  <abbr title={unit.name}>{unit.short}</abbr>
                </th>
              ))}
              <th scope="col" className="matrix-figure">
                {texts.total}
              </th>
            </tr>
          </thead>
          {groupLines(lines).map((group) => (
            <Group key={group.id} group={group} units={units} strategy={strategy} />
          ))}
          <tfoot>
            <tr>
              <th scope="row">{texts.all}</th>
              {units.map((unit, index) => (
                <Cell
                  key={unit.id}
                  count={unitTotals[index] ?? 0}
                  line={texts.all}
                  unit={unit}
                  href={activitiesHref({ unitIds: [unit.id] })}
                />
              ))}
              <td className="matrix-figure matrix-total">
                <a href={activitiesHref({})}>{formatNumber(total)}</a>
              </td>
            </tr>
          </tfoot>
        </table>
      </TableScroll>
    </div>
  );
}

type GroupProps = { readonly group: LineGroup; readonly units: readonly Unit[]; readonly strategy: Strategy };

function Group({ group: { focusArea, id, lines }, units, strategy }: GroupProps) {
  return (
    <tbody className={areaClass(focusArea)}>
      {id === 'plan' ? (
        <tr className="matrix-group">
          <th scope="rowgroup" colSpan={units.length + 2}>
            {texts.planWide}
          </th>
        </tr>
      ) : null}
      {lines.map((line) => (
        <Line key={lineName(line.subject, strategy)} line={line} units={units} strategy={strategy} />
      ))}
    </tbody>
  );
}

type LineProps = { readonly line: CoverageLine; readonly units: readonly Unit[]; readonly strategy: Strategy };

function Line({ line, units, strategy }: LineProps) {
  const { subject, activityIds, total } = line;
  const name = lineName(subject, strategy);
  const pick = linePick(subject);
  return (
    <tr className={`matrix-line matrix-${subject.kind}`}>
      <th scope="row" title={subject.kind === 'indicator' ? subject.indicator.title : undefined}>
        {name}
      </th>
      {units.map((unit, index) => (
        <Cell
          key={unit.id}
          count={activityIds[index]?.length ?? 0}
          line={name}
          unit={unit}
          href={activitiesHref({ ...pick, unitIds: [unit.id] })}
          isGap={subject.kind === 'focus-area' || subject.kind === 'indicator'}
        />
      ))}
      <td className="matrix-figure matrix-total">
        {total === 0 ? (
          <span className="matrix-none">{texts.none}</span>
        ) : (
          <a href={activitiesHref(pick)}>{formatNumber(total)}</a>
        )}
      </td>
    </tr>
  );
}

/** `isGap`: that there is none is a gap; on the lines of what is not linked it is as it should be. */
type CellProps = {
  readonly count: number;
  readonly line: string;
  readonly unit: Unit;
  readonly href: string;
  readonly isGap?: boolean;
};

/** Past this many, a cell's shade gets no deeper. */
const DEEPEST = 5;

function Cell({ count, line, unit, href, isGap = true }: CellProps) {
  if (count === 0) {
    return (
      <td className="matrix-figure">
        <span className="matrix-none">{isGap ? texts.none : texts.nothing}</span>
      </td>
    );
  }
  return (
    <td className="matrix-figure">
      <a
        href={href}
        className={`matrix-some shade-${Math.min(count, DEEPEST)}`}
        aria-label={texts.cell(count, line, unit.name)}
      >
        {formatNumber(count)}
      </a>
    </td>
  );
}
