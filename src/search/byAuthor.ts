import type { Corpus } from './corpus';
import { isName, nameParts, nameTerms } from './names';

/** An author counts as asked for by this many letters at least. */
const SHORTEST_NAME = 4;

/**
 * Papers of which one author has all the parts that the whole of a text consists of, in any order:
 * `'farre miq'` is Miquel Farré. Parts that different people have are no match.
 */
export function papersByAuthor({ index, docs }: Corpus, text: string): Set<number> {
  const parts = isName(text) ? nameParts(text) : [];
  const joined = parts.join('');
  if (joined.length < SHORTEST_NAME) return new Set();
  const [rarest = ''] = [...parts].sort((a, b) => b.length - a.length);
  const terms = [rarest, joined, ...index.longer(rarest, 50)];
  const candidates = new Set(terms.flatMap((term) => [...index.papersBy(term)]));
  const isAsked = (name: string): boolean => {
    const own = nameTerms(name);
    const begins = (part: string, piece: string) =>
      part.length === 2 ? piece === part : piece.startsWith(part);
    return own.includes(joined) || parts.every((part) => own.some((piece) => begins(part, piece)));
  };
  return new Set([...candidates].filter((doc) => docs[doc]?.names.some(isAsked)));
}
