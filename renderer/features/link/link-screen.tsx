import type { Period } from '../../../shared/register/entities.ts';
import { PageHead } from '../../components/page-head.tsx';
import { appTexts } from '../../lib/texts/app.ts';

/** Which focus areas and indicators the activities answer to, and which lack it. */
export function LinkScreen(_: { readonly period: Period }) {
  return (
    <div className="screen">
      <PageHead title={appTexts.link} />
    </div>
  );
}
