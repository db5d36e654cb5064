import type { Concept } from './concept.ts';
import { languageConcepts } from './vocabulary-language.ts';
import { societyConcepts } from './vocabulary-society.ts';
import { workConcepts } from './vocabulary-work.ts';

/**
 * What Swedish municipalities do for integration, in the words they use for it. General: it knows of no plan, no indicator
 * and no activity of any register.
 */
export const vocabulary: readonly Concept[] = [...workConcepts, ...languageConcepts, ...societyConcepts];
