declare module 'virtual:licences' {
  /** Every package that ships with the program: made from the lock file when the page is built. */
  export const licences: readonly { readonly name: string; readonly version: string; readonly licence: string }[];
}
