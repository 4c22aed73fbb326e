import {
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
  lazy,
  Suspense,
  useRef,
  useState,
} from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { isSlowLine } from '../../archive/page/isSlowLine';
import { readWholeArchive } from '../../archive/page/readWholeArchive';
import { pastedArxivId } from '../../digest/arxivId';
import { useMessages } from '../../i18n/messages';
import { LONGEST_TEXT } from '../../question/question';
import { Icon } from '../../ui/Icon';
import { isComposing } from '../../ui/isComposing';
import { useCombobox } from '../../ui/useCombobox';
import { useEarlyInput } from '../../ui/useEarlyInput';
import { useFieldKey } from '../../ui/useFieldKey';
import { useHistoryStep } from '../../ui/useHistoryStep';
import { useHydrated } from '../../ui/useHydrated';
import { forgetQuestion, forgetQuestions, recentQuestions } from './recentQuestions';
import { type Option, useOptions } from './useOptions';
import { useTopicOptions } from './useTopicOptions';
import { useTypedQuestion } from './useTypedQuestion';

/** Search works without it. */
const SearchPanel = lazy(() => import('./SearchPanel').catch(() => ({ default: () => null })));

/**
 * The search field with its suggestions: a combobox (WAI-ARIA), in which the arrow keys go through the
 * suggestions while the field keeps the focus.
 */
export default function SearchBox() {
  const { search } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const typed = useTypedQuestion();
  const { question, text } = typed;
  const fieldKey = useFieldKey(input, text);
  // Every page would have what only matters where one types, and answers come.
  const isHydrated = useHydrated();
  const combobox = useCombobox();
  const [recent, setRecent] = useState(recentQuestions);
  const { client } = useArchive();
  const { options: suggested, spoken } = useOptions(question, text, recent, combobox.isOpen);
  const topics = useTopicOptions(question.text, combobox.isOpen && text !== '');
  // Last and never alone: a key that is pressed as they arrive leads where it would without them.
  const options = suggested.length > 0 ? [...suggested, ...topics] : suggested;
  useHistoryStep(combobox.close);

  const prepare = () => {
    import('./SearchPanel').catch(() => {});
    if (!isSlowLine(navigator)) void readWholeArchive(client);
  };
  const open = () => {
    setRecent(recentQuestions());
    combobox.open();
  };
  const clear = () => {
    combobox.close();
    typed.clear();
    input.current?.focus();
  };
  /** What was asked is below the keyboard of a phone. */
  const putKeyboardAway = () => {
    if (window.matchMedia('(pointer: coarse)').matches) input.current?.blur();
  };
  const choose = (option: Option) => {
    combobox.close();
    typed.choose(option);
    putKeyboardAway();
  };
  const forget = (option: Option | 'all') => {
    if (option === 'all') forgetQuestions();
    else if (option.kind === 'recent') forgetQuestion(option.text);
    setRecent(recentQuestions());
    input.current?.focus();
  };

  useEarlyInput(input, text, (value) => {
    const id = pastedArxivId(value);
    if (id) return typed.openPaper(id, question);
    if (document.activeElement === input.current) open();
    typed.edit(value);
  });

  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    typed.edit(target.value);
    open();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const id = pastedArxivId(event.clipboardData.getData('text'));
    if (!id || text !== '') return;
    event.preventDefault();
    combobox.close();
    typed.openPaper(id, question);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const inField = event.target === input.current;
    const option = inField ? combobox.chosen(event, options) : undefined;
    const active = options.find((candidate) => combobox.isActive(candidate, options));
    const forgettable = active?.kind === 'recent' ? active : undefined;
    if (inField && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      if (combobox.isOpen) combobox.move(event.key, options);
      else open();
    } else if (inField && forgettable && (event.key === 'Delete' || event.key === 'Backspace')) {
      combobox.move(options.at(-1) === forgettable ? 'ArrowUp' : 'ArrowDown', options);
      forget(forgettable);
    } else if (event.key === 'Escape' && combobox.isOpen) {
      input.current?.focus();
      combobox.close();
    } else if (event.key === 'Escape' && inField && text !== '') clear();
    else if (option) choose(option);
    else return;
    event.preventDefault();
  };

  return (
    <search
      className="search-box"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        combobox.close();
        typed.leave();
      }}
    >
      <form
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          combobox.close();
          typed.submit(input.current?.value ?? '');
          putKeyboardAway();
        }}
      >
        <Icon name="icon-search" />
        {/* biome-ignore lint/a11y/useSemanticElements: a field of type search has a button and an Escape of its own */}
        <input
          key={fieldKey}
          ref={input}
          type="text"
          role="searchbox"
          aria-label={search.label}
          {...(isHydrated && { ...combobox.field(options), ...TYPING })}
          // Firefox would write into it what it held before a reload.
          autoComplete="off"
          placeholder={search.placeholder}
          className="search-field"
          value={text}
          onChange={onChange}
          onPaste={onPaste}
          onClick={open}
          onFocus={prepare}
        />
        {text !== '' && <ClearButton onClick={clear} />}
      </form>
      {combobox.isOpen && (
        <Suspense>
          <SearchPanel
            {...combobox}
            options={options}
            spoken={spoken}
            onChange={(changed) => {
              typed.edit(changed);
              input.current?.focus();
            }}
            onChoose={choose}
            empty={text === ''}
            onForget={forget}
            onLeave={combobox.close}
            question={{ ...question, text: text.trim() }}
          />
        </Suspense>
      )}
    </search>
  );
}

const TYPING = {
  inputMode: 'search',
  enterKeyHint: 'search',
  maxLength: LONGEST_TEXT,
  autoCapitalize: 'off',
  spellCheck: false,
} as const;

function ClearButton({ onClick }: { onClick: () => void }) {
  const { search } = useMessages();
  return (
    <button
      type="button"
      aria-label={search.clear}
      className="target -my-px inline-flex min-w-(--target) items-center justify-center rounded-md text-ink-3 hover:text-ink"
      onClick={onClick}
    >
      <Icon name="icon-close" size={14} />
    </button>
  );
}
