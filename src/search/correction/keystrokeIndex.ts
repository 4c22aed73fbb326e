import { isWithinOneEdit } from '../../korean/editDistance';
import { keystrokesOf } from '../../korean/keyboard';
import { finish, type Steps } from '../../steps';
import { BoundedCache } from '../text/boundedCache';
import type { QueryToken } from '../text/queryTokens';
import { SYNONYM_KEYS } from '../text/synonyms';
import type { TermLookup } from '../text/termLookup';

type Script = QueryToken['script'];
/**
 * Terms of one length, and at the same place the letters of their keystrokes (`lettersOf`). Two lists in place of an
 * object a term, and no keystrokes, which few comparisons need: of 25,000 papers 9 MB less.
 */
type Group = { readonly terms: string[]; readonly letters: number[] };

/** One syllable has too few keys for a typo to be told; more than twelve are several words. */
const INDEXED_HANGUL = /^[가-힣]{2,12}$/;
/** Latin words of up to three letters are one edit away from too many others. */
const INDEXED_LATIN = /^[a-z]{4,24}$/;

/** Words whose terms are kept. Chosen: several correctors ask for the same words of a question. */
const MAX_FOUND = 100;

/**
 * The terms of an archive by the keys that type them, so that a typo is one edit in Hangul too: 햑습
 * `giqtmq` and 학습 `gkrtmq`. Edits of a syllable as a character would be whole syllables.
 */
export class KeystrokeIndex {
  private readonly lookup: TermLookup;
  /** By script and number of keystrokes. Built on first use or by `warm`. */
  private groups: ReadonlyMap<string, Group> | null = null;
  private readonly found = new BoundedCache<string, readonly string[]>(MAX_FOUND);

  constructor(lookup: TermLookup) {
    this.lookup = lookup;
  }

  *warm(): Steps<void> {
    this.groups ??= yield* this.build();
  }

  /**
   * The terms whose keystrokes are within one edit of a word's, the word itself included where it is
   * indexed. `word` is a normalized key of the given script.
   */
  withinOneEdit(word: string, script: Script): readonly string[] {
    return this.found.get(`${script} ${word}`, () => this.find(word, script));
  }

  private find(word: string, script: Script): string[] {
    this.groups ??= finish(this.build());
    const keystrokes = keystrokesWithoutRepeats(word);
    const letters = lettersOf(keystrokes);
    const found: string[] = [];
    for (const length of [keystrokes.length - 1, keystrokes.length, keystrokes.length + 1]) {
      const group = this.groups.get(groupOf(script, length));
      for (let at = 0; group && at < group.terms.length; at++) {
        if (!mayBeWithinOneEdit(group.letters[at] ?? 0, letters)) continue;
        const term = group.terms[at] ?? '';
        // A term of as many letters is Latin and repeats none.
        const ofTerm = term.length === length ? term : keystrokesWithoutRepeats(term);
        if (isWithinOneEdit(ofTerm, keystrokes)) found.push(term);
      }
    }
    return found;
  }

  private *build(): Steps<Map<string, Group>> {
    const groups = new Map<string, Group>();
    for (const term of new Set([...this.lookup.corpus.index.terms(), ...SYNONYM_KEYS])) {
      const script = scriptOf(term);
      if (script) {
        const keystrokes = keystrokesWithoutRepeats(term);
        const name = groupOf(script, keystrokes.length);
        const group = groups.get(name) ?? { terms: [], letters: [] };
        group.terms.push(term);
        group.letters.push(lettersOf(keystrokes));
        groups.set(name, group);
        yield;
      }
    }
    return groups;
  }
}

/** The script of a term that is indexed; null for any other. */
function scriptOf(term: string): Script | null {
  if (INDEXED_HANGUL.test(term)) return 'hangul';
  return INDEXED_LATIN.test(term) ? 'latin' : null;
}

function groupOf(script: Script, length: number): string {
  return `${script}${length}`;
}

/** Keystrokes, doubled Latin letters once, as people double the wrong one: `'difussion'`. */
function keystrokesWithoutRepeats(word: string): string {
  return /^[a-z]/.test(word) ? word.replace(/(.)\1+/g, '$1') : keystrokesOf(word);
}

/** The set of letters in some keystrokes, a bit for each; upper and lower case share a bit. */
function lettersOf(keystrokes: string): number {
  let letters = 0;
  for (let at = 0; at < keystrokes.length; at++) letters |= 1 << (keystrokes.charCodeAt(at) & 31);
  return letters;
}

/**
 * False for texts that cannot be within one edit: replacing a letter changes two bits at most. Refuses
 * most of tens of thousands of words before they are compared.
 */
function mayBeWithinOneEdit(letters: number, otherLetters: number): boolean {
  let differing = letters ^ otherLetters;
  // Each step clears the lowest bit.
  differing &= differing - 1;
  differing &= differing - 1;
  return differing === 0;
}
