import { type ReactNode, useId } from 'react';
import { useMessages, useTexts } from '../i18n/messages';
import { SETTINGS, useSetting, type Value } from './settings';

/**
 * How the page looks, each setting as a row of buttons of which one is chosen. What rows of a list show can
 * be chosen above a list as well: it is the same setting. Needs the late texts.
 */
export function SettingsFields() {
  const { menu, paper, timeline } = useMessages();
  const { settings } = useTexts('commands');
  return (
    <div className="grid gap-2">
      <Choice
        name="text"
        {...settings.text}
        sign={(size) => <span className={SIGN_SIZES[size]}>{menu.sign.slice(0, 1)}</span>}
      />
      <Choice name="theme" {...settings.theme} />
      <Choice
        name="rows"
        title={settings.rows.title}
        values={{ ...timeline.rowsShow, ...paper.sections }}
      />
      <Choice name="pictures" {...settings.pictures} />
      <Choice name="terms" {...settings.terms} />
      <Choice name="passed" {...settings.passed} />
    </div>
  );
}

const SIGN_SIZES: Readonly<Record<Value<'text'>, string>> = {
  small: 'text-13',
  medium: 'text-15',
  large: 'text-18',
  huge: 'text-[1.375rem]',
};

type Props<S extends keyof typeof SETTINGS> = {
  name: S;
  title: string;
  /** Their words, in the order on screen: the default, which is first in the table, need not be the least. */
  values: Readonly<Record<Value<S>, string>>;
  /** Drawn in place of the word. */
  sign?: (value: Value<S>) => ReactNode;
  /** In place of setting it. */
  onChoose?: (value: Value<S>) => void;
};

/** A setting as a row of buttons. */
export function Choice<S extends keyof typeof SETTINGS>(props: Props<S>) {
  const { name, title, values, sign } = props;
  const [chosen, set] = useSetting(name);
  const choose = props.onChoose ?? set;
  const group = useId();
  const known: readonly Value<S>[] = SETTINGS[name];
  const ordered = Object.keys(values).flatMap((key) => known.find((value) => value === key) ?? []);
  // Six words in one row would be too narrow for a finger, three in one where the text is large.
  const columns =
    ordered.length > 4
      ? 'grid flex-1 grid-cols-[repeat(auto-fit,minmax(max(5.5rem,30%),1fr))]'
      : 'flex';
  return (
    <fieldset className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <legend className="float-left shrink-0 text-14">{title}</legend>
      <div className={`${columns} min-w-0 flex-wrap rounded-md border border-rule`}>
        {ordered.map((value) => (
          <label
            key={value}
            title={sign && values[value]}
            className="target flex min-w-11 cursor-pointer items-center justify-center rounded-md px-3 text-center text-13 leading-tight text-ink-2 hover:text-ink has-checked:font-bold has-checked:text-ink has-checked:outline-[1.5px] has-checked:-outline-offset-1 has-checked:outline-ink has-focus-visible:outline-2 pointer-fine:min-h-9"
          >
            <input
              type="radio"
              name={group}
              className="sr-only"
              aria-label={sign && values[value]}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            {sign ? sign(value) : values[value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
