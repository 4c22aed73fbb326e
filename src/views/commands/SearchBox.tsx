import { useLocation, useNavigate } from '@tanstack/react-router';
import {
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { type ArxivId, pastedArxivId } from '../../digest/arxivId';
import { useMessages } from '../../i18n/messages';
import { typedName } from '../../question/operators';
import { LONGEST_TEXT, type Question } from '../../question/question';
import { Icon } from '../../ui/Icon';
import { useCombobox } from '../../ui/useCombobox';
import { useHistoryStep } from '../../ui/useHistoryStep';
import { useQuestion } from '../useQuestion';
import { forgetQuestions, recentQuestions, rememberQuestion } from './recentQuestions';
import { SEARCH_CLASSES } from './SearchBoxPlaceholder';
import { type Option, useOptions } from './useOptions';

/** The search works without it. */
const SearchPanel = lazy(() => import('./SearchPanel').catch(() => ({ default: () => null })));

/** Pauses after which what was typed is asked. A syllable being composed gets longer to be whole. */
const PAUSE_MS = 120;
const COMPOSING_PAUSE_MS = 350;

/**
 * Asks as one types; the first letter is a step that Back undoes, the following ones refine it until
 * Enter. A combobox (WAI-ARIA): the arrow keys go through the suggestions while the field keeps the
 * focus. Not React Aria's, which is as heavy as React and would take the place of a field in use.
 */
export default function SearchBox() {
  const { search } = useMessages();
  const question = useQuestion();
  const onTimeline = useLocation({ select: ({ pathname }) => pathname === '/' });
  const navigate = useNavigate();
  const [draft, setDraft] = useState<string | null>(null);
  const [recent, setRecent] = useState(recentQuestions);
  /** The question's text when the draft began: a link may have brought it. */
  const before = useRef('');
  /** Whether what is typed next only goes on with the question before it. */
  const refines = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const text = draft ?? question.text;
  const combobox = useCombobox();
  const options = useOptions(question, text, recent, combobox.isOpen);
  const open = () => {
    setRecent(recentQuestions());
    combobox.open();
  };
  const edit = (typed: string) => {
    if (draft === null) before.current = question.text;
    setDraft(typed);
  };
  /** Remembers only what the reader has typed here, never the text of someone else's link. */
  const rememberTyped = (typed: string) => {
    if (draft !== null && typed !== before.current) rememberQuestion(typed);
  };
  const settle = () => {
    clearTimeout(pause.current);
    refines.current = false;
    setDraft(null);
    combobox.close();
  };
  // What was typed before Back would be asked again on leaving the field, and undo the step.
  useHistoryStep(settle);

  // The field may have stood in the page, and been typed into, before the script came.
  const takeOver = useEffectEvent(() => {
    const typed = input.current?.value ?? '';
    if (typed === text) return;
    const pasted = pastedArxivId(typed);
    if (pasted) return openPaper(pasted, question);
    edit(typed);
    if (document.activeElement === input.current) open();
    askIfNew(typed);
  });
  useEffect(() => takeOver(), []);

  const ask = (change: Partial<Question>) => {
    clearTimeout(pause.current);
    const search = { ...question, ...change };
    navigate({ to: '/', search, replace: onTimeline && refines.current, resetScroll: true });
    refines.current = false;
  };
  const askIfNew = (typed: string) => {
    if (typed.trim() === question.text) return;
    ask({ text: typed.trim() });
    refines.current = true;
  };
  const openPaper = (id: ArxivId, search: Question) => {
    settle();
    navigate({ to: '/paper/$', params: { _splat: id }, search });
  };
  const choose = (option: Option) => {
    const wasTyped = refines.current;
    settle();
    // It takes the place of the letters that led to it.
    refines.current = wasTyped && option.kind !== 'paper';
    switch (option.kind) {
      case 'recent':
      case 'term':
        rememberQuestion(option.text);
        return ask({ text: option.text });
      case 'author': {
        const authors = [...new Set([...question.authors, option.name])];
        return ask({ text: typedName(question.text).rest, authors });
      }
      case 'paper':
        rememberTyped(question.text);
        return openPaper(option.id, question);
    }
  };
  const onChange = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const composing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
    edit(target.value);
    open();
    clearTimeout(pause.current);
    pause.current = setTimeout(
      () => askIfNew(target.value),
      composing ? COMPOSING_PAUSE_MS : PAUSE_MS,
    );
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const id = pastedArxivId(event.clipboardData.getData('text'));
    if (!id || text !== '') return;
    event.preventDefault();
    openPaper(id, question);
  };
  const clear = () => {
    settle();
    ask({ text: '' });
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The key ends a syllable; the input method has it.
    if (event.nativeEvent.isComposing) return;
    const inField = event.target === input.current;
    const option = inField ? combobox.chosen(event, options) : undefined;
    if (inField && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      if (combobox.isOpen) combobox.move(event.key, options);
      else open();
    } else if (event.key === 'Escape' && combobox.isOpen) {
      input.current?.focus();
      combobox.close();
    } else if (event.key === 'Escape' && inField && text !== '') clear();
    else if (option) choose(option);
    else return;
    event.preventDefault();
  };
  const submit = () => {
    const typed = (input.current?.value ?? '').trim();
    const id = pastedArxivId(typed);
    if (id) return openPaper(id, { ...question, text: '' });
    rememberTyped(typed);
    if (typed === question.text) clearTimeout(pause.current);
    else ask({ text: typed });
    refines.current = false;
    combobox.close();
  };

  return (
    <search
      className={SEARCH_CLASSES.around}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        if (draft !== null) askIfNew(draft);
        rememberTyped(text.trim());
        settle();
      }}
    >
      <form
        className={SEARCH_CLASSES.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <span className="text-ink-3">
          <Icon name="search" />
        </span>
        <input
          ref={input}
          type="text"
          aria-label={search.label}
          {...combobox.field(options)}
          inputMode="search"
          enterKeyHint="search"
          maxLength={LONGEST_TEXT}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={search.placeholder}
          className={SEARCH_CLASSES.field}
          value={text}
          onChange={onChange}
          onPaste={onPaste}
          onClick={open}
          onFocus={() => void import('./SearchPanel').catch(() => {})}
        />
        {text !== '' && (
          <button
            type="button"
            aria-label={search.clear}
            className="inline-flex size-8 items-center justify-center rounded-md text-ink-3 hover:text-ink"
            onClick={clear}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </form>
      {combobox.isOpen && (
        <Suspense>
          <SearchPanel
            {...combobox}
            options={options}
            onChoose={choose}
            empty={text === ''}
            onForget={() => {
              forgetQuestions();
              setRecent([]);
              input.current?.focus();
            }}
          />
        </Suspense>
      )}
    </search>
  );
}
