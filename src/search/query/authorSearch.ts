import type { ParsedQuestion } from '../../question/parsedQuestion';
import { NO_QUESTION } from '../../question/question';
import { type AuthorCount, countAuthors, sortAuthors, tallyAuthors } from './authorCounts';
import { countListed } from './countListed';
import type { Hit } from './hits';
import { Latest } from './latest';
import { NameIndex } from './nameIndex';
import type { Searcher } from './searcher';

/** The hits of a question, and the authors of those that are read. */
type CountedHits = {
  readonly hits: readonly Hit[];
  readonly names: NameIndex<AuthorCount>;
};

/** Finds authors of what questions find. Keeps the last hits: they are the same while a name is being typed. */
export class AuthorSearch {
  private readonly searcher: Searcher;
  private readonly lastHits = new Latest<CountedHits>();
  private readonly lastNamed = new Latest<readonly AuthorCount[]>();

  constructor(searcher: Searcher) {
    this.searcher = searcher;
  }

  /**
   * The authors of a question's hits with names that begin as they are typed; all of them, or the first ones. The
   * catalogue counts those of papers that are not read.
   */
  named(parsed: ParsedQuestion, typed: string, limit?: number): readonly AuthorCount[] {
    const { searcher } = this;
    const { question } = parsed;
    const key = searcher.keyOf(parsed);
    const { hits, names } = this.lastHits.get(key, () => {
      const found = searcher.ask(parsed).hits.slice();
      return { hits: found, names: new NameIndex(tallyAuthors(found, question.authors)) };
    });
    const listed = () =>
      hits.some(({ entry }) => entry.isUnread)
        ? countListed(searcher.store.authors(), question, hits, typed)
        : null;
    return this.lastNamed.get([...key, typed, limit], () =>
      sortAuthors(listed() ?? names.like(typed), limit),
    );
  }

  /** Those who have written with an author. */
  coauthors(name: string): AuthorCount[] {
    const { hits } = this.searcher.find({ ...NO_QUESTION, authors: [name] });
    return countAuthors(hits.slice(), [name]);
  }
}
