/** Centimetres. A logo is smaller than this one way or the other; a table that somebody has photographed is not. */
export const largeFrom = { width: 8, height: 4 } as const;
