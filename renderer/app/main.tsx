import '@fontsource-variable/inter/index.css';
import '../components/tokens.css';
import '../components/base.css';
import '../components/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { giveFocusBack } from '../lib/focus-back.ts';
import { loadPreferences } from '../lib/preferences.ts';
import { letStrayDropsFall } from '../lib/stray-drops.ts';
import { applyTheme, readTheme } from '../lib/theme.ts';
import { App } from './app.tsx';

// What was chosen last stands before anything is drawn: a page that changes its colours after a moment is worse than one a moment later.
await loadPreferences();
applyTheme(readTheme());

giveFocusBack(document);
letStrayDropsFall(window);

const place = document.getElementById('page');
if (!place) throw new Error('index.html has no #page');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
