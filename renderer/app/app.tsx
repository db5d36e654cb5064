import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { Loaded } from '../components/loaded.tsx';
import { ToastRegion } from '../components/toast-region.tsx';
import { HelpScreen } from '../features/help/help-screen.tsx';
import { StartScreen } from '../features/start/start-screen.tsx';
import { queryClient, useCommand, useRegisterChanges } from '../lib/queries.ts';
import { hrefOf, useRoute } from '../lib/route.ts';
import { appTexts } from '../lib/texts/app.ts';
import { AtLastPlace } from './at-last-place.tsx';
import { Boundary } from './boundary.tsx';
import { FollowLinks } from './links/follow-links.tsx';
import { Shell } from './shell.tsx';

/** The page: the start while no register is open, else the shell with its screens. */
export function App() {
  return (
    <I18nProvider locale="sv-SE">
      <QueryClientProvider client={queryClient}>
        <Boundary>
          <Page />
        </Boundary>
        <ToastRegion />
      </QueryClientProvider>
    </I18nProvider>
  );
}

function Page() {
  useRegisterChanges();
  const status = useCommand('app:status', {});
  return (
    <Loaded query={status}>
      {({ register, version }) => (
        <>
          {register === null ? (
            <WithoutRegister version={version} />
          ) : (
            <AtLastPlace folder={register.folder} key={register.folder}>
              <Shell register={register} />
            </AtLastPlace>
          )}
          <FollowLinks register={register} />
        </>
      )}
    </Loaded>
  );
}

/** What can be seen while no register is open: the way to one, and the guide. */
function WithoutRegister({ version }: { readonly version: string }) {
  const route = useRoute();
  if (route.screen !== 'help') return <StartScreen version={version} />;
  return (
    <main>
      <p className="back-to-start no-print">
        <a href={hrefOf({ screen: 'start' })}>{appTexts.toStart}</a>
      </p>
      <HelpScreen chapter={route.chapter} />
    </main>
  );
}
