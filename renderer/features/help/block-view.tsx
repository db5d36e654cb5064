import { pictureUrl } from './guide.ts';
import { LineView } from './line-view.tsx';
import type { Block } from './markdown/blocks.ts';

/** Every picture of the guide is a window of this size; said beforehand, so that the text stands still while they load. */
const pictureSize = { width: 1280, height: 800 };

/** A part of a chapter. Lines and cells never change places, so their place is their key. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 3 ? 'h3' : 'h2';
      return (
        <Heading id={block.slug} tabIndex={-1}>
          {block.text}
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <LineView line={block.line} />
        </p>
      );
    case 'list':
      return <ListView block={block} />;
    case 'table':
      return <TableView block={block} />;
    case 'picture': {
      const url = pictureUrl(block.source);
      return url === null ? null : <img src={url} alt={block.alt} loading="lazy" {...pictureSize} />;
    }
  }
}

function ListView({ block }: { readonly block: Extract<Block, { kind: 'list' }> }) {
  const List = block.isOrdered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- see above
        <li key={index}>
          <LineView line={item} />
        </li>
      ))}
    </List>
  );
}

function TableView({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          {block.head.map((cell, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <th scope="col" key={index}>
              <LineView line={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- see above
          <tr key={at}>
            {row.map((cell, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- see above
              <td key={index}>
                <LineView line={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
