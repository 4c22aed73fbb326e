import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import type { Condition, Chip as FilterChip } from '../../question/condition';
import { NO_QUESTION, type Question } from '../../question/question';
import { Chip } from '../../ui/Chip';
import { QUIET_LINK } from '../../ui/classNames';
import type { FilterControl } from './filterControl';
import { sayCondition } from './sayCondition';

type Props = {
  chips: readonly FilterChip<Partial<Question>>[];
  /** The id of the sheet. */
  sheet: string;
  /** Opens the fields at a control. */
  onOpen: (control: FilterControl) => void;
  onChange: (change: Partial<Question>) => void;
};

const CONTROLS: Readonly<Partial<Record<Condition['kind'], FilterControl>>> = {
  days: 'days',
  votes: 'votes',
  named: 'author',
};

/** A chip for each condition that is on, which leads to its control; its cross takes the condition away. */
export function AppliedFilters({ chips, sheet, onOpen, onChange }: Props) {
  const messages = useMessages();
  const { filters } = messages;
  if (chips.length === 0) return null;
  return (
    <ul
      aria-label={filters.applied}
      className="flex min-w-0 flex-wrap items-center gap-x-2 max-lg:order-last max-lg:basis-full"
    >
      {chips.map(({ condition, without }, index) => {
        const text = sayCondition(condition, messages);
        // What is typed in the search field is changed there.
        const control = 'text' in without ? undefined : CONTROLS[condition.kind];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same condition may be typed twice
          <li key={`${index} ${text}`} className="max-w-full">
            <Chip
              removal={filters.remove(text)}
              onRemove={() => onChange(without)}
              onOpen={control ? () => onOpen(control) : null}
              opens={sheet}
            >
              <bdi lang={languageOf(text)}>{text}</bdi>
            </Chip>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          className={`target px-2 text-13 ${QUIET_LINK}`}
          onClick={() => onChange(NO_QUESTION)}
        >
          {filters.clear}
        </button>
      </li>
    </ul>
  );
}
