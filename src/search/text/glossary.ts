import { normalizeKey } from '../../korean/normalize';
import type { Steps } from '../steps';
import { hasSynonyms } from './synonyms';

/** Another way to say a term, and the share of its glosses in the archive that say so. */
export type Gloss = { readonly text: string; readonly share: number };

/** Other ways to say a term, by its key (`normalizeKey`d), commonest first. */
export type Glossary = ReadonlyMap<string, readonly Gloss[]>;

/**
 * A gloss is kept with this share of a term's glosses and this often, or once where it is a known
 * concept; at most so many.
 */
const LEAST_SHARE = 0.1;
const LEAST_COUNT = 2;
const MOST_KEPT = 7;

/** How often a term is glossed how, by the keys of both. */
type Counts = Map<string, Map<string, { text: string; count: number }>>;

/** What ends a term in front of brackets, and how much of it is looked at there and inside. */
const ENDS = /[()[\]{}.,:;!?'"“”‘’]/;
const MOST_BEFORE = 60;
const MOST_INSIDE = 80;
const TERM = /^[A-Za-z가-힣][A-Za-z0-9가-힣 -]*$/;
const ABBREVIATION = /^[A-Z][A-Za-z]*[A-Z]s?$/;

/** Words and endings that do not belong to a term: it starts behind them. */
const OUTSIDE = new Set(
  '및 또는 그리고 기반 위한 통한 대한 같은 새로운 다양한 기존 기존의 주요 여러 각 이 그 본 이를 이는 이러한 등의 the a an of and or for with based is are called as to in on by we our using via'.split(
    ' ',
  ),
);
const MODIFIER =
  /[가-힣](을|를|은|는|이|가|의|에|에서|으로|로|와|과|도|된|한|인|할|하는|하고|하여|적인|하며|위해|통해|대해)$/;

/**
 * Learns from an archive how it glosses terms itself: `한국어(English; ABBR)`, `English(한국어)`,
 * `Full Name(ABBR)`. How many words in front of the brackets belong to the term is not written
 * anywhere: the run that most often stands there does.
 */
export function* learnGlossary(sentences: Iterable<string>): Steps<Glossary> {
  const glossed = new Map<string, { gloss: string; runs: string[] }[]>();
  for (const sentence of sentences) {
    for (const { before, inside } of brackets(sentence)) {
      for (const gloss of inside.split(/[;,/]/, 3).map((part) => part.trim())) {
        const runs = TERM.test(gloss) ? runsBefore(before, gloss) : [];
        if (runs.length === 0) continue;
        const key = normalizeKey(gloss);
        const places = glossed.get(key);
        if (places) places.push({ gloss, runs });
        else glossed.set(key, [{ gloss, runs }]);
      }
    }
    yield;
  }
  const counts: Counts = new Map();
  for (const places of glossed.values()) {
    const often = tally(places.flatMap(({ runs }) => runs.map(normalizeKey)));
    for (const { gloss, runs } of places) {
      const term = chooseRun(runs, gloss, often);
      if (term === null || !isAsLong(term, gloss)) continue;
      count(counts, term, gloss);
      count(counts, gloss, term);
    }
    yield;
  }
  const kept = new Map<string, readonly Gloss[]>();
  for (const key of counts.keys()) {
    kept.set(key, keep(key, counts));
    yield;
  }
  return kept;
}

/** Brackets that hold no others, with the text in front of each. Linear in the sentence. */
function* brackets(sentence: string): Generator<{ before: string; inside: string }> {
  let done = 0;
  for (let open = sentence.indexOf('('); open >= 0; open = sentence.indexOf('(', open + 1)) {
    let start = open;
    const first = Math.max(done, open - MOST_BEFORE);
    while (start > first && !ENDS.test(sentence.charAt(start - 1))) start--;
    const [inside = ''] = sentence.slice(open + 1, open + MOST_INSIDE + 2).split(/[()]/, 1);
    const close = open + inside.length + 1;
    if (open - start < 2 || inside.length < 2 || sentence.charAt(close) !== ')') continue;
    yield { before: sentence.slice(start, open), inside };
    done = close + 1;
  }
}

/** The runs of words that may be the glossed term, shortest first. */
function runsBefore(before: string, gloss: string): string[] {
  const words = before.trim().split(/\s+/);
  const most = ABBREVIATION.test(gloss) ? gloss.length : gloss.split(/[\s-]+/).length + 1;
  const runs: string[] = [];
  for (let length = 1; length <= Math.min(most, words.length, 6); length++) {
    const word = words.at(-length) ?? '';
    if (OUTSIDE.has(word.toLowerCase()) || (length > 1 && MODIFIER.test(word))) break;
    runs.push(words.slice(-length).join(' '));
  }
  return runs;
}

/** null: an abbreviation of other words than those in front of it. */
function chooseRun(
  runs: readonly string[],
  gloss: string,
  often: ReadonlyMap<string, number>,
): string | null {
  if (ABBREVIATION.test(gloss) && /^[A-Za-z]/.test(runs[0] ?? '')) {
    return runs.find((run) => initials(run) === gloss.replace(/s$/, '').toLowerCase()) ?? null;
  }
  return runs.reduce((chosen, run) => {
    const own = often.get(normalizeKey(run)) ?? 0;
    const shorter = often.get(normalizeKey(chosen)) ?? 0;
    return own >= shorter * 0.6 ? run : chosen;
  });
}

/**
 * Whether a Korean text says as much as an English one: three syllables for two words, one and
 * one more for each letter of an abbreviation. `확산 기반 모델(diffusion model)` is not `모델`.
 */
function isAsLong(term: string, gloss: string): boolean {
  const [korean, english] = /^[가-힣]/.test(term) ? [term, gloss] : [gloss, term];
  if (!/^[가-힣]/.test(korean) || /^[가-힣]/.test(english)) return true;
  const least = ABBREVIATION.test(english)
    ? english.replace(/s$/, '').length + 1
    : 1.5 * english.split(/[\s-]+/).length;
  return normalizeKey(korean).length >= least;
}

function initials(run: string): string {
  return run
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
}

function tally(keys: readonly string[]): Map<string, number> {
  const often = new Map<string, number>();
  for (const key of keys) often.set(key, (often.get(key) ?? 0) + 1);
  return often;
}

function count(counts: Counts, term: string, gloss: string): void {
  const key = normalizeKey(term);
  const other = normalizeKey(gloss);
  if (key.length < 2 || other.length < 2 || key === other) return;
  const glosses = counts.get(key) ?? new Map<string, { text: string; count: number }>();
  counts.set(key, glosses);
  glosses.set(other, { text: gloss, count: (glosses.get(other)?.count ?? 0) + 1 });
}

/** Both must say so: `GPT-4` is most often a 언어 모델 in the brackets' company, but not the reverse. */
function keep(key: string, counts: Counts): Gloss[] {
  return [...(counts.get(key)?.values() ?? [])]
    .map(({ text, count: times }) => {
      const share = Math.min(times / total(key, counts), times / total(normalizeKey(text), counts));
      return { text, share, times };
    })
    .filter(
      ({ text, share, times }) =>
        share >= LEAST_SHARE && (times >= LEAST_COUNT || hasSynonyms(normalizeKey(text))),
    )
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_KEPT)
    .map(({ text, share }) => ({ text, share }));
}

function total(key: string, counts: Counts): number {
  let sum = 0;
  for (const { count: times } of counts.get(key)?.values() ?? []) sum += times;
  return sum;
}
