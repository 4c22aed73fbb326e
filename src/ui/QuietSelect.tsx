import { useEarlyChoice } from './EarlyChoiceContext';
import { Icon, type IconName } from './Icon';

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly T[];
  words: Readonly<Record<T, string>>;
  onChange: (value: T) => void;
  small?: boolean;
  /** On a phone in place of the chosen word, for which there is no room. */
  icon?: IconName;
};

/** A select that looks like plain text, or a sign; its label is for screen readers alone. */
export function QuietSelect<T extends string>(props: Props<T>) {
  const { options, words, small = false, icon } = props;
  const choose = (text: string) => {
    const chosen = options.find((option) => option === text);
    if (chosen !== undefined && chosen !== props.value) props.onChange(chosen);
  };
  useEarlyChoice(props.label, choose);
  return (
    <label className={icon ? 'select-sign' : ''}>
      {icon && <Icon name={icon} />}
      <span className="sr-only">{props.label}</span>
      <select
        data-choice={props.label}
        className={`rounded-md bg-transparent target field-sizing-content pr-5 pl-1 hover:bg-wash ${small ? 'text-12 text-ink-3' : 'text-13 text-ink-2'}`}
        value={props.value}
        onChange={({ target }) => choose(target.value)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
