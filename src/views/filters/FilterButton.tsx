import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { Icon } from '../../ui/Icon';
import type { FilterFolding } from './useFilterFolding';

type Props = {
  /** The id of the sheet. */
  sheet: string;
  question: Question;
  folding: FilterFolding;
};

const BUTTON = 'target -mx-1.5 inline-flex items-center gap-1.5 rounded-md px-1.5 hover:text-ink';

/** Unfolds the fields of the filters, or opens their sheet; names what is not narrowed yet. */
export function FilterButton({ sheet, question, folding }: Props) {
  const { filters } = useMessages();
  const open = [
    question.from === null && question.to === null && filters.allDays,
    question.votes === null && filters.allVotes,
    question.authors.length === 0 && filters.author,
  ].filter((part) => part !== false);
  const isNarrowed = open.length < 3;
  return (
    <>
      <button
        type="button"
        aria-label={filters.open}
        aria-expanded={folding.isOpen}
        aria-controls={sheet}
        className={`${BUTTON} max-lg:hidden`}
        onClick={folding.toggle}
      >
        {open.join(' · ') || filters.open}
        <span className={folding.isOpen ? 'rotate-180' : ''}>
          <Icon name="unfold" />
        </span>
      </button>
      <button type="button" className={`${BUTTON} lg:hidden`} popoverTarget={sheet}>
        <Icon name="filter" />
        {filters.open}
        {isNarrowed && <span className="sr-only">{filters.active(3 - open.length)}</span>}
      </button>
    </>
  );
}
