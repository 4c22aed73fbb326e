type Props<Option extends string> = {
  label: string;
  options: readonly Option[];
  words: Readonly<Record<Option, string>>;
  chosen: Option;
  onChoose: (option: Option) => void;
};

/** Words of which one is chosen, in one line that scrolls to the side where it is too long. */
export function Choices<Option extends string>(props: Props<Option>) {
  const { label, options, words, chosen, onChoose } = props;
  return (
    <fieldset className="-mx-2 flex min-w-0 overflow-x-auto">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === chosen}
          className="target shrink-0 px-2 whitespace-nowrap pointer-coarse:min-w-11 text-ink-2 hover:text-ink aria-pressed:font-bold aria-pressed:text-ink"
          onClick={() => onChoose(option)}
        >
          {words[option]}
        </button>
      ))}
    </fieldset>
  );
}
