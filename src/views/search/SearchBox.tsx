import { useLocation, useNavigate } from '@tanstack/react-router';
import { type ChangeEvent, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { Icon } from '../../ui/Icon';
import { useHistoryStep } from '../../ui/useHistoryStep';
import { useQuestion } from '../useQuestion';

/** Pauses after which what was typed is asked. A syllable being composed gets longer to be whole. */
const PAUSE_MS = 120;
const COMPOSING_PAUSE_MS = 350;

/** Asks as one types; the first letter is a step that Back undoes, the following ones refine it. */
export function SearchBox() {
  const { search } = useMessages();
  const question = useQuestion();
  const onTimeline = useLocation({ select: ({ pathname }) => pathname === '/' });
  const navigate = useNavigate();
  const [draft, setDraft] = useState<string | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  // What was typed before Back would be asked again on leaving the field, and undo the step.
  useHistoryStep(() => {
    clearTimeout(pause.current);
    setDraft(null);
  });

  const ask = (typed: string) => {
    clearTimeout(pause.current);
    const text = typed.trim();
    navigate({
      to: '/',
      search: { ...question, text },
      replace: onTimeline && (question.text !== '' || text === ''),
      resetScroll: true,
    });
  };
  const askIfNew = (typed: string) => {
    if (typed.trim() !== question.text) ask(typed);
  };
  const onChange = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const composing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
    setDraft(target.value);
    clearTimeout(pause.current);
    pause.current = setTimeout(
      () => askIfNew(target.value),
      composing ? COMPOSING_PAUSE_MS : PAUSE_MS,
    );
  };

  return (
    <search className="min-w-0 flex-1 sm:ml-auto sm:max-w-105">
      <form
        className="target flex items-center gap-2 rounded-lg border border-rule bg-sheet pr-1 pl-2.5 focus-within:border-ink-3"
        onSubmit={(event) => {
          event.preventDefault();
          ask(input.current?.value ?? '');
        }}
      >
        <span className="text-ink-3">
          <Icon name="search" />
        </span>
        <input
          ref={input}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          aria-label={search.label}
          placeholder={search.placeholder}
          className="min-w-0 flex-1 bg-transparent text-14 outline-none placeholder:text-ink-3"
          value={draft ?? question.text}
          onChange={onChange}
          onBlur={({ target }) => {
            askIfNew(target.value);
            setDraft(null);
          }}
        />
        {(draft ?? question.text) !== '' && (
          <button
            type="button"
            aria-label={search.clear}
            className="inline-flex size-8 items-center justify-center rounded-md text-ink-3 hover:text-ink"
            onClick={() => {
              setDraft(null);
              ask('');
              input.current?.focus();
            }}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </form>
    </search>
  );
}
