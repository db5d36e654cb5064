import { useState } from 'react';
import type { ReturnReview } from '../../../shared/contract.ts';
import type { Sheet } from '../../../shared/intake/grid.ts';
import { Notice } from '../../components/notice.tsx';
import { Select } from '../../components/select.tsx';
import { readCellPlace } from '../../lib/cell-place.ts';
import { helpPlaces } from '../../lib/help-places.ts';
import { helpTexts } from '../../lib/texts/help.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { MailText } from './mail-text.tsx';
import { ReviewBar } from './review-bar.tsx';
import { SheetView } from './sheet-view.tsx';
import type { SheetMarks } from './sheet-marks.ts';
import './review-parts.css';

export type TurnedAwayProps = { readonly review: ReturnReview; readonly cell: string | null };

/** A file that could not be read: why and what to do, the mail it came in, and its sheets where there are any to draw. */
export function TurnedAway({ review, cell }: TurnedAwayProps) {
  const { mail } = review.summary.return;
  return (
    <div className="review-main">
      <ReviewBar review={review} periodId={null} />
      <div className="review-message stack">
        <Notice tone="error">
          <p>{review.summary.message}</p>
          <p className="soft">{returnsTexts.rejectedKept}</p>
          <p>
            <a href={helpPlaces.turnedAway}>{helpTexts.aboutTurnedAway}</a>
          </p>
        </Notice>
        {mail === null ? null : <MailText mail={mail} />}
      </div>
      {review.sheets.length === 0 ? null : <SheetsAsTheyCame sheets={review.sheets} cell={cell} />}
    </div>
  );
}

const noMarks: SheetMarks = { cells: new Map(), rows: new Map(), ignoredRows: new Map() };
const noRows: ReadonlySet<string> = new Set();

/** The sheets without anything read in them. */
function SheetsAsTheyCame({ sheets, cell }: { readonly sheets: readonly Sheet[]; readonly cell: string | null }) {
  const place = cell === null ? null : readCellPlace(cell);
  const [chosen, setChosen] = useState(place?.sheet ?? sheets[0]?.name ?? '');
  const sheet = sheets.find((one) => one.name === chosen) ?? sheets[0];
  if (sheet === undefined) return null;
  return (
    <>
      {sheets.length > 1 ? (
        <div className="review-tools">
          <Select
            label={returnsTexts.sheet}
            options={sheets.map(({ name }) => ({ id: name, label: name }))}
            value={sheet.name}
            onChange={(name) => setChosen(name ?? '')}
            isLabelHidden
          />
        </div>
      ) : null}
      <SheetView
        key={sheet.name}
        sheet={sheet}
        marks={noMarks}
        selection={null}
        selectedCell={place?.sheet === sheet.name ? place.cell : null}
        isSource
        heldRows={noRows}
        onSelect={() => undefined}
      />
    </>
  );
}
