import { useSyncExternalStore } from 'react';
import { keepPreference, readPreference } from './preferences.ts';

export const themes = ['system', 'light', 'dark'] as const;
/** The user's choice; `system` follows the computer. */
export type Theme = (typeof themes)[number];

const key = 'theme';

/** The kept choice. */
export function readTheme(): Theme {
  const kept = readPreference(key);
  return themes.find((theme) => theme === kept) ?? 'system';
}

/** Puts the choice on the page; the tokens do the rest. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Keeps a choice for the next time, and puts it on the page. */
export function chooseTheme(theme: Theme): void {
  keepPreference(key, theme);
  applyTheme(theme);
  window.dispatchEvent(new Event('theme-chosen'));
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('theme-chosen', listener);
  return () => window.removeEventListener('theme-chosen', listener);
};

/** The theme in force, as chosen. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, readTheme);
