/** A heading's anchor, made the way Git hosts make theirs, so that one link works in the program and in the repository. */
export const slugOf = (heading: string): string =>
  heading
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');
