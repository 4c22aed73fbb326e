import type { Corpus } from './corpus';
import { isName, nameParts, nameTerms } from './nameTerms';

/** An author counts as asked for by this many letters at least. */
const SHORTEST_NAME = 4;

/** Names that begin alike and are looked at. */
const MOST_LONGER = 200;

/**
 * Papers of which one author has all the parts that the whole of a text consists of, in any order:
 * `'farre miq'` is Miquel Farré. Parts that different people have are no match.
 */
export function papersByAuthor({ index, docs }: Corpus, text: string): Set<number> {
  const parts = isName(text) ? nameParts(text) : [];
  const joined = parts.join('');
  if (joined.length < SHORTEST_NAME) return new Set();
  const sets = parts.map((part) => papersOf(index, part)).sort((a, b) => a.size - b.size);
  const [fewest = new Set<number>(), ...others] = sets;
  const candidates = new Set(index.papersBy(joined));
  for (const doc of fewest) if (others.every((set) => set.has(doc))) candidates.add(doc);
  const isAsked = (name: string): boolean => {
    const own = nameTerms(name);
    const begins = (part: string, piece: string) =>
      part.length === 2 ? piece === part : piece.startsWith(part);
    return own.includes(joined) || parts.every((part) => own.some((piece) => begins(part, piece)));
  };
  return new Set([...candidates].filter((doc) => docs[doc]?.names.some(isAsked)));
}

/** Papers with a name of which a part begins so; two letters are a whole part. */
function papersOf(index: Corpus['index'], part: string): Set<number> {
  const longer = part.length === 2 ? [] : index.longer(part, MOST_LONGER);
  const papers = new Set<number>();
  for (const term of [part, ...longer]) for (const doc of index.papersBy(term)) papers.add(doc);
  return papers;
}
