import { useParts } from '../../i18n/parts';
import { FIELD } from '../../ui/looks';
import { SETTINGS, useSetting } from '../../ui/settings';

/** The theme. What a list shows is set above it, the keys beside their list. */
export function Settings() {
  const [theme, setTheme] = useSetting('theme');
  const { title, values } = useParts().settings.theme;
  return (
    <label className="grid max-w-90 grid-cols-[7rem_1fr] items-center gap-2 text-14">
      {title}
      <select
        className={FIELD}
        value={theme}
        onChange={({ target }) => {
          const chosen = SETTINGS.theme.find((value) => value === target.value);
          if (chosen) setTheme(chosen);
        }}
      >
        {SETTINGS.theme.map((value) => (
          <option key={value} value={value}>
            {values[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
