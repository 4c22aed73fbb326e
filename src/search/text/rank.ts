import { normalizeKey } from '../../korean/normalize';
import { countForm, type Doc, type Passage } from './corpus';
import type { Clause } from './queryPlan';
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
  return (place) => {
    const doc = docs[place];
    if (!doc) return 0;
    let value = byAuthor.has(place) ? WORTH.author : 0;
    const hits = clauses.map((group) => readGroup(group, place, doc.passages));
    for (const { worth } of hits) value += worth;
    if (clauses.length > 1) value += WORTH.together * shareTogether(hits, doc.passages.length);
    return value + wholeWorth(doc.passages, whole);
  };
}

type GroupHit = { worth: number; passages: ReadonlySet<number> };

function readGroup(group: Clause, place: number, passages: readonly Passage[]): GroupHit {
  let title = 0;
  let text = 0;
  let mentions = 0;
  const hit = new Set<number>();
  const read = new Set<string>();
  for (const { scores, kind, weight, forms } of group.alternatives) {
    if (!scores.has(place)) continue;
    const way = kind === 'gloss' ? 'gloss' : 'typed';
    const share = Math.sqrt(weight) * (kind === 'prefix' ? 0.5 : 1);
    for (const form of forms) {
      if (read.has(form)) continue;
      read.add(form);
      for (const [at, passage] of passages.entries()) {
        const times = countForm(passage, form);
        if (times === 0) continue;
        hit.add(at);
        if (at === 0) title = Math.max(title, WORTH.title[way] * share);
        else {
          text = Math.max(text, WORTH.text[way] * share);
          mentions += times;
        }
      }
    }
  }
  const further = Math.min(MOST_MENTIONS, Math.max(0, mentions - 1));
  return { worth: title + text + WORTH.mention * further, passages: hit };
}

/** The largest share of the groups that one passage has. */
function shareTogether(hits: readonly GroupHit[], passages: number): number {
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
