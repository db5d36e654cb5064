import { useAction } from '../lib/queries.ts';
import { goTo } from '../lib/route.ts';

/** Closes the register and goes to the start, where another can be opened. */
export function useCloseRegister(): () => Promise<void> {
  const closing = useAction('register:close');
  return async () => {
    if (await closing.run({})) goTo({ screen: 'start' });
  };
}
