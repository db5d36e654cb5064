import { done, refused } from '../answer.ts';
import { errorCode, errorText } from '../store/atomic-file.ts';
import { preferencesIn, type Preferences } from '../store/preferences.ts';
import type { Commands, HostContext } from './host-context.ts';

/** One set of preferences per running core: writes to the file must not race. */
const opened = new WeakMap<HostContext['options'], Preferences>();

function preferencesOf({ options }: HostContext): Preferences {
  const known = opened.get(options) ?? preferencesIn(options.appDataFolder);
  opened.set(options, known);
  return known;
}

export const preferenceCommands: Commands<'preference:list' | 'preference:keep'> = {
  'preference:list': async (context) => done(await preferencesOf(context).list()),
  'preference:keep': async (context, { name, text }) => {
    try {
      await preferencesOf(context).keep(name, text);
      return done({ name });
    } catch (error) {
      if (errorCode(error) === null) throw error;
      return refused('save-failed', errorText(error));
    }
  },
};
