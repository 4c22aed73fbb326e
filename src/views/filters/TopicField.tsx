import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { topicsQuery } from '../../archive/page/topicsQuery';
import type { ListedTopic } from '../../digest/topicList';
import { useInterface } from '../../i18n/messages';
import { FIELD, FILTER_TITLE } from '../../ui/classNames';
import { OptionLine } from '../../ui/OptionList';
import { useCombobox } from '../../ui/useCombobox';
import { useFacets } from '../charts/useFacets';
import type { FilterControlProps } from './filterControl';
import { findTopics } from './findTopics';

/** The list scrolls; other topics are found by typing. */
const MAX_OPTIONS = 40;

type Option = ListedTopic & { readonly key: string };

/** Adds topics to the filter, suggesting those of the papers that match, with what each would leave. */
export default function TopicField({ question, onChange }: FilterControlProps): ReactNode {
  const { messages } = useInterface();
  const { filters } = messages;
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox();
  const { isOpen } = combobox;
  const { data } = useQuery({ ...topicsQuery(useArchive()), enabled: isOpen });
  const counts = useFacets(question, isOpen)?.topics ?? null;
  const options = isOpen && data ? optionsOf(data.topics, typed, question.topics, counts) : [];
  const reset = () => {
    setTyped('');
    combobox.close();
  };
  const choose = ({ id }: Option) => {
    reset();
    onChange({ topics: [...new Set([...question.topics, id])] });
  };
  const fieldId = `${combobox.id}-field`;
  return (
    <div className="relative">
      <label htmlFor={fieldId} className={FILTER_TITLE}>
        {filters.topic}
      </label>
      <input
        ref={input}
        id={fieldId}
        type="text"
        autoComplete="off"
        spellCheck={false}
        className={FIELD}
        placeholder={filters.topicPlaceholder}
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
      {isOpen && data && (
        <TopicOptions options={options} counts={counts} combobox={combobox} onChoose={choose} />
      )}
    </div>
  );
}

type Counts = ReadonlyMap<string, number> | null;

/** Those that would leave papers, most first; until they are counted, by all of their papers. */
function optionsOf(
  topics: readonly ListedTopic[],
  typed: string,
  chosen: readonly string[],
  counts: Counts,
): Option[] {
  const leaves = ({ id, papers }: ListedTopic) => counts?.get(id) ?? (counts?.size ? 0 : papers);
  const found = findTopics(topics, typed).filter(
    (topic) => !chosen.includes(topic.id) && leaves(topic) > 0,
  );
  const sorted = typed.trim() === '' ? [...found].sort((a, b) => leaves(b) - leaves(a)) : found;
  return sorted.slice(0, MAX_OPTIONS).map((topic) => ({ ...topic, key: topic.id }));
}

type OptionsProps = {
  options: readonly Option[];
  counts: Counts;
  combobox: ReturnType<typeof useCombobox>;
  onChoose: (option: Option) => void;
};

/** Below the field; in a sheet a part of it, which grows or scrolls to hold them. */
function TopicOptions({ options, counts, combobox, onChoose }: OptionsProps) {
  const { messages, language } = useInterface();
  const { filters, count } = messages;
  const box = useRef<HTMLDivElement>(null);
  const { length } = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: more options make the box higher
  useEffect(() => void box.current?.scrollIntoView({ block: 'nearest' }), [length]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus in the field, nothing more
    <div
      ref={box}
      className="max-h-[min(23rem,45dvh)] overflow-y-auto overscroll-contain rounded-lg border border-rule bg-sheet p-1 max-lg:mt-1 lg:absolute lg:top-full lg:right-0 lg:z-30 lg:w-full lg:min-w-64"
      onMouseDown={(event) => event.preventDefault()}
    >
      {length === 0 ? (
        <p className="p-2.5 text-13 text-ink-3">{filters.noTopic}</p>
      ) : (
        <div id={combobox.id} role="listbox" aria-label={filters.topic}>
          {options.map((option) => (
            <OptionLine
              key={option.key}
              id={combobox.idOf(option)}
              active={combobox.isActive(option, options)}
              inset="px-3"
              onChoose={() => onChoose(option)}
            >
              <span className="text-13">{option[language]}</span>
              <span className="shrink-0 text-13 text-ink-3">
                {counts?.size ? count.papers(counts.get(option.id) ?? 0) : ''}
              </span>
            </OptionLine>
          ))}
        </div>
      )}
    </div>
  );
}
