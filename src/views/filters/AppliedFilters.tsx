import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import type { Chip as FilterChip } from '../../question/condition';
import { NO_QUESTION, type Question } from '../../question/question';
import { Chip } from '../../ui/Chip';
import { QUIET_LINK } from '../../ui/classNames';
import { sayCondition } from './sayCondition';

type Props = {
  chips: readonly FilterChip<Partial<Question>>[];
  onChange: (change: Partial<Question>) => void;
};

/** A chip for each condition that is on; pressing it takes the condition away. */
export function AppliedFilters({ chips, onChange }: Props) {
  const messages = useMessages();
  const { filters } = messages;
  if (chips.length === 0) return null;
  return (
    <ul
      aria-label={filters.applied}
      className="flex min-w-0 flex-wrap items-center gap-x-4 max-lg:order-last max-lg:basis-full"
    >
      {chips.map(({ condition, without }, index) => {
        const text = sayCondition(condition, messages);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same condition may be typed twice
          <li key={`${index} ${text}`} className="max-w-full">
            <Chip label={filters.remove(text)} onRemove={() => onChange(without)}>
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
