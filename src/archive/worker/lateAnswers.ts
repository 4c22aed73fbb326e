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
  /** Each as long as its searcher is there. */
  const authorSearches = new WeakMap<Searcher, AuthorSearch>();
  let extras: SearchExtras | null = null;
  let related: RelatedSearch | null = null;

  const loadExtras = async (): Promise<SearchExtras> => {
    const { createSearchExtras } = await arrived(import('../../search/query/searchExtras'));
    extras ??= createSearchExtras();
    return extras;
  };

  /** The search and its authors, for an answer: what that needs of the archive is read while their code is on its way. */
  const withAuthors = async (need: Need) => {
    searcher(need);
    const { authorsModule } = await arrived(import('./authorsModule'));
    const search = searcher(need);
    const authors = authorSearches.get(search) ?? authorsModule.createAuthorSearch(search);
    authorSearches.set(search, authors);
    return { search, authors };
  };

  return {
    async suggest(question) {
      const need = needOf(question);
      const [{ suggest }, { search, authors }] = await Promise.all([
        loadExtras(),
        // Without them it still completes words.
        withAuthors(need).catch(() => ({ search: searcher(need), authors: null })),
      ]);
      // Suggestions name authors that are not in the question.
      const extent = need.kind === 'authors' ? TEXTS : need;
      return withExtent(question, suggest(search, authors, question), extent);
    },
    async explain(question, ids) {
      const { explain } = await loadExtras();
      const { matches } = searcher(needOf(question)).find(question);
      return matches ? explain(matches, ids) : [];
    },
    async related(ids, limit) {
      related ??= (await arrived(import('./relatedModule'))).relatedModule.createRelated();
      const papers = related(days.searcher(), ids, limit);
      return withExtent(NO_QUESTION, { papers }, INDEX);
    },
    async authors(question, typed, window) {
      const need = authorsNeed(question, typed);
      const { search, authors } = await withAuthors(need);
      const named = authors.named(search.parse(question), typed.trim());
      return withExtent(question, listOf(named, window), need);
    },
    async coauthors(name, window) {
      const need = needOf({ ...NO_QUESTION, authors: [name] });
      const { authors } = await withAuthors(need);
      // The catalogue has no co-authors; the page of an author does not wait for them.
      const completeness = areTextsKnown() ? 'complete' : 'partial';
      return { ...listOf(authors.coauthors(name), window), completeness };
    },
  };
}

function listOf(authors: readonly AuthorCount[], { offset, limit }: Window) {
  return { total: authors.length, authors: authors.slice(offset, offset + limit) };
}
