import type { RegisterLink } from '../link.ts';
import { nothing } from './arguments.ts';

/** Commands about links that the computer has asked the program to open. */
export const linkArguments = {
  /** The latest link that nobody has followed yet. It is asked for once: the next answer is `none`. */
  'link:take': nothing,
} as const;

/** `unreadable`: a link was opened that leads to no place. */
export type AskedLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'place'; readonly link: RegisterLink };

export type LinkResults = { 'link:take': AskedLink };
