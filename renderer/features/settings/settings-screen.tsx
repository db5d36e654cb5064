import { PageHead } from '../../components/page-head.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { goTo } from '../../lib/route.ts';
import { settingsTexts } from '../../lib/texts/settings.ts';
import { AboutPart } from './about-part.tsx';
import { BackupsPart } from './backups-part.tsx';
import { HistoryPart } from './history/history-part.tsx';
import { LookPart } from './look-part.tsx';
import { PersonalPart } from './personal/personal-part.tsx';
import { RegisterPart } from './register/register-part.tsx';
import './settings-screen.css';

const parts = [
  { id: 'register', label: settingsTexts.register, content: <RegisterPart /> },
  { id: 'sakerhetskopior', label: settingsTexts.backups, content: <BackupsPart /> },
  { id: 'historik', label: settingsTexts.history, content: <HistoryPart /> },
  { id: 'personuppgifter', label: settingsTexts.personal, content: <PersonalPart /> },
  { id: 'utseende', label: settingsTexts.look, content: <LookPart /> },
  { id: 'om', label: settingsTexts.about, content: <AboutPart /> },
] as const;

/** Inställningar: the register as files, its backups and history, the persons in it, the look, and the program itself. */
export function SettingsScreen({ part }: { readonly part: string | null }) {
  const selected = parts.find(({ id }) => id === part)?.id ?? 'register';
  return (
    <div className="screen settings">
      <PageHead title={settingsTexts.title} />
      <Tabs
        label={settingsTexts.parts}
        tabs={parts}
        selected={selected}
        onChange={(id) => goTo({ screen: 'settings', part: id }, 'replace')}
      />
    </div>
  );
}
