/**
 * What the reader accepts, in one place. A return has tens of rows and tens of kilobytes; each limit lies far above
 * anything honest and far below what would hurt the computer. Values from what was measured over real and hostile files.
 */
export const limits = {
  /** Larger than any return by a factor of a hundred; also bounds what a mail or zip can carry. */
  fileBytes: 25 * 1024 * 1024,
  /** A zip directory is walked before anything else is checked, so its length is bounded first. */
  zipEntries: 2_000,
  /** One part unpacked. A harmless sheet with three columns coloured to the bottom is 92 MB. */
  partBytes: 128 * 1024 * 1024,
  /** All parts unpacked, as declared: what a zip bomb of many modest parts runs into. */
  totalBytes: 256 * 1024 * 1024,
  /** Only parts over this size are checked for their ratio: small parts of one repeated word are common. */
  ratioFromBytes: 8 * 1024 * 1024,
  /** Unpacked to packed. The fattest honest part seen was 20 : 1; deflate's own ceiling is about 1 030 : 1. */
  ratio: 250,
  /** Elements inside elements. A worksheet needs under 10; a stack of thousands is an attack on the parser. */
  xmlDepth: 64,
  sheets: 100,
  /** Rows with values, per sheet. */
  rowsWithValues: 20_000,
  /** Columns with values, per sheet. Where they lie does not matter: a lone value in XFD costs nothing. */
  columnsWithValues: 1_000,
  /** Over all sheets of a file. */
  values: 2_000_000,
  sharedStrings: 1_000_000,
  /** Excel's own limit for one cell. */
  textLength: 32_767,
  /** Characters in all cells together: one long shared string used a million times must not be copied a million times. */
  totalCharacters: 32_000_000,
  /** Excel itself writes no more than 65 490 style combinations. */
  cellFormats: 65_536,
  /** Merged ranges per sheet: each becomes an object that later steps walk. */
  merges: 100_000,
  /** Coloured cells per sheet that are told of; a colour is no value, and beyond this nothing more is said of it. */
  fills: 20_000,
  /** Notes per sheet. */
  comments: 20_000,
  /** Excel's grid: 1 048 576 rows and XFD columns. */
  lastRow: 1_048_576,
  lastColumn: 16_384,
  /** Containers inside containers: a forwarded mail with a zip with a mail. A zip in a zip is turned away at any depth. */
  containerDepth: 5,
} as const;
