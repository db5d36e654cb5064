import { fieldDefinition, fieldNames } from './activity-fields.ts';
import type { Register } from './entities.ts';
import { periodName } from './period-of.ts';
import type { KeptEntity } from './undo-partly.ts';

/** A part of a report by its label, or the unit whose account it is. */
function partName(part: string, register: Register): string {
  const field = fieldNames.find((name) => name === part);
  return field ? fieldDefinition(field).label : `uppgifterna från ${register.units[part]?.name ?? part}`;
}

function reportName(id: string): string {
  const [activityId = '', periodId = ''] = id.split('@');
  return `${activityId}, ${periodName(periodId)}`;
}

/** What it is that stays, in Swedish: `BUF-014, delårsrapport 2024: Resultat`. */
export function keptName({ collection, id, parts }: KeptEntity, register: Register): string {
  switch (collection) {
    case 'activityReports': {
      const fields = parts.map((part) => partName(part, register)).join(', ');
      return fields === '' ? reportName(id) : `${reportName(id)}: ${fields}`;
    }
    case 'returns': {
      const stored = register.returns[id];
      return stored ? `svaret ${stored.member ?? stored.fileName}` : id;
    }
    case 'units':
      return register.units[id]?.name ?? id;
    case 'periods':
      return periodName(id);
    case 'columnAnswers':
      return `kolumnen ”${register.columnAnswers[id]?.heading ?? id}”`;
    case 'questions':
      return `fråga ${id}`;
    case 'settings':
      return 'registrets inställningar';
    case 'strategies':
      return register.strategies[id]?.name ?? id;
    default:
      return id;
  }
}

/** Without an activity whose report is told of already: it stays only because the report does. */
export function toldOnce(kept: readonly KeptEntity[]): readonly KeptEntity[] {
  const reported = new Set(
    kept.flatMap(({ collection, id }) => (collection === 'activityReports' ? (id.split('@')[0] ?? []) : [])),
  );
  return kept.filter(({ collection, id }) => collection !== 'activities' || !reported.has(id));
}
