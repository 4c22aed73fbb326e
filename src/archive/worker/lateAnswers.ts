import { NO_QUESTION, type Question } from '../../question/question';
import type { AuthorCount } from '../../search/query/authorCounts';
import type { AuthorSearch } from '../../search/query/authorSearch';
import type { RelatedSearch } from '../../search/query/relatedSearch';
import type { Window } from '../../search/query/results';
import type { SearchExtras } from '../../search/query/searchExtras';
import type { Searcher } from '../../search/query/searcher';
import type { ArchiveWorker, Extent } from '../contract';
import { arrived } from './arrived';
import { authorsNeed, INDEX, type Need, needOf, TEXTS } from './needs';
import type { ReadDays } from './readDays';

type LateAnswers = Pick<ArchiveWorker, 'suggest' | 'explain' | 'related' | 'authors' | 'coauthors'>;

type Context = {
  readonly days: ReadDays;
  /** The search, for an answer that needs something of the archive, which is then read. */
  readonly searcher: (need: Need) => Searcher;
  /** Says with an answer whether it is final. */
  readonly withExtent: <Answer extends object>(
    question: Question,
    answer: Answer,
    need: Need,
  ) => Answer & Extent;
  /** Whether the texts of all days are read. */
  readonly areTextsKnown: () => boolean;
};

/** Answers by parts of the code that no list waits for, each in a file of its own, loaded when one first asks for it. */
export function createLateAnswers(context: Context): LateAnswers {
  const { days, searcher, withExtent, areTextsKnown } = context;
  let authorSearch: AuthorSearch | null = null;
  let extras: SearchExtras | null = null;
  let related: RelatedSearch | null = null;

  const loadAuthors = async (): Promise<AuthorSearch> => {
    const { authorsModule } = await arrived(import('./authorsModule'));
    authorSearch ??= authorsModule.createAuthorSearch();
    return authorSearch;
  };

  const loadExtras = async (): Promise<SearchExtras> => {
    const { createSearchExtras } = await arrived(import('../../search/query/searchExtras'));
    const authors = await loadAuthors();
    extras ??= createSearchExtras(authors);
    return extras;
  };

  /** What is needed of the archive is read while the code is on its way. */
  const withSearcher = async <Code>(need: Need, load: () => Promise<Code>) => {
    searcher(need);
    const code = await load();
    return { code, searcher: searcher(need) };
  };

  return {
    async suggest(question) {
      const need = needOf(question);
      const { code, searcher } = await withSearcher(need, loadExtras);
      // Suggestions name authors that are not in the question.
      const extent = need.kind === 'authors' ? TEXTS : need;
      return withExtent(question, code.suggest(searcher, question), extent);
    },
    async explain(question, ids) {
      const { code, searcher } = await withSearcher(needOf(question), loadExtras);
      const { matches } = searcher.find(question);
      return matches ? code.explain(matches, ids) : [];
    },
    async related(ids, limit) {
      related ??= (await arrived(import('./relatedModule'))).relatedModule.createRelated();
      const papers = related(days.searcher(), ids, limit);
      return withExtent(NO_QUESTION, { papers }, INDEX);
    },
    async authors(question, typed, window) {
      const need = authorsNeed(question, typed);
      const { code, searcher } = await withSearcher(need, loadAuthors);
      const named = code.named(searcher, searcher.parse(question), typed.trim());
      return withExtent(question, listOf(named, window), need);
    },
    async coauthors(name, window) {
      const need = needOf({ ...NO_QUESTION, authors: [name] });
      const { code, searcher } = await withSearcher(need, loadAuthors);
      // The catalogue has no co-authors; the page of an author does not wait for them.
      const completeness = areTextsKnown() ? 'complete' : 'partial';
      return { ...listOf(code.coauthors(searcher, name), window), completeness };
    },
  };
}

function listOf(authors: readonly AuthorCount[], { offset, limit }: Window) {
  return { total: authors.length, authors: authors.slice(offset, offset + limit) };
}
