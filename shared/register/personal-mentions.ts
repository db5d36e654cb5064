import { activityFields } from './activity-fields.ts';
import type { ActivityReport } from './activity.ts';
import type { Register } from './entities.ts';
import { periodName } from './period-of.ts';
import { inFreeText, readsAsName, type PersonalText } from './personal-text.ts';

/** Where something is mentioned: in Swedish, and what it is a part of. */
export type Mention = {
  readonly where: string;
  readonly of:
    | { readonly kind: 'activity'; readonly activityId: string }
    | { readonly kind: 'return'; readonly returnId: string }
    | { readonly kind: 'unit'; readonly unitId: string }
    | { readonly kind: 'mail-text' };
};

/** Personal data with the one place where it stands. */
type Mentioned = PersonalText & { readonly mention: Mention };

const textFields = activityFields.filter(({ kind }) => kind === 'text');

function inReport(report: ActivityReport): readonly Mentioned[] {
  const { activityId, periodId } = report;
  const of = { kind: 'activity', activityId } as const;
  const told = [report, ...report.accounts];
  return told.flatMap(({ values, sources }) =>
    textFields.flatMap(({ name, label }) => {
      const where = `${activityId}, ${label}, ${periodName(periodId)}`;
      const written = values[name];
      const text = typeof written === 'string' ? written : '';
      const raw = sources[name]?.raw ?? '';
      const names: readonly PersonalText[] =
        name === 'responsible' && readsAsName(text) ? [{ kind: 'name', text: text.trim() }] : [];
      const found = [...inFreeText(text), ...(raw === text ? [] : inFreeText(raw)), ...names];
      return found.map((each) => ({ ...each, mention: { where, of } }));
    }),
  );
}

function inActivityNotes({ activities }: Register): readonly Mentioned[] {
  return Object.values(activities).flatMap(({ id, note }) =>
    inFreeText(note).map((found) => ({
      ...found,
      mention: { where: `${id}, anteckning`, of: { kind: 'activity' as const, activityId: id } },
    })),
  );
}

function inReturns({ returns }: Register): readonly Mentioned[] {
  return Object.values(returns).flatMap(
    ({ id, fileName, member, unitEvidence, registrationNumber, mail, decisions }) => {
      const of = { kind: 'return', returnId: id } as const;
      const corrected = decisions.corrections.map(({ value }) => (typeof value === 'string' ? value : '')).join('\n');
      const text = mail ? `${mail.subject}\n${mail.text}` : '';
      const sender: readonly PersonalText[] = mail && mail.from !== '' ? [{ kind: 'sender', text: mail.from }] : [];
      const around = [fileName, member ?? '', unitEvidence ?? '', registrationNumber].join('\n');
      return [
        ...inFreeText(around).map((found) => ({ ...found, mention: { where: `${id}, ${fileName}`, of } })),
        ...[...sender, ...inFreeText(text)].map((found) => ({ ...found, mention: { where: `${id}, mejlet`, of } })),
        ...inFreeText(corrected).map((found) => ({ ...found, mention: { where: `${id}, rättelse`, of } })),
      ];
    },
  );
}

/** Questions go out to others and answers come from them: both are free text. */
function inQuestions({ questions }: Register): readonly Mentioned[] {
  return Object.values(questions).flatMap(({ id, returnId, title, raw, text, answer }) =>
    inFreeText([title, raw, text, answer ?? ''].join('\n')).map((found) => ({
      ...found,
      mention: { where: `${returnId}, fråga ${id}`, of: { kind: 'return' as const, returnId } },
    })),
  );
}

function inUnits({ units }: Register): readonly Mentioned[] {
  return Object.values(units).flatMap(({ id, name, emails, contact }) =>
    [...emails, ...(contact === '' ? [] : [contact])].map((text) => ({
      kind: 'contact' as const,
      text,
      mention: { where: name, of: { kind: 'unit' as const, unitId: id } },
    })),
  );
}

/** Why a unit need not reply, or has longer to do so, is in the coordinator's own words. */
function inPeriods({ periods, units }: Register): readonly Mentioned[] {
  return Object.values(periods).flatMap(({ id, exempt, extensions }) =>
    [
      ...exempt.map((each) => ({ ...each, what: 'undantag' })),
      ...(extensions ?? []).map((each) => ({ ...each, what: 'förlängd svarstid' })),
    ].flatMap(({ unitId, reason, what }) =>
      inFreeText(reason).map((found) => ({
        ...found,
        mention: {
          where: `${what}, ${units[unitId]?.name ?? unitId}, ${periodName(id)}`,
          of: { kind: 'unit' as const, unitId },
        },
      })),
    ),
  );
}

/** What was sent out is kept as the base of the next comparison, also when the activity itself has been changed since. */
function inDispatches({ dispatches }: Register): readonly Mentioned[] {
  return Object.values(dispatches).flatMap(({ periodId, rows }) =>
    rows.flatMap(({ activityId, values }) =>
      textFields.flatMap(({ name, label }) => {
        const written = values[name];
        const where = `${activityId}, ${label}, mallen för ${periodName(periodId)}`;
        const of = { kind: 'activity', activityId } as const;
        const text = typeof written === 'string' ? written : '';
        return inFreeText(text).map((found) => ({ ...found, mention: { where, of } }));
      }),
    ),
  );
}

function inMailTexts({ mailTexts }: Register): readonly Mentioned[] {
  return Object.values(mailTexts).flatMap(({ subject, body }) =>
    inFreeText(`${subject}\n${body}`).map((found) => ({
      ...found,
      mention: { where: 'mejltexterna', of: { kind: 'mail-text' as const } },
    })),
  );
}

/** Everywhere in a register that personal data stands, place by place, in no particular order. */
export function mentionsIn(register: Register): readonly Mentioned[] {
  return [
    ...Object.values(register.activityReports).flatMap(inReport),
    ...inActivityNotes(register),
    ...inReturns(register),
    ...inQuestions(register),
    ...inUnits(register),
    ...inPeriods(register),
    ...inDispatches(register),
    ...inMailTexts(register),
  ];
}
