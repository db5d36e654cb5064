import { useCommand, RefusedError } from '../../lib/queries.ts';
import { returnListTexts } from '../../lib/texts/returns-list.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { ReviewOfPlan } from './review-of-plan.tsx';
import { TurnedAway } from './turned-away.tsx';
import type { Entry } from './use-review-state.ts';

export type ReviewProps = {
  readonly returnId: string;
  /** A place in the file that a link leads to, such as `Blad1!F7`; null for none. */
  readonly cell: string | null;
  readonly entry: Entry;
  /** The next and the last file to review; the name is null when there is none. */
  readonly files: FileSteps;
  /** The period of the screen: a file of another one says so. */
  readonly periodId: string;
};

/** How to go on from this file to another. */
export type FileSteps = {
  readonly nextName: string | null;
  /** Goes there; false when there is none. */
  readonly step: (step: 1 | -1) => boolean;
};

/** One return: the department's sheet in the middle, the row at hand beside it, what can be done with the file above. */
export function Review(props: ReviewProps) {
  const { returnId } = props;
  const query = useCommand('return:review', { returnId });
  if (query.error instanceof RefusedError && query.error.refusal.code === 'unknown-id') {
    return (
      <div className="screen">
        <EmptyState title={returnListTexts.gone}>{returnListTexts.goneDetail}</EmptyState>
      </div>
    );
  }
  return (
    <Loaded query={query}>
      {(review) =>
        review.plan === null ? (
          <TurnedAway review={review} cell={props.cell} />
        ) : (
          <ReviewOfPlan {...props} review={review} plan={review.plan} />
        )
      }
    </Loaded>
  );
}
