import { FileSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { writeCellPlace } from '../lib/cell-place.ts';
import { hrefOf } from '../lib/route.ts';
import { sourceTexts } from '../lib/texts/source.ts';
import './source-link.css';

export type SourceLinkProps = {
  /** A field's source, or any place in a received file. No `returnId`: nothing was read from a file, and nothing is drawn. */
  readonly source: {
    readonly returnId: string | null;
    /** Null for CSV. */
    readonly sheet: string | null;
    /** Null when the value follows from the file as a whole: the link then leads to the file. */
    readonly cell: string | null;
  };
  /** The link's words; `Visa källan` when absent. Sheet and cell are read out after them either way. */
  readonly children?: ReactNode;
};

/** Leads from a value to the cell that a unit wrote: the received file opens at the sheet, with the cell marked and focused. */
export function SourceLink({ source, children }: SourceLinkProps) {
  const { returnId, sheet, cell } = source;
  if (returnId === null) return null;
  const place = cell === null ? {} : { cell: writeCellPlace(sheet, cell) };
  return (
    <a className="source-link" href={hrefOf({ screen: 'returns', returnId, ...place })}>
      <FileSearch size={14} aria-hidden />
      {children ?? sourceTexts.show}
      <span className="unseen">, {cell === null ? sourceTexts.wholeFile : sourceTexts.where(sheet, cell)}</span>
    </a>
  );
}
