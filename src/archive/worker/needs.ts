import { readText } from '../../question/operators';
import { asksForText } from '../../question/parsedQuestion';
import { isPlain, type Question } from '../../question/question';

/** What must be known of the archive before an answer is final. */
export type Need =
  | { readonly kind: 'index' | 'texts' | 'listings' }
  | { readonly kind: 'authors'; readonly authors: AuthorsNeeded };

export const INDEX: Need = { kind: 'index' };
export const TEXTS: Need = { kind: 'texts' };
export const LISTINGS: Need = { kind: 'listings' };

/** What must be known of authors, in place of the texts that name them. */
export type AuthorsNeeded = {
  /** The papers of these authors. */
  readonly names: readonly string[];
  /** The papers of all authors with names like these. */
  readonly like: readonly { readonly typed: string; readonly whole: boolean }[];
  /** Which authors there are. */
  readonly list: boolean;
};

/** What the answer to a question needs. */
export function needOf({ text, authors }: Question): Need {
  const read = readText(text);
  if (asksForText(read)) return INDEX;
  const like = read.operators.flatMap((operator) =>
    operator.kind === 'author' ? { typed: operator.name, whole: operator.exact } : [],
  );
  if (authors.length + like.length === 0) return { kind: 'listings' };
  return { kind: 'authors', authors: { names: authors, like, list: like.length > 0 } };
}

/** What the authors of the papers that answer a question need: of the whole archive their list has all. */
export function authorsNeed(question: Question, typed: string): Need {
  const need = needOf(question);
  if (need.kind === 'index') return need;
  const { names, like } = need.kind === 'authors' ? need.authors : { names: [], like: [] };
  const isWhole = isPlain({ ...question, sort: null });
  const asked = isWhole ? [] : [...like, { typed: typed.trim(), whole: false }];
  return { kind: 'authors', authors: { names, like: asked, list: true } };
}
