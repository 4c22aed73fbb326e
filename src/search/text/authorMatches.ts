import type { Corpus } from './corpus';
import { isName, nameParts, nameTerms } from './nameTerms';

/** Letters of a name at least: fewer begin too many names. Chosen. */
const MIN_NAME_LENGTH = 4;

/** Names that begin alike and are looked at. Chosen: no surname of the archive has as many. */
const MAX_COMPLETIONS = 200;

/** A part of two letters, `Li`, is whole; a longer one may be the beginning of a part. */
const WHOLE_PART_LENGTH = 2;

/**
 * Papers of which one author has all the parts that a text consists of, in any order: `'farre miq'` is
 * Miquel Farré. Parts of the names of several authors are no match. Empty for text that is no name.
 */
export function papersByAuthor({ index, docs }: Corpus, text: string): Set<number> {
  const parts = isName(text) ? nameParts(text) : [];
  const joined = parts.join('');
  if (joined.length < MIN_NAME_LENGTH) return new Set();
  const sets = parts.map((part) => papersWithPart(index, part)).sort((a, b) => a.size - b.size);
  const [smallest = new Set<number>(), ...larger] = sets;
  const candidates = new Set(index.papersBy(joined));
  for (const docId of smallest) if (larger.every((set) => set.has(docId))) candidates.add(docId);
  const isMeant = (name: string): boolean => {
    const terms = nameTerms(name);
    return (
      terms.includes(joined) || parts.every((part) => terms.some((term) => begins(term, part)))
    );
  };
  return new Set([...candidates].filter((docId) => docs[docId]?.names.some(isMeant)));
}

/** Papers with a name of which a part begins so. */
function papersWithPart(index: Corpus['index'], part: string): Set<number> {
  const longer = part.length === WHOLE_PART_LENGTH ? [] : index.longer(part, MAX_COMPLETIONS);
  return new Set([part, ...longer].flatMap((term) => index.papersBy(term)));
}

function begins(term: string, part: string): boolean {
  return part.length === WHOLE_PART_LENGTH ? term === part : term.startsWith(part);
}
