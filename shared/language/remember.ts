/** How many answers are kept before all are let go of: a whole return's texts many times over, in a few megabytes. */
const keptAnswers = 20_000;

/**
 * The same function, which answers from memory what it has been asked before. For pure functions of a text that are asked
 * about the same words over and over: headings, choices and vocabularies recur in every row and file.
 */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= keptAnswers) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}

/** `remember` for what also depends on something that is never altered, such as a strategy; its answers are let go of with it. */
export function rememberFor<Whole extends object, Answer>(
  answer: (text: string, whole: Whole) => Answer,
): (text: string, whole: Whole) => Answer {
  const known = new WeakMap<Whole, (text: string) => Answer>();
  return (text, whole) => {
    const before = known.get(whole);
    if (before) return before(text);
    const remembered = remember((asked) => answer(asked, whole));
    known.set(whole, remembered);
    return remembered(text);
  };
}
