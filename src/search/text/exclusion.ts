import type { Clause } from './clause';
import { type Form, formsCounter } from './forms';
import type { TermLookup } from './termLookup';

/**
 * Tells papers to exclude for `-word`: those whose title or summary contains the word or a synonym; only the
 * title for `-title:word`. Reads the texts of the papers that it is asked about alone.
 *
 * @param sparesLacking whether those are no such papers that say that they do without it
 */
export function containing(
  { accumulator, corpus }: TermLookup,
  { alternatives, inTitle = false }: Clause,
  sparesLacking = false,
): (docId: number) => boolean {
  // Not prefixes, parts or initials: excluding must not guess.
  const wordsAndSynonyms = alternatives.filter(({ kind }) => kind === 'typed' || kind === 'gloss');
  const mayContain = accumulator.union(wordsAndSynonyms.map(({ scores }) => scores));
  const counters = wordsAndSynonyms.flatMap(({ forms }) => forms.map(formsCounter));
  const lacking = sparesLacking
    ? lackingPattern(wordsAndSynonyms.flatMap(({ forms }) => forms))
    : null;
  const isCounted = (times: number, passage: number) => times > 0 && (passage === 0 || !inTitle);
  // The index also matches author names and stems; the texts decide.
  return (docId) => {
    const doc = corpus.docs[docId];
    return (
      doc !== undefined &&
      mayContain.has(docId) &&
      !lacking?.test(doc.letters) &&
      counters.some((count) => count(doc).some(isCounted))
    );
  };
}

/** Tells papers that say that they do without what a clause asks for. */
export function lacking(
  { corpus }: TermLookup,
  { alternatives }: Clause,
): (docId: number) => boolean {
  const pattern = lackingPattern(alternatives.flatMap(({ forms }) => forms));
  return (docId) => pattern.test(corpus.docs[docId]?.letters ?? '');
}

/** How papers say that they do without something, in letters alone: `without prompting`, 프롬프트가 필요 없는. */
function lackingPattern(forms: readonly Form[]): RegExp {
  const form = `(?:${forms.filter((one) => /^[a-z0-9가-힣]+$/.test(one)).join('|')})`;
  return new RegExp(
    `without(?:any|an?|the|explicit|additional|using)?${form}|${form}s?free|${form}[이가을를]?(?:없|필요없|불필요|사용하지않|쓰지않)`,
  );
}
