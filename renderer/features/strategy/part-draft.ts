import { freePartId, nextNumber, type PartKind, type StrategyParts } from '../../../shared/register/edit-strategy.ts';
import type { Indicator, Parent, Strategy } from '../../../shared/register/strategy.ts';

/** A part that is being written: one that there is, or a new one of a kind. */
export type PartDraft = {
  readonly [Kind in PartKind]: { readonly kind: Kind; readonly part: StrategyParts[Kind] };
}[PartKind];

/** A part of the plan as it stands; null when it has gone. */
export function draftOf(strategy: Strategy, kind: PartKind, id: string): PartDraft | null {
  switch (kind) {
    case 'focusAreas': {
      const part = strategy.focusAreas.find((each) => each.id === id);
      return part ? { kind, part } : null;
    }
    case 'goals': {
      const part = strategy.goals.find((each) => each.id === id);
      return part ? { kind, part } : null;
    }
    case 'indicators': {
      const part = strategy.indicators.find((each) => each.id === id);
      return part ? { kind, part } : null;
    }
    case 'targetGroups': {
      const part = strategy.targetGroups.find((each) => each.id === id);
      return part ? { kind, part } : null;
    }
  }
}

/** What stands beside an indicator in the plan: those that hang on the same. */
const siblings = (strategy: Strategy, parent: Parent): readonly Indicator[] =>
  strategy.indicators.filter((each) => JSON.stringify(each.parent) === JSON.stringify(parent));

/** A new indicator below a focus area (or the plan), with the next number and code. */
export function newIndicator(strategy: Strategy, parent: Parent): Indicator {
  const number = nextNumber(siblings(strategy, parent));
  const prefix =
    parent.kind === 'focus-area' ? (strategy.focusAreas.find(({ id }) => id === parent.id)?.prefix ?? '') : '';
  return {
    id: '',
    number,
    code: `${prefix} ${number}`.trim(),
    parent,
    title: '',
    shortTitle: '',
    source: '',
    target: { kind: 'none' },
    bySex: false,
    breakdowns: [],
    remark: null,
    validFrom: null,
    validTo: null,
    replacedBy: null,
  };
}

/** A blank part of a kind; its id is made from its words when it is saved. */
export function newDraft(strategy: Strategy, kind: PartKind, parent: Parent): PartDraft {
  switch (kind) {
    case 'focusAreas':
      return {
        kind,
        part: { id: '', number: nextNumber(strategy.focusAreas), name: '', prefix: '', description: '' },
      };
    case 'goals':
      return { kind, part: { id: '', parent, text: '' } };
    case 'indicators':
      return { kind, part: newIndicator(strategy, parent) };
    case 'targetGroups':
      return { kind, part: { id: '', name: '' } };
  }
}

/** What a part is called where it is spoken of. */
export function nameOf(draft: PartDraft): string {
  switch (draft.kind) {
    case 'focusAreas':
    case 'targetGroups':
      return draft.part.name;
    case 'goals':
      return draft.part.text;
    case 'indicators':
      return draft.part.code;
  }
}

/** Whether the words that a part can't be without are there. */
export const isWritten = (draft: PartDraft): boolean =>
  nameOf(draft).trim() !== '' && (draft.kind !== 'indicators' || draft.part.title.trim() !== '');

/** The part with an id of its own, and a short title where none was written. */
export function readyPart(strategy: Strategy, draft: PartDraft): PartDraft {
  const id = draft.part.id === '' ? freePartId(strategy, nameOf(draft)) : draft.part.id;
  if (draft.kind !== 'indicators') return { ...draft, part: { ...draft.part, id } } as PartDraft;
  const { title, shortTitle } = draft.part;
  return { kind: draft.kind, part: { ...draft.part, id, shortTitle: shortTitle.trim() || title.slice(0, 60) } };
}
