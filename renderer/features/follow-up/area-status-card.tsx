import type { AreaFollowUp, FollowUp } from '../../../shared/followup/follow-up.ts';
import { statuses, type Status } from '../../../shared/register/activity-fields.ts';
import { TableScroll } from '../../components/table-scroll.tsx';
import { Card } from '../../components/card.tsx';
import { FigureNumber } from '../../components/figure/figure-link.tsx';
import { followUpTexts as texts } from '../../lib/texts/follow-up.ts';
import { statusLabels } from '../../../shared/language/labels.ts';
import { areaClass } from './area-class.ts';

type Column = Status | 'unknown';

/** The same order as in every list of statuses; those without one last. */
const order: readonly Column[] = [...statuses, 'unknown'];

const heading = (column: Column): string => (column === 'unknown' ? texts.noStatus : statusLabels[column]);

/** Actions per focus area and status: a table, with a bar that shows the same to the eye. */
export function AreaStatusCard({ followUp }: { readonly followUp: FollowUp }) {
  const columns = order.filter((column) => column !== 'unknown' || followUp.byStatus.unknown > 0);
  return (
    <Card title={texts.areas}>
      <TableScroll label={texts.areas}>
        <table className="plain-table area-table">
          <thead>
            <tr>
              <th scope="col">{texts.area}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="figure">
                  <i className={`area-key bar-${column}`} aria-hidden />
                  {heading(column)}
                </th>
              ))}
              <th scope="col" className="figure">
                {texts.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {followUp.areas.map((area) => (
              <AreaRow key={area.focusArea?.id ?? 'none'} area={area} columns={columns} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              {columns.map((column) => (
                <td key={column} className="figure">
                  <FigureNumber
                    figure={{ kind: 'activities', scope: { status: column } }}
                    value={followUp.byStatus[column]}
                  />
                </td>
              ))}
              <td className="figure">
                <FigureNumber figure={{ kind: 'activities', scope: {} }} value={followUp.activities.length} />
              </td>
            </tr>
          </tfoot>
        </table>
      </TableScroll>
    </Card>
  );
}

type AreaRowProps = { readonly area: AreaFollowUp; readonly columns: readonly Column[] };

function AreaRow({ area, columns }: AreaRowProps) {
  const areaId = area.focusArea?.id ?? null;
  const shown = columns.filter((column) => area.byStatus[column] > 0);
  return (
    <tr className={areaClass(area.focusArea)}>
      <th scope="row">
        {area.focusArea?.name ?? texts.noArea}
        <span className="area-bar" aria-hidden>
          {shown.map((column) => (
            <i key={column} className={`bar-${column}`} style={{ flexGrow: area.byStatus[column], flexBasis: 0 }} />
          ))}
        </span>
      </th>
      {columns.map((column) => (
        <td key={column} className="figure">
          <FigureNumber
            figure={{ kind: 'activities', scope: { areaId, status: column } }}
            value={area.byStatus[column]}
          />
        </td>
      ))}
      <td className="figure">
        <FigureNumber figure={{ kind: 'activities', scope: { areaId } }} value={area.activities.length} />
      </td>
    </tr>
  );
}
