import { PageHead } from '../../components/page-head.tsx';
import { appTexts } from '../../lib/texts/app.ts';

/** The guide for the coordinator. */
export function HelpScreen(_: { readonly chapter: string | null }) {
  return (
    <div className="screen">
      <PageHead title={appTexts.help} />
    </div>
  );
}
