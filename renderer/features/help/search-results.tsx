import { hrefOf } from '../../lib/route.ts';
import { helpTexts } from '../../lib/texts/help.ts';
import { chapters } from './guide.ts';
import { searchGuide } from './search-guide.ts';

/** What the guide says about what was written in the search field; each leads to its section. */
export function SearchResults({ sought }: { readonly sought: string }) {
  const hits = searchGuide(chapters, sought);
  return (
    <nav aria-label={helpTexts.results}>
      <output className="help-count">{helpTexts.hits(hits.length, sought)}</output>
      <ul>
        {hits.map(({ address, chapter, heading, excerpt }) => (
          <li key={address}>
            <a className="help-hit" href={hrefOf({ screen: 'help', chapter: address })}>
              <strong>{heading}</strong>
              {heading === chapter ? null : <small>{chapter}</small>}
              <span>{excerpt}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
