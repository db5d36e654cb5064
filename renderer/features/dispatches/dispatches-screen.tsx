import type { Period } from '../../../shared/register/entities.ts';
import { PageHead } from '../../components/page-head.tsx';
import { appTexts } from '../../lib/texts/app.ts';

/** What goes out to the units, and what has come back. */
export function DispatchesScreen(_: { readonly period: Period }) {
  return (
    <div className="screen">
      <PageHead title={appTexts.dispatches} />
    </div>
  );
}
