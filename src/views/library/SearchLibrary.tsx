import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages';
import type { Search } from '../../question/searchParams';
import { FIELD } from '../../ui/classNames';
import { useDraft } from '../../ui/useDraft';
import type { LibrarySearch } from './useLibrarySearch';

type Props = {
  /** null: nothing is typed. */
  search: LibrarySearch | null;
  /** Papers found among those shown. */
  found: number;
};

/** What is typed to search the library with, as its address holds it. */
export function useLibraryQuery(): string {
  const { name = '' }: Search = useSearch({ from: '__root__' });
  return name;
}

/** The field that narrows a shelf to the papers that are found, and how far the search is. */
export function SearchLibrary({ search, found }: Props) {
  const { search: words } = useTexts('kept');
  const navigate = useNavigate();
  const typed = useLibraryQuery();
  const field = useDraft(typed, (text) =>
    navigate({
      to: '.',
      search: (before) => ({ ...before, name: text.trim() }),
      hash: true,
      replace: true,
      resetScroll: false,
    }),
  );
  return (
    <search className="my-3 flex print:hidden flex-wrap items-center gap-x-3 gap-y-1">
      <input
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={words.label}
        placeholder={words.label}
        className={`${FIELD} max-w-100`}
        {...field}
      />
      <p aria-live="polite" className="text-13 text-ink-2">
        {search && sayState(search, found, words)}
      </p>
    </search>
  );
}

function sayState(
  { state }: LibrarySearch,
  found: number,
  words: ReturnType<typeof useTexts<'kept'>>['search'],
): string {
  switch (state) {
    case 'looking':
      return words.looking;
    case 'complete':
      return found === 0 ? words.none : words.found(found);
    case 'notes-only':
      return words.notesOnly;
  }
}
