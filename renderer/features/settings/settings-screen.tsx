import { PageHead } from '../../components/page-head.tsx';
import { appTexts } from '../../lib/texts/app.ts';

/** The register, its backups and its history. */
export function SettingsScreen(_: { readonly part: string | null }) {
  return (
    <div className="screen">
      <PageHead title={appTexts.settings} />
    </div>
  );
}
