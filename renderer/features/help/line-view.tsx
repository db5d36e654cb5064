import { Kbd } from '../../components/kbd.tsx';
import { guideLink } from './guide-link.ts';
import type { Inline } from './markdown/inline.ts';

/** Keys as they are written in the guide, drawn as keys; other code is file names and endings. */
const key = /^(?:Ctrl|Skift|Alt|Tab|Enter|Esc|F\d+|[A-Z?↑↓←→])$/u;

/** A line of the guide. */
export function LineView({ line }: { readonly line: readonly Inline[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- the pieces of a line never change places
  return line.map((piece, index) => <Piece piece={piece} key={index} />);
}

function Piece({ piece }: { readonly piece: Inline }) {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'strong':
      return <strong>{piece.text}</strong>;
    case 'emphasis':
      return <em>{piece.text}</em>;
    case 'code':
      return key.test(piece.text) ? <Kbd>{piece.text}</Kbd> : <code>{piece.text}</code>;
    case 'link': {
      const href = guideLink(piece.href);
      return href === null ? piece.text : <a href={href}>{piece.text}</a>;
    }
  }
}
