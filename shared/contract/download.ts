/** A file that goes out: the page turns it into a download. */
export type Download = { readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array };
