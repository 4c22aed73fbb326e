import { useState } from 'react';
import type { ListedTopic } from '../../digest/topicList';
import { useInterface, useMessages, useTexts } from '../../i18n/messages';
import { FIELD } from '../../ui/classNames';
import { OptionLine } from '../../ui/OptionList';
import { useCombobox } from '../../ui/useCombobox';
import { findTopics } from '../filters/findTopics';
import type { Compared } from './useCompared';

/** The list scrolls; other topics are found by typing. */
const MAX_OPTIONS = 20;

type Option = Pick<Compared, 'kind' | 'value' | 'key' | 'name'> & {
  /** null: not known before it is asked. */
  readonly papers: number | null;
};

type Props = {
  /** Those that can be added. */
  topics: readonly ListedTopic[];
  onAdd: (line: Pick<Compared, 'kind' | 'value'>) => void;
};

/** A field that adds a topic to the comparison, or the words that are typed. */
export function AddCompared({ topics, onAdd }: Props) {
  const words = useTexts('trends');
  const { count } = useMessages();
  const { language } = useInterface();
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ alwaysActive: true });
  const { isOpen } = combobox;
  const options = isOpen ? optionsOf(topics, typed, language, words.addTerm) : [];
  const reset = () => {
    setTyped('');
    combobox.close();
  };
  const choose = (option: Option) => {
    reset();
    onAdd(option);
  };
  return (
    <div className="relative w-64 max-w-full">
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={words.add}
        className={FIELD}
        placeholder={`+ ${words.add}`}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          combobox.open();
        }}
        onClick={combobox.open}
        onKeyDown={(event) => combobox.onKeyDown(event, { options, choose, reset })}
        onBlur={reset}
        {...combobox.field(options)}
      />
      {options.length > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus in the field, nothing more
        <div
          className="absolute top-full left-0 z-30 max-h-[min(23rem,45dvh)] w-full overflow-y-auto overscroll-contain rounded-lg border border-rule bg-sheet p-1"
          onMouseDown={(event) => event.preventDefault()}
        >
          <div id={combobox.id} role="listbox" aria-label={words.add}>
            {options.map((option) => (
              <OptionLine
                key={option.key}
                id={combobox.idOf(option)}
                active={combobox.isActive(option, options)}
                inset="px-3"
                onChoose={() => choose(option)}
              >
                <span className="min-w-0 text-13 wrap-anywhere">{option.name}</span>
                <span className="shrink-0 text-13 text-ink-3">
                  {option.papers !== null && count.papers(option.papers)}
                </span>
              </OptionLine>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** The topics that the text may mean, then the words themselves. */
function optionsOf(
  topics: readonly ListedTopic[],
  typed: string,
  language: 'ko' | 'en',
  sayTerm: (term: string) => string,
): Option[] {
  const term = typed.trim();
  const found = findTopics(topics, typed)
    .slice(0, MAX_OPTIONS)
    .map(
      (topic): Option => ({
        kind: 'topic',
        value: topic.id,
        key: topic.id,
        name: topic[language],
        papers: topic.papers,
      }),
    );
  if (term === '') return found;
  // An id holds no space: no topic has this key.
  return [
    ...found,
    { kind: 'term', value: term, key: 'typed_words', name: sayTerm(term), papers: null },
  ];
}
