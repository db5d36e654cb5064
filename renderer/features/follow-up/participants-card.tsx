import type { FollowUp, Participants } from '../../../shared/followup/follow-up.ts';
import { TableScroll } from '../../components/table-scroll.tsx';
import { Card } from '../../components/card.tsx';
import { formatNumber } from '../../../shared/language/format.ts';
import { followUpTexts as texts } from '../../lib/texts/follow-up.ts';

/** Participants per focus area, by sex and of them children; only what was told is counted. */
export function ParticipantsCard({ followUp }: { readonly followUp: FollowUp }) {
  const { participants, areas, activities } = followUp;
  return (
    <Card title={texts.participants}>
      <p className="note">{texts.participantsTold(participants.told, activities.length)}</p>
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
                <Figures participants={area.participants} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              <Figures participants={participants} />
            </tr>
          </tfoot>
        </table>
      </TableScroll>
    </Card>
  );
}

function Figures({ participants }: { readonly participants: Participants }) {
  const { told, total, women, men, children } = participants;
  if (told === 0) {
    return (
      <td className="figure soft" colSpan={4}>
        {texts.noneTold}
      </td>
    );
  }
  return (
    <>
      <td className="figure">{formatNumber(total)}</td>
      {[women, men, children].map((figure, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- three cells in the order of their headings
        <td key={index} className="figure">
          {figure === null ? '–' : formatNumber(figure)}
        </td>
      ))}
    </>
  );
}
