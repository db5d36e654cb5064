import { RadioGroup } from '../../components/radio-group.tsx';
import { appTexts } from '../../lib/texts/app.ts';
import { aboutTexts, settingsTexts } from '../../lib/texts/settings.ts';
import { chooseTheme, themes, useTheme } from '../../lib/theme.ts';

/** Light, dark, or as the computer is. */
export function LookPart() {
  const theme = useTheme();
  return (
    <RadioGroup
      label={settingsTexts.look}
      description={aboutTexts.lookText}
      options={themes.map((id) => ({ id, label: appTexts.themes[id] }))}
      value={theme}
      onChange={(id) => chooseTheme(themes.find((each) => each === id) ?? theme)}
    />
  );
}
