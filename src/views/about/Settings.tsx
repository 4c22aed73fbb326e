import { useTexts } from '../../i18n/messages';
import { FIELD } from '../../ui/classNames';
import { SETTINGS, useSetting } from '../settings';

/** Theme and pictures. Other settings are where they apply: above a list, next to the list of keys. */
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
    <label className="grid grid-cols-[min(7rem,40%)_minmax(0,1fr)] items-center gap-2 text-14">
      {title}
      <select
        className={`${FIELD} pr-6`}
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((known) => known === target.value);
          if (chosen) setValue(chosen);
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {words[known]}
          </option>
        ))}
      </select>
    </label>
  );
}
