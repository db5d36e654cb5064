import type { UseQueryResult } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { useId, useRef } from 'react';
import type { LinkSuggestion, LinkSuggestions as Suggestions } from '../../shared/intake/suggest/link-suggestion.ts';
import type { Strategy } from '../../shared/register/strategy.ts';
import { indicatorLabel } from '../lib/field-text.ts';
import { suggestionTexts as texts } from '../lib/texts/suggestions.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import './link-suggestions.css';

/** A suggestion that somebody accepts: the field, its new value, and what it is called. */
export type AcceptedLink =
  | { readonly field: 'focusArea'; readonly value: string; readonly label: string }
  | { readonly field: 'indicators'; readonly value: string[]; readonly label: string };

export type LinkSuggestionsProps = {
  readonly query: UseQueryResult<Suggestions>;
  readonly strategy: Strategy;
  readonly isLinking: boolean;
  readonly onLink: (link: AcceptedLink) => void;
  /** The key that accepts the first suggestion, shown on its button; the screen around listens for it. */
  readonly acceptKey?: string;
};

/** What an activity without focus area or indicators could be linked to, and why; each accepted by itself. */
export function LinkSuggestions({ query, strategy, isLinking, onLink, acceptKey }: LinkSuggestionsProps) {
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  // What has been accepted is not shown any more: the focus goes to the panel around it rather than nowhere.
  const accept = (link: AcceptedLink): void => {
    const around = section.current?.closest('[tabindex="-1"]');
    if (around instanceof HTMLElement) around.focus();
    onLink(link);
  };
  if (query.isError) return <Notice tone="warn">{texts.failed}</Notice>;
  const { focusAreas = [], indicators = [] } = query.data ?? {};
  if (focusAreas.length + indicators.length === 0) return null;
  const areaName = (id: string): string => strategy.focusAreas.find((area) => area.id === id)?.name ?? id;
  const { focusArea, indicator } = strategy.terms;
  return (
    <section ref={section} className="suggestions" aria-labelledby={headingId}>
      <h3 id={headingId}>{texts.title}</h3>
      <p className="soft small">{texts.hint}</p>
      <SuggestionList
        label={texts.list(focusArea.singular)}
        suggestions={focusAreas}
        nameOf={areaName}
        acceptKey={acceptKey}
        isLinking={isLinking}
        onLink={(value) => accept({ field: 'focusArea', value, label: areaName(value) })}
      />
      <SuggestionList
        label={texts.list(indicator.singular)}
        suggestions={indicators}
        nameOf={(id) => indicatorName(strategy, id)}
        acceptKey={focusAreas.length === 0 ? acceptKey : undefined}
        isLinking={isLinking}
        onLink={(id) => accept({ field: 'indicators', value: [id], label: indicatorName(strategy, id) })}
      />
    </section>
  );
}

/** Code and short title; a plan without short titles is shown by its full ones. */
function indicatorName(strategy: Strategy, id: string): string {
  const found = strategy.indicators.find((indicator) => indicator.id === id);
  return found?.shortTitle === '' ? `${found.code} ${found.title}`.trim() : indicatorLabel(strategy, id);
}

type SuggestionListProps = {
  readonly label: string;
  readonly suggestions: readonly LinkSuggestion[];
  readonly nameOf: (id: string) => string;
  readonly acceptKey: string | undefined;
  readonly isLinking: boolean;
  readonly onLink: (id: string) => void;
};

function SuggestionList({ label, suggestions, nameOf, acceptKey, isLinking, onLink }: SuggestionListProps) {
  const keyAt = (index: number) =>
    acceptKey === undefined || index > 0 ? {} : { shortcut: acceptKey, 'data-key': acceptKey.toLowerCase() };
  if (suggestions.length === 0) return null;
  return (
    <>
      <h4>{label}</h4>
      <ul aria-label={label}>
        {suggestions.map((suggestion, index) => (
          <li key={suggestion.id}>
            <span>
              <span className="suggestion-name">{nameOf(suggestion.id)}</span>
              <small>{reasons(suggestion)}</small>
            </span>
            <Button
              size="small"
              {...keyAt(index)}
              icon={<Link2 size={14} aria-hidden />}
              isDisabled={isLinking}
              onPress={() => onLink(suggestion.id)}
            >
              {texts.link}
              <span className="unseen"> {nameOf(suggestion.id)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Why it is suggested, in plain words: `orden språkpraktik, praktikplats · som BUF-004 Språkpraktik`. */
function reasons({ words, earlier, habit }: LinkSuggestion): string {
  return [
    words.length === 0 ? '' : texts.words(words),
    earlier.length === 0 ? '' : texts.earlier(earlier),
    habit === null ? '' : texts.habit(habit),
  ]
    .filter((reason) => reason !== '')
    .join(' · ');
}
