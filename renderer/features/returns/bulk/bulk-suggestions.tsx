import { useState } from 'react';
import type { ReturnReview } from '../../../../shared/contract.ts';
import type { FilePlan } from '../../../../shared/intake/plan-types.ts';
import type { Strategy } from '../../../../shared/register/strategy.ts';
import { Button } from '../../../components/button.tsx';
import { useCommand } from '../../../lib/queries.ts';
import { returnsTexts } from '../../../lib/texts/returns.ts';
import { bulkTexts as texts } from '../../../lib/texts/returns-bulk.ts';
import { useStrategy } from '../use-strategy.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import { useRowPicks } from './row-picks.ts';
import { sureLines, type SureLine } from './sure-list.ts';
import { useCorrectMany } from './use-correct-many.ts';
import { TickCell, TickHead } from './tick-cell.tsx';

export type BulkSuggestionsProps = { readonly review: ReturnReview; readonly plan: FilePlan };

/** Offers every sure suggestion for the file's unlinked rows together; nothing is shown when there is none. */
export function BulkSuggestions({ review, plan }: BulkSuggestionsProps) {
  const [isOpen, setOpen] = useState(false);
  const returnId = review.summary.return.id;
  const strategy = useStrategy();
  const isWanting = plan.rows.some(({ merged }) => merged.focusArea === null || merged.indicators.length === 0);
  const suggested = useCommand('return:suggest-all', { returnId }, { isEnabled: isWanting }).data ?? [];
  if (strategy === null || !isWanting) return null;
  const lines = sureLines(plan, strategy, suggested);
  if (lines.length === 0) return null;
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {texts.open(lines.length)}
      </Button>
      {isOpen ? (
        <SuggestionsDialog returnId={returnId} strategy={strategy} lines={lines} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}

type SuggestionsDialogProps = {
  readonly returnId: string;
  readonly strategy: Strategy;
  readonly lines: readonly SureLine[];
  readonly onClose: () => void;
};

function SuggestionsDialog({ returnId, strategy, lines, onClose }: SuggestionsDialogProps) {
  const correct = useCorrectMany(returnId);
  const picks = useRowPicks();
  const picked = lines.filter((line) => picks.isPicked(line.key));
  const confirm = async (): Promise<void> => {
    const corrections = picked.map(({ correction }) => correction);
    if (await correct.run(corrections, texts.done(picked.length))) onClose();
  };
  return (
    <PreviewDialog
      title={texts.title}
      confirmLabel={texts.confirm(picked.length)}
      canConfirm={picked.length > 0}
      isRunning={correct.isRunning}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p className="small">{texts.intro(strategy.terms.focusArea.singular, strategy.terms.indicator.singular)}</p>
      <div className="preview">
        <table className="plain-table">
          <thead>
            <tr>
              <TickHead label={texts.tick} />
              {Object.values(texts.columns).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <SuggestionLine
                key={line.key}
                line={line}
                isPicked={picks.isPicked(line.key)}
                onPick={(isPicked) => picks.pick(line.key, isPicked)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </PreviewDialog>
  );
}

type SuggestionLineProps = {
  readonly line: SureLine;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
};

function SuggestionLine({ line, isPicked, onPick }: SuggestionLineProps) {
  const { row, label, suggestion } = line;
  const title = row.merged.title || returnsTexts.untitled;
  const why = [
    suggestion.words.length > 0 ? texts.words(suggestion.words) : '',
    suggestion.earlier.length > 0 ? texts.earlier(suggestion.earlier) : '',
  ].filter(Boolean);
  return (
    <tr>
      <TickCell label={texts.include(row.row, title, label)} isTicked={isPicked} onTick={onPick} />
      <td className="tabular">{row.row}</td>
      <th scope="row">{title}</th>
      <td>{label}</td>
      <td className="soft">{why.join(' · ')}</td>
    </tr>
  );
}
