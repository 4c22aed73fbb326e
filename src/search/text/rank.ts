import { normalizeKey } from '../../korean/normalize';
import type { Clause } from './clause';
import type { Doc, Passage } from './doc';
import { formCounter } from './forms';
import type { Scores } from './scores';

/** What a hit in the title, in the text, and each further mention (up to three) are worth. */
const WORTH = {
  title: { typed: 1.2, gloss: 0.8 },
  text: { typed: 1.3, gloss: 0.5 },
  mention: 0.3,
  index: 0.6,
  together: 1.5,
  wholeInTitle: 2,
  wholeInText: 1.5,
  author: 3,
};
const MOST_MENTIONS = 3;

/** Only the best by the index are read again. */
const READ_AGAIN = 150;

export type Ranking = {
  readonly docs: readonly Doc[];
  /** The question as typed, or as repaired. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** Papers with an author that the whole question names. */
  readonly byAuthor: ReadonlySet<number>;
};

/** Orders papers that answer a question, best first, by reading the best of them again. */
export function rank(found: Scores, ranking: Ranking): number[] {
  const byIndex = Array.from(found.ranked());
  const best = found.get(byIndex[0] ?? 0) || 1;
  const judge = judgeOf(ranking);
  const again = byIndex
    .slice(0, READ_AGAIN)
    .map((doc) => ({ doc, value: WORTH.index * (found.get(doc) / best) + judge(doc) }))
    .sort((a, b) => b.value - a.value || a.doc - b.doc);
  return [...again.map(({ doc }) => doc), ...byIndex.slice(READ_AGAIN)];
}

function judgeOf({ docs, text, clauses, byAuthor }: Ranking): (doc: number) => number {
  const whole = normalizeKey(text);
  const readers = clauses.map(clauseReader);
  return (place) => {
    const doc = docs[place];
    if (!doc) return 0;
    let value = byAuthor.has(place) ? WORTH.author : 0;
    const hits = readers.map((read) => read(place, doc.passages));
    for (const { worth } of hits) value += worth;
    if (clauses.length > 1) value += WORTH.together * shareTogether(hits, doc.passages.length);
    return value + wholeWorth(doc.passages, whole);
  };
}

/** What a clause is worth in a paper, and the passages that it is in. */
type ClauseHit = { readonly worth: number; readonly passages: ReadonlySet<number> };

/** Reads papers for the forms of a clause's alternatives, in their order; each form counts once. */
function clauseReader({
  alternatives,
}: Clause): (place: number, passages: readonly Passage[]) => ClauseHit {
  const readable = alternatives.map(
    ({ scores, kind, weight, forms }) =>
      ({
        scores,
        worth: kind === 'gloss' ? 'gloss' : 'typed',
        share: Math.sqrt(weight) * (kind === 'prefix' ? 0.5 : 1),
        forms: forms.map((form) => ({ form, count: formCounter(form) })),
      }) as const,
  );
  return (place, passages) => {
    let title = 0;
    let text = 0;
    let mentions = 0;
    const hit = new Set<number>();
    const read = new Set<string>();
    for (const { scores, worth, share, forms } of readable) {
      if (!scores.has(place)) continue;
      for (const { form, count } of forms) {
        if (read.has(form)) continue;
        read.add(form);
        for (const [at, passage] of passages.entries()) {
          const times = count(passage);
          if (times === 0) continue;
          hit.add(at);
          if (at === 0) title = Math.max(title, WORTH.title[worth] * share);
          else {
            text = Math.max(text, WORTH.text[worth] * share);
            mentions += times;
          }
        }
      }
    }
    const further = Math.min(MOST_MENTIONS, Math.max(0, mentions - 1));
    return { worth: title + text + WORTH.mention * further, passages: hit };
  };
}

/** The largest share of the clauses that one passage has. */
function shareTogether(hits: readonly ClauseHit[], passages: number): number {
  let most = 0;
  for (let at = 0; at < passages; at++) {
    most = Math.max(most, hits.filter((hit) => hit.passages.has(at)).length);
  }
  return most / hits.length;
}

function wholeWorth([title, ...paragraphs]: readonly Passage[], whole: string): number {
  if (!title || whole.length < 3) return 0;
  if (title.normalized.includes(whole)) return WORTH.wholeInTitle;
  return paragraphs.some(({ normalized }) => normalized.includes(whole)) ? WORTH.wholeInText : 0;
}
