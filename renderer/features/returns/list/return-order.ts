import type { ReturnSummary } from '../../../../shared/contract.ts';

type Outcome = ReturnSummary['outcome'];

export const returnFilters = ['all', 'review', 'ready', 'rejected', 'accepted', 'set-aside'] as const;
/** Which files are listed. */
export type ReturnFilter = (typeof returnFilters)[number];

export const returnSorts = ['todo', 'unit', 'file', 'latest'] as const;
/** todo: what to decide first, what is done last. latest: the newest first. */
export type ReturnSort = (typeof returnSorts)[number];

const rank: Record<Outcome, number> = { review: 0, ready: 1, rejected: 2, accepted: 3, duplicate: 4, 'set-aside': 5 };

/** The workbook's own name: inside a zip or mail its name there. */
export const nameOf = ({ return: { member, fileName } }: ReturnSummary): string => member ?? fileName;

type Order = (one: ReturnSummary, other: ReturnSummary) => number;

const byText =
  (textOf: (summary: ReturnSummary) => string): Order =>
  (one, other) =>
    textOf(one).localeCompare(textOf(other), 'sv', { numeric: true });

const orders: Record<ReturnSort, Order> = {
  todo: (one, other) => rank[one.outcome] - rank[other.outcome],
  // Files from nobody known come first: somebody has to say whose they are.
  unit: byText(({ unit }) => unit?.name ?? ''),
  file: byText(nameOf),
  latest: (one, other) => byText(({ return: { receivedAt, id } }) => `${receivedAt} ${id}`)(other, one),
};

/** Whether a file is among those that a filter lists. */
export const isListed = (summary: ReturnSummary, filter: ReturnFilter): boolean =>
  filter === 'all' || summary.outcome === filter;

/** The files that are listed, in the order they are listed; equal ones as they were received. */
export const listedReturns = (
  summaries: readonly ReturnSummary[],
  filter: ReturnFilter,
  sort: ReturnSort,
): readonly ReturnSummary[] => summaries.filter((summary) => isListed(summary, filter)).toSorted(orders[sort]);

/**
 * The next (1) or last (-1) file that waits for somebody to look, from the one at hand, round the ends. Null when there is no other.
 */
export function neighbourToReview(
  listed: readonly ReturnSummary[],
  returnId: string,
  step: 1 | -1,
): ReturnSummary | null {
  const at = listed.findIndex((summary) => summary.return.id === returnId);
  const around = [...listed.slice(at + 1), ...listed.slice(0, Math.max(0, at))];
  const inTurn = step === 1 ? around : around.toReversed();
  return inTurn.find(({ outcome }) => outcome === 'review') ?? null;
}
