import { z } from 'zod';
import { fieldNames, type FieldName } from './activity-fields.ts';

/** A calendar date. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** An instant as ISO 8601 with time zone; the only stored times are when something happened at this computer or in a mail. */
export const instant = z.string();

/** A field's name as a schema. */
export const fieldName = z.enum(fieldNames as readonly [FieldName, ...FieldName[]]);
/** What a field can hold; which of them is right for it, its kind says. */
export const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
