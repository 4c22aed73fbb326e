import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/messages';
import { isSearch, savedSearch } from '../../library/following';
import type { Question } from '../../question/question';
import { useFollowing } from './useFollowing';

/** Saves the search of a question, or does so no longer. */
export default function SaveSearch({ question }: { question: Question }): ReactNode {
  const { filters } = useMessages();
  const { following, toggleSearch } = useFollowing();
  if (!isSearch(question)) return null;
  const isSaved = savedSearch(following, question) !== undefined;
  return (
    <button
      type="button"
      aria-pressed={isSaved}
      className={`target inline-flex shrink-0 items-center gap-1 px-2 text-13 whitespace-nowrap ${isSaved ? 'font-bold text-ink' : 'quiet-link'}`}
      onClick={() => toggleSearch(question)}
    >
      {filters.save}
      {isSaved && <span aria-hidden="true">✓</span>}
    </button>
  );
}
