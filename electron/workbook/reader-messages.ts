import type { OpenedFile } from '../../shared/intake/opened-file.ts';

/** What the reader's parent asks: one file per message. */
export type ReaderRequest = { readonly id: number; readonly bytes: Uint8Array };

/** What the child answers. `ready` comes once, when it can take a file. */
export type ReaderReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'opened'; readonly id: number; readonly files: readonly OpenedFile[] }
  /** A bug of the reader: something other than a refusal was thrown. */
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string };
