import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { idsQuery } from '../../archive/page/workerQueries';
import type { ArxivId } from '../../digest/arxivId';
import type { Marks } from '../../library/marks';
import { createNoteMatcher } from '../../library/noteMatcher';
import type { Kept } from '../../question/keptFilter';
import { readText } from '../../question/operators';
import { LONGEST_TEXT, NO_QUESTION } from '../../question/question';

/** How far a search of the library is. */
export type LibrarySearch = {
  /** `notes-only`: what texts say is not known, since the search has failed. */
  readonly state: 'looking' | 'complete' | 'notes-only';
  /** Those of some papers that are found, in their order. */
  readonly narrow: (ids: readonly ArxivId[]) => readonly ArxivId[];
};

/**
 * Searches what the reader keeps: by what the archive says of papers, and by his notes, which the page matches
 * itself. null: nothing is typed.
 *
 * @param kept what the papers to narrow have in common, so that the worker looks at no others
 */
export function useLibrarySearch(
  typed: string,
  kept: readonly Kept[],
  marks: Marks,
): LibrarySearch | null {
  const text = typed.trim().slice(0, LONGEST_TEXT);
  const isAsked = text !== '';
  const progress = useProgress(isAsked);
  const question = { ...NO_QUESTION, text, kept };
  const answer = useQuery({
    ...idsQuery(useArchive(), question, progress),
    enabled: isAsked,
  });
  if (!isAsked) return null;
  const hasFailed = answer.isError || progress.failure !== null || progress.textFailure !== null;
  const isFinal = answer.data?.completeness === 'complete' && !answer.isPlaceholderData;
  const found = new Set(answer.data?.ids);
  const { words, operators } = readText(text);
  // Days and votes of a paper are for the worker to judge.
  const matchesNote = operators.length === 0 ? createNoteMatcher(words) : () => false;
  return {
    state: hasFailed ? 'notes-only' : isFinal ? 'complete' : 'looking',
    narrow: (ids) =>
      ids.filter((id) => found.has(id) || matchesNote(marks.papers.get(id)?.note ?? '')),
  };
}
