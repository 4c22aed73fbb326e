import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { type ArxivId, pastedArxivId } from '../../digest/arxivId';
import { foldForms } from '../../korean/foldForms';
import { typedName } from '../../question/operators';
import type { Question } from '../../question/question';
import { useCoalescedHistory } from '../../ui/useCoalescedHistory';
import { useHistoryStep } from '../../ui/useHistoryStep';
import { useHasSplitView } from '../browse/list/useHasSplitView';
import { useOpenPaperId } from '../browse/list/useOpenPaperId';
import { usePaperLink } from '../browse/list/usePaperLink';
import { useQuestion } from '../useQuestion';
import { createAskPace } from './askPace';
import { rememberQuestion } from './recentQuestions';
import type { Option } from './useOptions';

type Draft = {
  readonly text: string;
  /** The question's text when typing began: a link may have brought it. */
  readonly before: string;
  /** null: asked already. */
  readonly debounceMs: number | null;
};

/**
 * The text of the search field and how it becomes the question of the address: asked as it is typed. The
 * first letter adds a history entry, the following ones replace it until Enter, a choice, or blur.
 */
export function useTypedQuestion() {
  const question = useQuestion();
  const isOnList = useLocation({ select: ({ pathname }) => pathname === '/' });
  const isPaperOpen = useOpenPaperId() !== null;
  const hasSplitView = useHasSplitView();
  const hasList = isOnList || (isPaperOpen && hasSplitView);
  const navigate = useNavigate();
  const paperLink = usePaperLink();
  const history = useCoalescedHistory();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [pace] = useState(createAskPace);

  const ask = (change: Partial<Question>) => {
    const continues = history.replace();
    const search = { ...question, ...change };
    void navigate({ to: '/', search, replace: isOnList && continues, resetScroll: true });
  };
  const askAtOnce = (text: string) => {
    pace.asked(performance.now());
    ask({ text });
  };
  const askChanged = (typed: string) => {
    const text = typed.trim();
    if (text !== question.text) askAtOnce(text);
  };
  const askDraft = useEffectEvent(askChanged);
  useEffect(() => {
    if (!draft || draft.debounceMs === null) return;
    const timer = setTimeout(() => askDraft(draft.text), draft.debounceMs);
    return () => clearTimeout(timer);
  }, [draft]);

  const discard = () => {
    history.end();
    setDraft(null);
  };
  // A draft from before Back would be asked again on blur, and undo the step.
  useHistoryStep(discard);

  const openPaper = (id: ArxivId, search: Question) => {
    discard();
    void navigate(paperLink(id, search));
  };
  /** Recent questions hold what was typed here, never the text of someone else's link. */
  const rememberDraft = () => {
    const text = draft?.text.trim() ?? '';
    if (draft && text !== draft.before.trim()) rememberQuestion(text);
  };

  return {
    question,
    text: draft?.text ?? question.text,
    edit(text: string) {
      const before = draft?.before ?? question.text;
      setDraft({ text, before, debounceMs: pace.pause(performance.now()) });
    },
    openPaper,
    choose(option: Option) {
      switch (option.kind) {
        case 'paper':
          rememberDraft();
          return openPaper(option.id, question);
        case 'topic':
          rememberDraft();
          discard();
          return void navigate({
            to: '/topic/$topic',
            params: { topic: option.id },
            search: {},
          });
        case 'author': {
          const authors = [...new Set([...question.authors, option.name])];
          ask({ text: typedName(question.text).rest, authors });
          break;
        }
        case 'recent':
        case 'term':
          rememberQuestion(option.text);
          ask({ text: option.text });
      }
      // The choice has replaced the letters that led to it; what is typed next is another step.
      discard();
    },
    clear() {
      discard();
      ask({ text: '' });
      history.end();
    },
    /** Enter: an arXiv id or link opens its paper, any other text is asked at once. */
    submit(typed: string) {
      const text = typed.trim();
      const id = pastedArxivId(foldForms(text));
      if (id) return openPaper(id, { ...question, text: '' });
      rememberDraft();
      // Another screen has the text of the last question in its field, and not its answer.
      if (!hasList && text !== '') askAtOnce(text);
      else askChanged(text);
      history.end();
      setDraft(draft && { ...draft, debounceMs: null });
    },
    /** Blur: what was typed last is asked without a pause. */
    leave() {
      if (draft) askChanged(draft.text);
      rememberDraft();
      discard();
    },
  };
}
