const numbered = /^\s*1\s*[.):]\s*\S[\s\S]*\n\s*2\s*[.):]\s*\S/u;
const bulleted = /^\s*[-–•*·]\s+\S[^\n]*\n\s*[-–•*·]\s+\S/u;

/** Whether a title is a list, one action a line: `1. Bad för kvinnor⏎2. Bad för flickor`. */
export const namesSeveral = (title: string): boolean => numbered.test(title) || bulleted.test(title);
