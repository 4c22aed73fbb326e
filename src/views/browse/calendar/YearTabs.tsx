import { useTexts } from '../../../i18n/messages';

type Props = {
  /** The oldest first. */
  years: readonly string[];
  year: string;
  onYear: (year: string) => void;
};

/** The years of the archive; the months or weeks of the pressed one are next. */
export function YearTabs({ years, year, onYear }: Props) {
  const words = useTexts('calendar');
  return (
    <fieldset aria-label={words.years} className="mr-auto flex min-w-0 flex-wrap">
      {years.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === year}
          onClick={() => onYear(each)}
          className={`h-10 w-13 border-b-2 text-14 ${each === year ? 'border-ink font-bold' : 'border-sheet text-ink-2 hover:text-ink'}`}
        >
          {each}
        </button>
      ))}
    </fieldset>
  );
}
