import { useId } from 'react';
import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import type { Operator } from '../../question/operators';
import { Chip } from '../../ui/Chip';
import { sayCondition } from './sayCondition';

type Props = {
  /** What its words were read as. */
  spoken: readonly Operator[];
  /** Drops the words of a chip. To look for these as they are, a reader quotes them. */
  onRemove: (operator: Operator) => void;
};

/** How the words of a question were read: a chip for each condition, whose cross drops its words. */
export function SpokenChips({ spoken, onRemove }: Props) {
  const messages = useMessages();
  const { timeline, filters } = messages;
  const id = useId();
  if (spoken.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-14 text-ink-2">
      <p id={id}>{timeline.spoken}</p>
      <ul aria-labelledby={id} className="flex min-w-0 flex-wrap items-center gap-x-2">
        {spoken.map((operator) => {
          const words = sayCondition(operator, messages);
          return (
            <li key={operator.start} className="max-w-full">
              <Chip
                removal={filters.remove(words)}
                onRemove={() => onRemove(operator)}
                onOpen={null}
                opens=""
              >
                <bdi lang={languageOf(words)}>{words}</bdi>
              </Chip>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
