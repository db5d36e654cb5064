import { fieldDefinition } from '../register/activity-fields.ts';
import type { ActivityReport } from '../register/activity.ts';
import type { Issue, IssueCode } from '../register/issue.ts';

/** The coordinator's own to settle: a unit that is asked about them has nothing to answer. */
const ownMatters: ReadonlySet<IssueCode> = new Set(['possible-joint-activity', 'low-confidence-column', 'conflict']);
/** Told by the codes of the activities that lack the field. */
const toldElsewhere: ReadonlySet<IssueCode> = new Set(['missing-title', 'missing-focus-area', 'missing-status']);

type Reported = Pick<ActivityReport, 'activityId' | 'issues' | 'sources'>;

function placeOf({ sources }: Reported, { field, cell }: Issue): string | null {
  const source = field === null ? undefined : sources[field];
  const address = cell ?? source?.cell ?? null;
  if (address === null) return null;
  return source?.sheet ? `bladet ${source.sheet}, cell ${address}` : `cell ${address}`;
}

/** The issue's own sentence; of an approximate figure it speaks to the coordinator, so that one is put in words for the unit. */
function requestText({ code, raw, message }: Issue): string {
  return code === 'approximate' ? `”${raw}” är ungefärligt. Ange det exakta antalet om det går.` : message;
}

/** What a unit is asked to mend, a line per error or warning: `KSF-005, Antal deltagare (bladet KSF, cell K10): ”21-31” är ett spann. …` */
export function issueRequests(report: Reported): readonly string[] {
  return report.issues
    .filter(({ severity, code }) => severity !== 'info' && !ownMatters.has(code) && !toldElsewhere.has(code))
    .map((issue) => {
      const what = [report.activityId, ...(issue.field === null ? [] : [fieldDefinition(issue.field).label])].join(
        ', ',
      );
      const place = placeOf(report, issue);
      return `${what}${place === null ? '' : ` (${place})`}: ${requestText(issue)}`;
    });
}
