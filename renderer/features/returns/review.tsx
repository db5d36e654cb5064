import { useMemo, useState } from 'react';
import type { ReturnReview } from '../../../shared/contract.ts';
import type { FilePlan } from '../../../shared/intake/plan-types.ts';
import { Loaded } from '../../components/loaded.tsx';
import { Notice } from '../../components/notice.tsx';
import { useCommand } from '../../lib/queries.ts';
import { useFolded } from '../../lib/use-folded.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { useMedia } from '../../lib/use-media.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { FilePanel } from './file-panel.tsx';
import { FindingTable } from './finding-table.tsx';
import { ReviewBar } from './review-bar.tsx';
import { ReviewFoot } from './review-foot.tsx';
import { ReviewTools, type ReviewView } from './review-tools.tsx';
import { RowPanel } from './row-panel.tsx';
import { filterFindings, findingsOf, type FindingFilter, type Selection } from './selection.ts';
import { SheetView } from './sheet-view.tsx';
import { marksOf } from './sheet-marks.ts';
import { useReviewKeys } from './use-review-keys.ts';

/** One return: the department's sheet in the middle, the row at hand beside it, what can be done with the file above. */
export function Review({ returnId }: { readonly returnId: string }) {
  const query = useCommand('return:review', { returnId });
  return (
    <Loaded query={query}>
      {(review) =>
        review.plan === null ? <TurnedAway review={review} /> : <ReviewOfPlan review={review} plan={review.plan} />
      }
    </Loaded>
  );
}

/** A file that could not be read: why, and what to do. */
function TurnedAway({ review }: { readonly review: ReturnReview }) {
  return (
    <div className="review-main">
      <ReviewBar review={review} />
      <div className="review-message stack">
        <Notice tone="error">
          <p>{review.summary.message}</p>
          <p className="soft">{returnsTexts.rejectedKept}</p>
        </Notice>
      </div>
    </div>
  );
}

function ReviewOfPlan({ review, plan }: { readonly review: ReturnReview; readonly plan: FilePlan }) {
  const [selection, setSelection] = useState<Selection | null>(null);
  const [filter, setFilter] = useState<FindingFilter>('decide');
  const [view, setView] = useState<ReviewView>('sheet');
  const [chosenSheet, setChosenSheet] = useState<string | null>(null);

  const findings = useMemo(() => filterFindings(findingsOf(plan), filter), [plan, filter]);
  const row = plan.rows.find((one) => one.rowKey === selection?.rowKey) ?? null;
  const firstWithRows = plan.rows[0]?.sheet ?? review.sheets[0]?.name ?? '';
  const sheetName = chosenSheet ?? firstWithRows;
  const sheet = review.sheets.find((one) => one.name === sheetName) ?? review.sheets[0];
  const marks = useMemo(() => marksOf(plan, sheet?.name ?? ''), [plan, sheet]);
  const heldRows = useMemo(() => new Set(plan.rows.filter((one) => one.isHeld).map((one) => one.rowKey)), [plan]);

  const select = (next: Selection | null): void => {
    setSelection(next);
    const selectedRow = plan.rows.find((one) => one.rowKey === next?.rowKey);
    if (selectedRow !== undefined) setChosenSheet(selectedRow.sheet ?? '');
  };
  const isReadOnly = useIsReadOnly();
  const isNarrow = useMedia('(min-width: 861px) and (max-width: 1500px)');
  // On a narrow window the sheet needs the room. What is said of the file as a whole and has to be seen is never folded away.
  const isSettled =
    plan.rows.length > 0 &&
    review.summary.return.unitId !== null &&
    plan.issues.length === 0 &&
    plan.gone.length === 0 &&
    !plan.nothingToReport;
  const about = useFolded('about-file', isNarrow);
  const isAboutFolded = row === null && isSettled && about.isFolded;
  const onKeyDown = useReviewKeys({ returnId: review.summary.return.id, plan, findings, selection, select });
  const cell =
    row !== null && selection !== null && selection.field !== null
      ? (row.origins[selection.field]?.cell ?? null)
      : null;

  return (
    // The keys are short cuts past what can be reached by tab.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={isAboutFolded ? 'review is-folded' : 'review'} onKeyDown={onKeyDown}>
      <div className="review-main">
        <ReviewBar
          review={review}
          {...(row === null && isSettled
            ? { about: { isOpen: !isAboutFolded, onOpen: (isOpen: boolean) => about.setFolded(!isOpen) } }
            : {})}
        />
        <ReviewTools
          plan={plan}
          sheets={review.sheets.filter((one) => one.state === 'visible' || plan.rows.some((r) => r.sheet === one.name))}
          sheetName={sheet?.name ?? ''}
          onSheet={setChosenSheet}
          view={view}
          onView={setView}
          filter={filter}
          onFilter={setFilter}
        />
        {view === 'issues' || sheet === undefined ? (
          <FindingTable plan={plan} findings={findings} selection={selection} onSelect={select} />
        ) : (
          <SheetView
            sheet={sheet}
            marks={marks}
            selection={selection}
            selectedCell={cell}
            heldRows={heldRows}
            onSelect={select}
          />
        )}
        <ReviewFoot findings={findings} selection={selection} row={row} />
      </div>
      {isAboutFolded ? null : row === null ? (
        <FilePanel review={review} plan={plan} />
      ) : (
        <RowPanel
          key={row.rowKey}
          returnId={review.summary.return.id}
          isOpen={review.summary.return.state === 'received' && !isReadOnly}
          row={row}
          selectedField={selection?.field ?? null}
          onField={(field) => select({ rowKey: row.rowKey, field })}
          onClose={() => select(null)}
        />
      )}
    </div>
  );
}
