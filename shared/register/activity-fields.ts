/** A calendar date `YYYY-MM-DD`, without time or time zone. */
export type IsoDate = string;

export const activityTypes = ['projekt', 'aktivitet', 'engagemang'] as const;
/** What sort of action it is; the strategy's own three words. */
export type ActivityType = (typeof activityTypes)[number];

export const statuses = ['planerad', 'pagar', 'genomford', 'forsenad', 'avbruten'] as const;
export type Status = (typeof statuses)[number];

/** An activity that was over by the last report is neither asked about nor expected again. */
export const overStatuses: ReadonlySet<Status | null> = new Set<Status>(['genomford', 'avbruten']);

export const fundings = ['egen', 'integrationsmedel', 'statsbidrag', 'eu', 'annan'] as const;
/** Who pays: own budget, integrationsfrämjande medel, a state grant, the EU, or somebody else. */
export type Funding = (typeof fundings)[number];

/** What is known of an activity in one period: the twenty fields of the template. */
export type ActivityValues = {
  /** Insats. Empty only while a row is under review. */
  readonly title: string;
  readonly description: string;
  readonly type: ActivityType | null;
  /** Focus area id in the register's strategy. */
  readonly focusArea: string | null;
  /** Indicator ids, in the strategy's order, without repeats. */
  readonly indicators: readonly string[];
  /** Target group ids, in the strategy's order. */
  readonly targetGroups: readonly string[];
  readonly partners: string;
  /** A function rather than a person, where possible. */
  readonly responsible: string;
  readonly start: IsoDate | null;
  /** `ongoing` when the unit wrote that there is no end; null when nothing is known. */
  readonly end: IsoDate | 'ongoing' | null;
  readonly status: Status | null;
  /** Resultat under perioden. */
  readonly outcome: string;
  /** Whole persons; null is "not said", never 0. */
  readonly participants: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly children: number | null;
  /** Whole kronor; null is "not said". */
  readonly cost: number | null;
  readonly funding: Funding | null;
  /** Barnperspektiv beaktat: the strategy asks for the municipality's checklist. */
  readonly childPerspective: boolean | null;
  readonly deviations: string;
  readonly nextSteps: string;
};

export type FieldName = keyof ActivityValues;
export type FieldValue = ActivityValues[FieldName];

/** How a field's cell is read and shown. */
export type FieldKind = 'text' | 'choice' | 'choices' | 'date' | 'count' | 'kronor' | 'yes-no';

export type FieldDefinition = {
  readonly name: FieldName;
  /** The column heading in our own template, and the field's name everywhere in the interface. */
  readonly label: string;
  readonly kind: FieldKind;
  /** A row without it can't be taken in as it is. */
  readonly isRequired: boolean;
  /** True for what normally stays the same from one period to the next; such a value is carried over when a cell is blank. */
  readonly isLasting: boolean;
};

const field = (
  name: FieldName,
  label: string,
  kind: FieldKind,
  marks: { required?: boolean; lasting?: boolean } = {},
): FieldDefinition => ({ name, label, kind, isRequired: marks.required ?? false, isLasting: marks.lasting ?? false });

/** The fields in the order of the template (design §4). */
export const activityFields: readonly FieldDefinition[] = [
  field('title', 'Insats', 'text', { required: true, lasting: true }),
  field('description', 'Beskrivning', 'text', { lasting: true }),
  field('type', 'Typ', 'choice', { lasting: true }),
  field('focusArea', 'Fokusområde', 'choice', { required: true, lasting: true }),
  field('indicators', 'Målindikator', 'choices', { lasting: true }),
  field('targetGroups', 'Målgrupp', 'choices', { lasting: true }),
  field('partners', 'Samverkanspart', 'text', { lasting: true }),
  field('responsible', 'Ansvarig', 'text', { lasting: true }),
  field('start', 'Start', 'date', { lasting: true }),
  field('end', 'Slut', 'date', { lasting: true }),
  field('status', 'Status', 'choice', { required: true }),
  field('outcome', 'Resultat under perioden', 'text'),
  field('participants', 'Antal deltagare', 'count'),
  field('women', 'varav kvinnor', 'count'),
  field('men', 'varav män', 'count'),
  field('children', 'varav barn och unga', 'count'),
  field('cost', 'Kostnad (kr)', 'kronor'),
  field('funding', 'Finansiering', 'choice', { lasting: true }),
  field('childPerspective', 'Barnperspektiv beaktat', 'yes-no'),
  field('deviations', 'Avvikelser', 'text'),
  field('nextSteps', 'Nästa steg', 'text'),
];

export const fieldNames: readonly FieldName[] = activityFields.map((definition) => definition.name);

const definitionsByName = new Map(activityFields.map((definition) => [definition.name, definition]));

/** The definition of a field. Throws for a name that is not a field: that is a bug. */
export function fieldDefinition(name: FieldName): FieldDefinition {
  const definition = definitionsByName.get(name);
  if (!definition) throw new Error(`unknown field ${name}`);
  return definition;
}

/** An activity of which nothing has been said yet. */
export const blankValues: ActivityValues = {
  title: '',
  description: '',
  type: null,
  focusArea: null,
  indicators: [],
  targetGroups: [],
  partners: '',
  responsible: '',
  start: null,
  end: null,
  status: null,
  outcome: '',
  participants: null,
  women: null,
  men: null,
  children: null,
  cost: null,
  funding: null,
  childPerspective: null,
  deviations: '',
  nextSteps: '',
};

/** Whether a value says nothing: empty text, no choice, an empty list. Zero and false say something. */
export function isBlankValue(value: FieldValue): boolean {
  if (value === null || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

/** Whether two values of one field say the same thing. */
export function isSameValue(one: FieldValue, other: FieldValue): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => item === other[index]);
  }
  return one === other;
}
