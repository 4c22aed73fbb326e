import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { NO_QUESTION } from '../../question/question';
import { Chip } from '../../ui/Chip';
import { QUIET_LINK } from '../../ui/classNames';
import { chipsOf } from './chips';

type Props = { question: Question; ask: (change: Partial<Question>) => void };

/** A chip for everything that is on; each takes itself away. */
export function AppliedFilters({ question, ask }: Props) {
  const messages = useMessages();
  const { filters } = messages;
  const chips = chipsOf(question, messages);
  if (chips.length === 0) return null;
  return (
    <ul aria-label={filters.applied} className="flex flex-wrap items-center gap-1.5">
      {chips.map(({ text, without }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same condition may be typed twice
        <li key={`${place} ${text}`} className="max-w-full">
          <Chip label={filters.remove(text)} onRemove={() => ask(without)}>
            <bdi>{text}</bdi>
          </Chip>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={`target px-2 text-13 ${QUIET_LINK}`}
          onClick={() => ask(NO_QUESTION)}
        >
          {filters.clear}
        </button>
      </li>
    </ul>
  );
}
