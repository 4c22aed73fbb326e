import { useId } from 'react';
import { useTexts } from '../i18n/messages';
import { SETTINGS, useSetting } from './settings';

/** Settings of the page as a whole. Others are where they apply: above a list, next to the list of keys. */
const NAMES = ['text', 'theme', 'pictures'] as const;

/** Text size, theme and pictures, each as a row of buttons of which one is chosen. Needs the late texts. */
export function SettingsFields() {
  return (
    <div className="grid gap-3">
      {NAMES.map((name) => (
        <Choice key={name} name={name} />
      ))}
    </div>
  );
}

function Choice<S extends (typeof NAMES)[number]>({ name }: { name: S }) {
  const [value, setValue] = useSetting(name);
  const { settings } = useTexts('commands');
  const group = useId();
  const { title } = settings[name];
  const words: Readonly<Record<string, string>> = settings[name].values;
  const values: readonly (typeof value)[] = SETTINGS[name];
  // In the order of the words: the first value is the default, which need not be the least.
  const ordered = Object.keys(words).flatMap((key) => values.find((known) => known === key) ?? []);
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <legend className="float-left w-16 text-13 text-ink-2">{title}</legend>
      <div className="flex min-w-0 flex-1 flex-wrap rounded-md border border-rule">
        {ordered.map((known) => (
          <label
            key={known}
            className="target flex flex-1 cursor-pointer items-center justify-center rounded-md px-1.5 text-center text-13 text-ink-2 has-checked:font-bold has-checked:text-ink has-checked:outline-[1.5px] has-checked:-outline-offset-1 has-checked:outline-ink has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name={group}
              className="sr-only"
              checked={known === value}
              onChange={() => setValue(known)}
            />
            {words[known]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
