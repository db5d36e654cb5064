import { numberFields, type Figure } from '../../../shared/followup/figure.ts';
import type { Evidence, FigureTrace, LeftOut, LeftOutReason, Term } from '../../../shared/followup/figure-trace.ts';
import { traceFigure } from '../../../shared/followup/trace-figure.ts';
import { periodIdLabel } from '../../../shared/language/labels.ts';
import { fundings, statuses, type ActivityValues } from '../../../shared/register/activity-fields.ts';
import { reportOf } from '../../../shared/register/reports.ts';
import type { FollowUpInput } from './follow-up-input.ts';

/** A line of the sheet Underlag: a term of a figure, or what was left out of it. */
export type TermRow = {
  readonly figure: string;
  readonly named: Term | LeftOut;
  /** Null for what is left out. */
  readonly value: number | null;
  readonly isCounted: boolean;
  /** What it rests on; null where nothing was reported. */
  readonly evidence: Evidence | null;
  /** The activity's values, for words of a corrected choice; null where nothing was reported. */
  readonly values: ActivityValues | null;
  readonly remark: string;
};

/** The name of a figure on the sheet, by which its terms are found. */
export const figureTitle = ({ what, within }: FigureTrace): string => [what, ...within].join(': ');

function figuresIn({ followUp }: FollowUpInput): readonly Figure[] {
  const { areas, planIndicators } = followUp;
  const indicators = [...areas.flatMap((area) => area.indicators), ...planIndicators];
  const count = (scope: Extract<Figure, { kind: 'activities' }>['scope']): Figure => ({ kind: 'activities', scope });
  return [
    ...numberFields.map((of): Figure => ({ kind: 'sum', of, scope: {} })),
    count({}),
    ...areas.map(({ focusArea }) => count({ areaId: focusArea?.id ?? null })),
    ...[...statuses, 'unknown' as const].map((status) => count({ status })),
    ...[...fundings, null].map((funding) => count({ funding })),
    ...indicators.map(({ indicator }) => count({ indicatorId: indicator.id })),
  ];
}

/** The sums and counts of the follow-up, term by term: the same as the screens tell. */
export function figureTraces(input: FollowUpInput): readonly FigureTrace[] {
  return figuresIn(input).flatMap((figure) => traceFigure(input.register, input.followUp.period.id, figure) ?? []);
}

const reasons: Readonly<Record<LeftOutReason, string>> = {
  'not-told': 'Ingen siffra är angiven',
  range: 'Spann, inget tal',
  unreadable: 'Går inte att läsa som ett tal',
  removed: 'Talet är borttaget för hand',
  'counted-at-owner': 'Gemensam insats, räknas hos',
  ended: 'Avslutad sedan förra rapporttillfället',
  awaited: 'Har inte kommit in',
  excused: 'Har inte kommit in, behöver inte svara',
  reply: '',
  'not-expected': '',
  linked: '',
  unlinked: '',
};

const absent: ReadonlySet<LeftOutReason> = new Set(['ended', 'awaited', 'excused']);

/**
 * What is left out is told once: of the sums where something stands in the cell all the same, or somebody else counts it; of the
 * activities as such those that have not come. That a cell is blank is seen in Alla insatser, and counted in Sammanfattning.
 */
function isTold({ figure }: FigureTrace, { reason, evidence }: LeftOut): boolean {
  if (figure.kind === 'activities') return Object.keys(figure.scope).length === 0;
  return !absent.has(reason) && (reason !== 'not-told' || evidence.some(({ written }) => (written ?? '') !== ''));
}

function remarkOn(named: Term | LeftOut, evidence: Evidence | null): string {
  const why = 'reason' in named ? [[reasons[named.reason], named.detail].filter(Boolean).join(' ')] : [];
  const carried = evidence?.carriedFrom ? [`Hämtat från ${periodIdLabel(evidence.carriedFrom)}`] : [];
  const byHand = evidence !== null && evidence.at === null && evidence.value !== null ? ['Inmatat för hand'] : [];
  return [...why, ...carried, ...(carried.length > 0 ? [] : byHand), ...(evidence?.remarks ?? [])].join('. ');
}

/** Every term of the figures, and what was left out of them. */
export function termRows({ register, followUp }: FollowUpInput, traces: readonly FigureTrace[]): readonly TermRow[] {
  return traces.flatMap((trace) =>
    [...trace.terms, ...trace.leftOut.filter((each) => isTold(trace, each))].map((named): TermRow => {
      const evidence = named.evidence[0] ?? null;
      return {
        figure: figureTitle(trace),
        named,
        value: 'value' in named ? named.value : null,
        isCounted: 'value' in named,
        evidence,
        values: reportOf(register, named.id, followUp.period.id)?.values ?? null,
        remark: remarkOn(named, evidence),
      };
    }),
  );
}
