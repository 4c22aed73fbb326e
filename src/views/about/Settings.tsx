import { useTexts } from '../../i18n/messages';
import { FIELD } from '../../ui/classNames';
import { SETTINGS, useSetting } from '../../ui/settings';

/** The theme and the pictures. What a list shows is set above it, the keys beside their list. */
export function Settings() {
  return (
    <div className="grid max-w-90 gap-2">
      <Choice name="theme" />
      <Choice name="pictures" />
    </div>
  );
}

function Choice<S extends 'theme' | 'pictures'>({ name }: { name: S }) {
  const [value, setValue] = useSetting(name);
  const { settings } = useTexts('commands');
  const { title } = settings[name];
  const words: Readonly<Record<string, string>> = settings[name].values;
  const values: readonly (typeof value)[] = SETTINGS[name];
  return (
    <label className="grid grid-cols-[7rem_1fr] items-center gap-2 text-14">
      {title}
      <select
        className={FIELD}
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((candidate) => candidate === target.value);
          if (chosen) setValue(chosen);
        }}
      >
        {values.map((candidate) => (
          <option key={candidate} value={candidate}>
            {words[candidate]}
          </option>
        ))}
      </select>
    </label>
  );
}
