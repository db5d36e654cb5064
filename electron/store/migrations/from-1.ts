import { collectionMigration, type Migration, type Record } from './migration.ts';

/** Fields that entities of version 1 lack, each with what says that nobody has said anything. */
function withNewFields(collection: string, stored: Record): unknown {
  switch (collection) {
    case 'units':
      return { ...stored, contact: '', mergedInto: null };
    case 'periods':
      return { ...stored, exempt: [] };
    case 'activities':
      return { ...stored, mergedInto: null };
    case 'activityReports':
      return { ...stored, accounts: [] };
    case 'returns': {
      const decisions = typeof stored['decisions'] === 'object' ? stored['decisions'] : {};
      return { ...stored, decisions: { ...decisions, gone: [], joint: [] } };
    }
    default:
      return stored;
  }
}

/**
 * Version 2: contacts and mergers of units, exempt units, joint activities' accounts, what became of activities that did not
 * come back; and collections for questions, remembered columns, reminders, mail texts, saved views and strikes.
 */
export const fromVersion1: Migration = collectionMigration(
  1,
  ['questions', 'columnAnswers', 'reminders', 'mailTexts', 'savedViews', 'strikes'],
  withNewFields,
);
