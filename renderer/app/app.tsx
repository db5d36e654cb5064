import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { Loaded } from '../components/loaded.tsx';
import { ToastRegion } from '../components/toast-region.tsx';
import { StartScreen } from '../features/start/start-screen.tsx';
import { queryClient, useCommand, useRegisterChanges } from '../lib/queries.ts';
import { AtLastPlace } from './at-last-place.tsx';
import { Boundary } from './boundary.tsx';
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
      {({ register, version }) =>
        register === null ? (
          <StartScreen version={version} />
        ) : (
          <AtLastPlace folder={register.folder} key={register.folder}>
            <Shell register={register} />
          </AtLastPlace>
        )
      }
    </Loaded>
  );
}
