import type { UseQueryResult } from '@tanstack/react-query';
import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { errorWords } from '../lib/queries.ts';
import { appTexts } from '../lib/texts/app.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import './loaded.css';

export type LoadedProps<Value> = {
  readonly query: UseQueryResult<Value>;
  readonly children: (value: Value) => ReactNode;
};

/** Shows what a query gave; while it reads a word, and when it failed what happened and a way to try again. */
export function Loaded<Value>({ query, children }: LoadedProps<Value>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    const { text, detail } = errorWords(query.error);
    return (
      <EmptyState
        title={appTexts.failed}
        actions={<Button onPress={() => void query.refetch()}>{appTexts.retry}</Button>}
      >
        <p role="alert">
          {text} {detail}
        </p>
      </EmptyState>
    );
  }
  return (
    <output className="loading">
      <LoaderCircle size={16} className="turning" aria-hidden /> {appTexts.loading}
    </output>
  );
}
