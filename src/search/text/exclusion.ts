import type { Clause } from './clause';
import { formsCounter } from './forms';
import type { TermLookup } from './termLookup';

/**
 * Tells papers to exclude for `-word`: those whose title or summary contains the word or a synonym; only the
 * title for `-title:word`. Reads the texts of the papers that it is asked about alone.
 */
export function containing(
  { accumulator, corpus }: TermLookup,
  { alternatives, inTitle = false }: Clause,
): (docId: number) => boolean {
  const meant = wordsAndSynonyms(alternatives);
  const mayContain = accumulator.union(meant.map(({ scores }) => scores));
  const counters = meant.flatMap(({ forms }) => forms.map(formsCounter));
  const isCounted = (times: number, passage: number) => times > 0 && (passage === 0 || !inTitle);
  // The index also matches author names and stems; the texts decide.
  return (docId) => {
    const doc = corpus.docs[docId];
    return (
      doc !== undefined &&
      mayContain.has(docId) &&
      counters.some((count) => count(doc).some(isCounted))
    );
  };
}

/**
 * Tells papers that say that they do without what a clause asks for: `without prompting`, 프롬프트가 필요 없는. Where it may
 * not be in titles, also those that replace it: `alternative to attention`. None where it is in no paper.
 */
export function lacking(
  { corpus }: TermLookup,
  { alternatives, inTitle = false }: Clause,
): (docId: number) => boolean {
  const forms = wordsAndSynonyms(alternatives)
    .flatMap((alternative) => alternative.forms)
    .filter((form) => /^[a-z0-9가-힣]+$/.test(form));
  if (forms.length === 0) return () => false;
  const form = `(?:${forms.join('|')})`;
  const [before, after] = inTitle
    ? ['|alternatives?to|replac(?:e|es|ing)', '|[가-힣]{0,8}(?:대안|대체)']
    : ['', ''];
  // In letters alone, without spaces and hyphens.
  const pattern = new RegExp(
    `(?:without(?:any|explicit|additional|using)?${before})(?:an?|the)?${form}|${form}(?:s?free|프리|[이가을를]?(?:없|필요없|불필요|사용하지않|쓰지않|배제)${after})`,
  );
  return (docId) => pattern.test(corpus.docs[docId]?.letters ?? '');
}

/** Papers in their order, those first that say that they do without what stands before 없이 or 없는: 스케줄 없이 훈련. */
export function lackingFirst(
  lookup: TermLookup,
  clauses: readonly Clause[],
  docIds: readonly number[],
): readonly number[] {
  const marker = clauses.findIndex(({ tokens }) => /^없[이는]/.test(tokens[0]?.text ?? ''));
  const before = clauses[marker - 1];
  if (!before) return docIds;
  const isLacking = lacking(lookup, before);
  return [...new Set([...docIds.filter(isLacking), ...docIds])];
}

/** Not prefixes, parts or initials: excluding must not guess. */
function wordsAndSynonyms(alternatives: Clause['alternatives']): Clause['alternatives'] {
  return alternatives.filter(({ kind }) => kind === 'typed' || kind === 'gloss');
}
