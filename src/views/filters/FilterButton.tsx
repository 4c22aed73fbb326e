import { Fragment } from 'react';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { Icon } from '../../ui/Icon';
import type { FilterControl } from './filterControl';
import type { FilterFolding } from './useFilterFolding';

type Props = {
  /** The id of the sheet. */
  sheet: string;
  question: Question;
  folding: FilterFolding;
  /** Opens the fields at a control. */
  onOpen: (control: FilterControl) => void;
};

type Part = { readonly control: FilterControl; readonly text: string; readonly isOn: boolean };

const BUTTON = 'target inline-flex items-center gap-1.5 rounded-md px-1.5 hover:text-ink';

/**
 * What is not narrowed yet, each a button to its control, and the button that unfolds the fields of the
 * filters; on a phone the one that opens their sheet.
 */
export function FilterButton({ sheet, question, folding, onOpen }: Props) {
  const { filters } = useMessages();
  const parts: readonly Part[] = [
    {
      control: 'days',
      text: filters.allDays,
      isOn: question.from !== null || question.to !== null,
    },
    ...(__HAS_VOTES__
      ? [{ control: 'votes', text: filters.allVotes, isOn: question.votes !== null } satisfies Part]
      : []),
    { control: 'author', text: filters.author, isOn: question.authors.length > 0 },
    { control: 'topic', text: filters.topic, isOn: question.topics.length > 0 },
    { control: 'kept', text: filters.kept, isOn: question.kept.length > 0 },
  ];
  const open = parts.filter(({ isOn }) => !isOn);
  const active = parts.length - open.length;
  return (
    <>
      <div className="-mx-1.5 flex items-center max-lg:hidden">
        {open.map(({ control, text }, index) => (
          <Fragment key={control}>
            {index > 0 && <span aria-hidden="true">·</span>}
            <button
              type="button"
              aria-controls={sheet}
              className={BUTTON}
              onClick={() => onOpen(control)}
            >
              {text}
            </button>
          </Fragment>
        ))}
        <button
          type="button"
          aria-label={filters.open}
          aria-expanded={folding.isOpen}
          aria-controls={sheet}
          className={`${BUTTON} min-w-8 justify-center`}
          onClick={folding.toggle}
        >
          {open.length === 0 && filters.open}
          <span className={folding.isOpen ? 'rotate-180' : ''}>
            <Icon name="icon-unfold" />
          </span>
        </button>
      </div>
      <button type="button" className={`${BUTTON} -mx-1.5 lg:hidden`} popoverTarget={sheet}>
        <Icon name="icon-filter" />
        {filters.open}
        {active > 0 && <span className="sr-only">{filters.active(active)}</span>}
      </button>
    </>
  );
}
