import type { FieldName, FieldValue } from '../../../../shared/register/activity-fields.ts';

/** What a careful reader takes from one cell. */
export type FieldTruth = {
  /** Any of these is right; `anything` where a person would have to ask and no value is wrong as long as it is flagged. */
  readonly accept: readonly FieldValue[] | 'anything';
  /** must: there has to be an issue on the field; may: there can be; no: a warning would be noise. */
  readonly flag: 'must' | 'may' | 'no';
};

export type RowTruth = {
  readonly sheet: string;
  readonly row: number;
  readonly title: string;
  readonly fields: ReadonlyMap<FieldName, FieldTruth>;
};

export const exactly = (...accept: readonly FieldValue[]): FieldTruth => ({ accept, flag: 'no' });
export const perhaps = (...accept: readonly FieldValue[]): FieldTruth => ({ accept, flag: 'may' });
export const flagged = (...accept: readonly FieldValue[]): FieldTruth => ({ accept, flag: 'must' });
/** Whatever is read must be flagged. */
export const asked: FieldTruth = { accept: 'anything', flag: 'must' };
