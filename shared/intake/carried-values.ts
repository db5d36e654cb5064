import {
  activityFields,
  blankValues,
  type ActivityValues,
  type FieldName,
  type FieldValue,
} from '../register/activity-fields.ts';

/**
 * What a template carries of an activity: what normally stays the same is filled in, what belongs to one period (status,
 * outcome, participants, cost …) is left for the unit to answer. The dispatch keeps exactly these values as the base of the
 * three-way merge, since they are what the unit saw.
 */
export function carriedValues(values: ActivityValues): ActivityValues {
  const ofOnePeriod = activityFields.filter((definition) => !definition.isLasting);
  const blanks = ofOnePeriod.map(({ name }): [FieldName, FieldValue] => [name, blankValues[name]]);
  return { ...values, ...Object.fromEntries(blanks) };
}
