import { hrefOf } from '../../lib/route.ts';
import { helpTexts } from '../../lib/texts/help.ts';
import { chapters, FOR_UNITS, type Chapter } from './guide.ts';

/** The guide's chapters, the coordinator's first. */
export function ChapterList({ current }: { readonly current: string }) {
  return (
    <nav aria-label={helpTexts.chapters}>
      <h2>{helpTexts.coordinator}</h2>
      <Links chapters={chapters.filter(({ id }) => id !== FOR_UNITS)} current={current} />
      <h2>{helpTexts.units}</h2>
      <Links chapters={chapters.filter(({ id }) => id === FOR_UNITS)} current={current} />
    </nav>
  );
}

type LinksProps = { readonly chapters: readonly Chapter[]; readonly current: string };

function Links({ chapters: shown, current }: LinksProps) {
  return (
    <ul>
      {shown.map(({ id, title }) => (
        <li key={id}>
          <a href={hrefOf({ screen: 'help', chapter: id })} {...(id === current ? { 'aria-current': 'page' } : {})}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
