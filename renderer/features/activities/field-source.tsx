import type { FieldName } from '../../../shared/register/activity-fields.ts';
import type { FieldSource } from '../../../shared/register/activity.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { SourceLink } from '../../components/source-link.tsx';
import { fieldText } from '../../lib/field-text.ts';
import { formatInstant } from '../../lib/format.ts';
import { useCommand } from '../../lib/queries.ts';
import { activityPanelTexts as texts } from '../../lib/texts/activities.ts';
import { periodIdLabel } from '../../lib/texts/labels.ts';

type FieldSourceNoteProps = {
  readonly field: FieldName;
  readonly source: FieldSource | null;
  readonly periodId: string;
  readonly strategy: Strategy;
};

/** Where a value comes from: the file, sheet and cell, what stands there, and who has corrected it. */
export function FieldSourceNote({ field, source, periodId, strategy }: FieldSourceNoteProps) {
  if (source === null) return <div className="source soft">{texts.noSource}</div>;
  const read = fieldText(strategy, field, source.read);
  return (
    <div className="source">
      {source.returnId === null ? (
        <p>{texts.byHand}</p>
      ) : (
        <>
          <Place source={source} returnId={source.returnId} periodId={source.carriedFrom ?? periodId} />
          <p>{texts.wrote(source.raw)}</p>
          {read === '' || read === source.raw ? null : <p>{texts.readAs(read)}</p>}
        </>
      )}
      {source.carriedFrom === null ? null : <p>{texts.carried(periodIdLabel(source.carriedFrom))}</p>}
      {source.corrected === null ? null : (
        <p>{texts.corrected(source.corrected.by, formatInstant(source.corrected.at))}</p>
      )}
    </div>
  );
}

type PlaceProps = { readonly source: FieldSource; readonly returnId: string; readonly periodId: string };

function Place({ source, returnId, periodId }: PlaceProps) {
  const returns = useCommand('return:list', { periodId });
  const found = returns.data?.find((summary) => summary.return.id === returnId)?.return;
  const place = texts.sheetCell(source.sheet, source.cell);
  return (
    <p>
      {place === '' ? null : `${texts.at(place)} ${texts.inFile} `}
      <SourceLink source={source}>{found?.member ?? found?.fileName ?? returnId}</SourceLink>
    </p>
  );
}
