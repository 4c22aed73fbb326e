import { normalizeKey } from '../../korean/normalize';
import type { Steps } from '../../steps';
import type { Gloss, Glossary } from '../text/glossary';
import { hasSynonyms } from '../text/synonyms';
import { brackets } from './brackets';
import { chooseRun, isAsLong, runsBefore } from './glossedTerm';

/** A gloss needs this share of its term's glosses in both directions. Chosen: 0.06 and more did alike. */
const MIN_SHARE = 0.1;

/** Once is enough only for a spelling of the synonym table. */
const MIN_COUNT = 2;

/** Seven are enough by the measured design. */
const MAX_GLOSSES = 7;

/** `;`, `,` and `/` part glosses within brackets: a long form and its abbreviation. */
const MAX_PARTS = 2;

const TERM = /^[A-Za-z가-힣][A-Za-z0-9가-힣 -]*$/;

/** A gloss in brackets, and the runs of words in front that may be its term. */
type Mention = { readonly gloss: string; readonly runs: readonly string[] };

/** How often each gloss of a term occurs, by the keys of both. */
type Counts = Map<string, Map<string, { readonly text: string; readonly count: number }>>;

/**
 * Learns from an archive which terms it glosses itself: `한국어(English; ABBR)`, `English(한국어)`,
 * `Full Name(ABBR)`. How many words in front of the brackets are the term is written nowhere: it is the
 * run that is there most often.
 */
export function* learnGlossary(sentences: Iterable<string>): Steps<Glossary> {
  const mentions = new Map<string, Mention[]>();
  for (const sentence of sentences) {
    for (const mention of mentionsIn(sentence)) {
      const key = normalizeKey(mention.gloss);
      const known = mentions.get(key);
      if (known) known.push(mention);
      else mentions.set(key, [mention]);
    }
    yield;
  }
  const counts: Counts = new Map();
  for (const ofGloss of mentions.values()) {
    const frequencies = countKeys(ofGloss.flatMap(({ runs }) => runs));
    for (const { gloss, runs } of ofGloss) {
      const term = chooseRun(runs, gloss, frequencies);
      if (term === null || !isAsLong(term, gloss)) continue;
      count(counts, term, gloss);
      count(counts, gloss, term);
    }
    yield;
  }
  const glossary = new Map<string, readonly Gloss[]>();
  for (const key of counts.keys()) {
    glossary.set(key, glossesOf(key, counts));
    yield;
  }
  return glossary;
}

function* mentionsIn(sentence: string): Generator<Mention> {
  for (const { before, inside } of brackets(sentence)) {
    // A list is examples: `수학(대수, 기하)`. An abbreviation follows its long form.
    const parts = inside.split(/[;,/]/);
    const isList = parts.length > MAX_PARTS || parts.slice(1).some((part) => !isShort(part));
    for (const part of isList ? [] : parts) {
      const gloss = part.trim();
      const runs = TERM.test(gloss) ? runsBefore(before, gloss) : [];
      if (runs.length > 0) yield { gloss, runs };
    }
  }
}

/** Whether a part of brackets is an abbreviation. `'RAG'`, not `'기하'`. */
function isShort(part: string): boolean {
  return /^\s*[A-Z][A-Za-z0-9-]{1,7}\s*$/.test(part);
}

function countKeys(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const key = normalizeKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** One letter is no term. */
function count(counts: Counts, term: string, gloss: string): void {
  const termKey = normalizeKey(term);
  const glossKey = normalizeKey(gloss);
  if (termKey.length < 2 || glossKey.length < 2 || termKey === glossKey) return;
  const glosses = counts.get(termKey) ?? new Map<string, { text: string; count: number }>();
  counts.set(termKey, glosses);
  const known = glosses.get(glossKey)?.count ?? 0;
  glosses.set(glossKey, { text: gloss, count: known + 1 });
}

/**
 * The glosses of a term that are common enough, by the smaller share of both directions: in front of
 * `(GPT-4)` is most often 언어 모델, but 언어 모델 is seldom glossed so.
 */
function glossesOf(key: string, counts: Counts): Gloss[] {
  const ofTerm = total(key, counts);
  return [...(counts.get(key)?.values() ?? [])]
    .map(({ text, count }) => {
      const glossKey = normalizeKey(text);
      const share = Math.min(count / ofTerm, count / total(glossKey, counts));
      const isKnown = count >= MIN_COUNT || hasSynonyms(glossKey);
      return { text, share, isKnown };
    })
    .filter(({ share, isKnown }) => share >= MIN_SHARE && isKnown)
    .sort((a, b) => b.share - a.share)
    .slice(0, MAX_GLOSSES)
    .map(({ text, share }) => ({ text, share }));
}

function total(key: string, counts: Counts): number {
  let sum = 0;
  for (const { count } of counts.get(key)?.values() ?? []) sum += count;
  return sum;
}
