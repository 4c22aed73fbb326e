import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { chipsOf } from '../../question/chips';
import { Chip } from '../../ui/Chip';
import { useConditionNames } from './conditionNames';
import type { FilterControlProps } from './filterControl';
import { sayCondition } from './sayCondition';

/**
 * The authors and topics that are chosen, in the sheet of the filters: its fields are empty again, and it covers the
 * chips of the page.
 */
export default function ChosenNames({ question, onChange }: FilterControlProps) {
  const messages = useMessages();
  const names = useConditionNames(question.topics);
  const chips = chipsOf(question).filter(({ condition }) => /named|topic/.test(condition.kind));
  if (chips.length === 0) return null;
  return (
    <ul aria-label={messages.filters.applied} className="mt-1 flex flex-wrap gap-x-3 lg:hidden">
      {chips.map(({ condition, without }) => {
        const text = sayCondition(condition, messages, names);
        return (
          <li key={text} className="max-w-full">
            <Chip
              removal={messages.filters.remove(text)}
              onRemove={() => {
                // The button goes with its chip.
                document.querySelector<HTMLElement>('[popover]:popover-open')?.focus();
                onChange(without);
              }}
              onOpen={null}
              opens=""
            >
              <bdi lang={languageOf(text)}>{text}</bdi>
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
