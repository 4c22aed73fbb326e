import { normalizeKey } from '../../korean/normalize';
import { PARTICLE_SET } from '../../korean/particles';
import type { Stemmer } from '../../korean/stemLearner';
import { eachToken } from '../../korean/tokens';
import type { Doc } from './doc';
import { singular } from './latinTerms';
import { SYNONYM_ROWS } from './synonyms';

/** A row of the table of terms: the spellings of one concept. */
export type TermRow = readonly string[];

/** Where a paper names a term. */
export type TermMention = {
  readonly inTitle: boolean;
  /** How often; a gloss in brackets counts, too. */
  readonly times: number;
};

/** Words of a spelling at most. */
const MAX_WORDS = 5;

type Spelling = { readonly row: TermRow; readonly acronym: string | null };

/** By key; spellings of several rows are left out: 추론 is reasoning or inference. */
const spellings = new Map<string, Spelling | null>();
/** The keys that longer ones begin with, word by word. */
const beginnings = new Set<string>();
for (const row of SYNONYM_ROWS) {
  for (const spelling of row) {
    let key = '';
    for (const word of spelling.split(/[ -]/)) {
      key += keyOf(word);
      beginnings.add(key);
    }
    spellings.set(key, spellings.has(key) ? null : { row, acronym: acronymOf(spelling) });
  }
}
/** Letters that follow each other in a key, and those that a word in it ends with. */
const pairs = new Set<string>();
const lastLetters = new Set<string>();
for (const key of beginnings) {
  lastLetters.add(key.slice(-1));
  for (let at = 1; at < key.length; at++) pairs.add(key.slice(at - 1, at + 1));
}

/**
 * The terms of the table that a paper names. Of spellings that begin alike the longest counts, and what is in
 * it does not: `'video diffusion models'` names no diffusion. Acronyms count as they are written: `RAG`, not
 * `rag`. A summary that seems to be of another paper is left out.
 */
export function termMentions(
  { passages, isDoubtful }: Doc,
  stem: Stemmer,
): Map<TermRow, TermMention> {
  const mentions = new Map<TermRow, TermMention>();
  const own = isDoubtful ? passages.slice(0, 1) : passages;
  for (const [passage, { text }] of own.entries()) {
    for (const row of rowsIn(text, stem)) {
      const known = mentions.get(row);
      const inTitle = passage === 0 || known?.inTitle === true;
      mentions.set(row, { inTitle, times: (known?.times ?? 0) + 1 });
    }
  }
  return mentions;
}

/** Whether a word is a spelling of the table, of whatever case. */
export function isTerm(word: string): boolean {
  return spellings.has(keyOf(word));
}

function rowsIn(text: string, stem: Stemmer): TermRow[] {
  const words = wordsOf(text, stem);
  const rows: TermRow[] = [];
  for (let start = 0; start < words.length; start++) {
    let key = '';
    let written = '';
    let found: { readonly row: TermRow; readonly end: number } | null = null;
    for (let end = start; end < Math.min(words.length, start + MAX_WORDS); end++) {
      key += words[end]?.key ?? '';
      written += words[end]?.text ?? '';
      if (!beginnings.has(key)) break;
      const spelling = spellings.get(key);
      const isWritten = spelling && (spelling.acronym === null || spelling.acronym === written);
      if (isWritten) found = { row: spelling.row, end };
    }
    if (!found) continue;
    rows.push(found.row);
    start = found.end;
  }
  return rows;
}

type Word = { readonly text: string; readonly key: string };

/** Without particles and plurals; the parts of a compound are words of their own. */
function wordsOf(text: string, stem: Stemmer): Word[] {
  const words: Word[] = [];
  eachToken(text, (run, script, glued) => {
    if (script === 'hangul') {
      if (glued && PARTICLE_SET.has(run)) return;
      const word = mayBeNamed(run) ? stem(run) : run;
      words.push({ text: word, key: word });
      return;
    }
    for (const part of run.split(/[-_]/)) {
      const word = part.replace(/(?<=[A-Z])s$/, '');
      words.push({ text: word, key: keyOf(word) });
    }
  });
  return words;
}

/** Whether a stem of a Korean word can be in a key. Of most words none can, and to stem takes longer than this. */
function mayBeNamed(word: string): boolean {
  return pairs.has(word.slice(0, 2)) || lastLetters.has(word.slice(0, 1));
}

/** A Latin word without its plural. */
function keyOf(word: string): string {
  return singular(normalizeKey(word));
}

/** A spelling that is an acronym, as texts must write it: `'RAG'`. null: any case is right. */
function acronymOf(spelling: string): string | null {
  const isAcronym = /^[A-Za-z0-9-]{2,6}$/.test(spelling) && /[A-Z].*[A-Z]/.test(spelling);
  return isAcronym ? spelling.replaceAll('-', '') : null;
}
