import {
  readThemePreference,
  writeThemePreference,
  type ThemePreference,
} from '#storage/themePreference.ts';

/**
 * The light and dark switch. Pressing it shows the other colours and remembers them; choosing what
 * the device asks for anyway goes back to following the device.
 */
const device = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-toggle]')) {
  const isDark = () => (root.dataset['theme'] ?? (device.matches ? 'dark' : 'light')) === 'dark';
  const tell = () => {
    button.setAttribute('aria-pressed', String(isDark()));
  };

  button.addEventListener('click', () => {
    const wanted = isDark() ? 'light' : 'dark';
    const theme = (wanted === 'dark') === device.matches ? 'system' : wanted;
    showTheme(theme);
    writeThemePreference(theme);
    tell();
  });

  tell();
  device.addEventListener('change', tell);
  // The page may have been kept in memory while another tab changed the colours.
  addEventListener('pageshow', () => {
    showTheme(readThemePreference());
    tell();
  });
}

function showTheme(theme: ThemePreference) {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
