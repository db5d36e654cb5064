import type { Period } from '../../../shared/register/entities.ts';
import { PageHead } from '../../components/page-head.tsx';
import { appTexts } from '../../lib/texts/app.ts';

/** Who reports. */
export function UnitsScreen(_: { readonly period: Period; readonly unitId: string | null }) {
  return (
    <div className="screen">
      <PageHead title={appTexts.units} />
    </div>
  );
}
