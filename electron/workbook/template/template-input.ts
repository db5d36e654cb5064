import type { JointActivity } from '../../../shared/contract/dispatch.ts';
import type { ActivityValues } from '../../../shared/register/activity-fields.ts';
import type { Period, Unit } from '../../../shared/register/units-and-periods.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';

/** Everything that one unit's template for one period is made from. */
export type TemplateInput = {
  readonly strategy: Strategy;
  readonly unit: Unit;
  readonly period: Period;
  /** `<unitId>@<periodId>#<version>`. */
  readonly dispatchId: string;
  /** The unit's actions, with what is known of them; what belongs to one period alone is not carried (`carriedValues`). */
  readonly rows: readonly { readonly activityId: string; readonly values: ActivityValues }[];
  /** Activities that it takes part in and another unit reports; told, not asked about. None when left out. */
  readonly joint?: readonly JointActivity[];
  /** Whom to ask; left out, the instructions name the office that compiles the follow-up. */
  readonly coordinatorName?: string;
  /** When it was made, ISO 8601: the document's date. */
  readonly madeAt: string;
};
