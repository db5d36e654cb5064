import type { Register } from '../../shared/register/entities.ts';
import type { Issue } from '../../shared/register/issue.ts';
import type { FilePlan, IgnoredRange } from '../../shared/intake/plan-types.ts';
import { returnRejectionSentence } from '../../shared/language/rejection-sentences.ts';
import { periodName } from '../../shared/register/period-of.ts';
import type { Examined } from '../host/examine.ts';
import { issueCount, outcomeOf } from '../host/outcome.ts';
import { toldIgnored } from './told-ignored.ts';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const nameOf = ({ file, opened }: Examined): string => (opened.member === null ? file : `${file} › ${opened.member}`);

function issueLine(issue: Issue, sheet: string | null): string {
  const place = [sheet, issue.cell].filter((part) => part !== null && part !== '').join('!');
  const raw = issue.raw === '' ? '' : ` ”${issue.raw.replaceAll(/\s+/g, ' ').slice(0, 60)}”`;
  return `    ${place === '' ? 'Filen' : place}${raw}: ${issue.message}`;
}

function ignoredLine({ sheet, range, why }: IgnoredRange): string {
  const place = [sheet, range].filter((part) => part !== null && part !== '').join('!');
  // A cell that went into another's field was read, only not by itself.
  return why.includes('tagen med') ? `    ${place}: ${why}` : `    ${place} lästes inte: ${why}`;
}

function planLines(plan: FilePlan, name: string, register: Register, periodId: string): readonly string[] {
  const unit = plan.unit ? (register.units[plan.unit.id]?.name ?? plan.unit.id) : 'okänd verksamhet';
  const period = plan.period ? periodName(plan.period.id) : 'okänt rapporttillfälle';
  const counts = `${counted(plan.rows.length, 'insats', 'insatser')}, ${counted(issueCount(plan), 'anmärkning', 'anmärkningar')}`;
  const state = outcomeOf(plan, periodId) === 'ready' ? 'klar att ta in' : 'att granska';
  return [
    `${name}: ${unit}, ${period}, ${counts} – ${state}`,
    ...plan.issues.map((issue) => issueLine(issue, issue.sheet ?? null)),
    ...plan.rows.flatMap((row) => row.issues.map((issue) => issueLine(issue, row.sheet))),
    ...toldIgnored(plan).map(ignoredLine),
    ...(plan.gone.length > 0 ? [`    Nämns inte i filen: ${plan.gone.map(({ code }) => code).join(', ')}`] : []),
  ];
}

/** What one workbook came to, for people. */
export function examinedLines(one: Examined, register: Register, periodId: string): readonly string[] {
  const name = nameOf(one);
  switch (one.outcome) {
    case 'rejected':
      return [
        `${name}: kan inte läsas. ${returnRejectionSentence(one.rejection, { fileName: one.file, ...one.opened })}`,
      ];
    case 'duplicate':
      return [`${name}: samma fil har redan tagits emot${one.returnId === null ? '' : ` (${one.returnId})`}.`];
    case 'planned':
      return planLines(one.plan, name, register, periodId);
  }
}
