import { useEffect } from 'react';
import { useMessages } from '../i18n/messages';
import { ICON_BUTTON } from '../ui/classNames';
import { Icon, type IconName } from '../ui/Icon';
import { SETTINGS, useSetting, type Value } from '../views/settings';

const ICONS: Readonly<Record<Value<'theme'>, IconName>> = {
  system: 'icon-system',
  light: 'icon-light',
  dark: 'icon-dark',
};

/** Switches to the next theme: as the system, light, dark. */
export function ThemeButton() {
  const { theme: words } = useMessages();
  const [theme, setTheme] = useSetting('theme');
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const next = SETTINGS.theme[(SETTINGS.theme.indexOf(theme) + 1) % SETTINGS.theme.length];
  return (
    <button
      type="button"
      className={`${ICON_BUTTON} max-sm:hidden`}
      title={words[theme]}
      onClick={() => next && setTheme(next)}
    >
      <Icon name={ICONS[theme]} />
    </button>
  );
}
