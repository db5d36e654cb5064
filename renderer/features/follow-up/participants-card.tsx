import type { FigureScope } from '../../../shared/followup/figure.ts';
import type { FollowUp, Participants } from '../../../shared/followup/follow-up.ts';
import { TableScroll } from '../../components/table-scroll.tsx';
import { Card } from '../../components/card.tsx';
import { followUpTexts as texts } from '../../lib/texts/follow-up.ts';
import { ToldFigure } from './told-figure.tsx';

/** Participants per focus area, by sex and of them children; only what was told is counted. */
export function ParticipantsCard({ followUp }: { readonly followUp: FollowUp }) {
  const { participants, areas, activities } = followUp;
  return (
    <Card title={texts.participants}>
      <p className="note">{texts.participantsTold(participants.told.participants, activities.length)}</p>
      <TableScroll label={texts.participants}>
        <table className="plain-table" aria-label={texts.participants}>
          <thead>
            <tr>
              <th scope="col">{texts.area}</th>
              {[texts.all, texts.women, texts.men, texts.children].map((heading) => (
                <th key={heading} scope="col" className="figure">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <tr key={area.focusArea?.id ?? 'none'}>
                <th scope="row">{area.focusArea?.name ?? texts.noArea}</th>
                <Figures
                  participants={area.participants}
                  scope={{ areaId: area.focusArea?.id ?? null }}
                  all={area.activities.length}
                />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              <Figures participants={participants} scope={{}} all={activities.length} />
            </tr>
          </tfoot>
        </table>
      </TableScroll>
    </Card>
  );
}

type FiguresProps = {
  readonly participants: Participants;
  readonly scope: FigureScope;
  /** Number of activities in it, with or without participants. */
  readonly all: number;
};

function Figures({ participants, scope, all }: FiguresProps) {
  const { told, total, women, men, children } = participants;
  return (
    <>
      <ToldFigure of="participants" scope={scope} value={total} lacks={all - told.participants} />
      <ToldFigure of="women" scope={scope} value={women} lacks={all - told.women} />
      <ToldFigure of="men" scope={scope} value={men} lacks={all - told.men} />
      <ToldFigure of="children" scope={scope} value={children} lacks={all - told.children} />
    </>
  );
}
