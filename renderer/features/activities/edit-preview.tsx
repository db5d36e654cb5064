import type { ActivityRow } from '../../../shared/contract.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Change } from '../../components/change.tsx';
import { fieldText } from '../../lib/field-text.ts';
import { bulkTexts, pasteTexts } from '../../lib/texts/activities.ts';
import type { PastedEdit } from './read-paste.ts';

export type EditPreviewProps = {
  readonly edits: readonly PastedEdit[];
  readonly rows: ReadonlyMap<string, ActivityRow>;
  readonly strategy: Strategy;
  /** The field has a column of its own where the edits are to several. */
  readonly hasField: boolean;
};

/** More than anybody reads; the number of the rest is told. */
const mostShown = 100;

/** Old beside new, for each value that would change. */
export function EditPreview({ edits, rows, strategy, hasField }: EditPreviewProps) {
  if (edits.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
    <section className="edit-preview" tabIndex={0} aria-label={bulkTexts.preview}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{bulkTexts.activity}</th>
            {hasField ? <th scope="col">{pasteTexts.field}</th> : null}
            <th scope="col">{bulkTexts.change}</th>
          </tr>
        </thead>
        <tbody>
          {edits.slice(0, mostShown).map(({ activityId, field, before, after }) => (
            <tr key={`${activityId} ${field}`}>
              <th scope="row">
                {activityId} <span className="soft">{rows.get(activityId)?.report.values.title}</span>
              </th>
              {hasField ? <td>{fieldDefinition(field).label}</td> : null}
              <td>
                <Change before={fieldText(strategy, field, before)} after={fieldText(strategy, field, after)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {edits.length > mostShown ? <p className="soft small">{bulkTexts.more(edits.length - mostShown)}</p> : null}
    </section>
  );
}
