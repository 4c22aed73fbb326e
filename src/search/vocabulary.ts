import { keysOf } from '../korean/keyboard';
import { deletions, isOneSlip, withinSlips } from '../korean/slips';
import { consonants, koreanSound, latinSound, sameLength } from '../korean/sounds';
import { initialsOf } from '../korean/syllable';
import { tokens } from '../korean/tokens';
import { CONCEPT_KEYS } from './concepts';
import type { Lookup, Unit } from './lookup';

/** A longer word that most slips hit: only such a one is worth two. */
const TWO_SLIPS_FROM = 10;

/** Tables of what an archive knows, by keys, sounds and initials; each made when first needed. */
export class Vocabulary {
  private readonly lookup: Lookup;
  private slips: ReadonlyMap<string, readonly string[]> | null = null;
  private sounds: ReadonlyMap<string, readonly string[]> | null = null;
  private initials: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null;
  private conceptKeys: readonly (readonly [string, string])[] | null = null;

  constructor(lookup: Lookup) {
    this.lookup = lookup;
  }

  /** Words one slip of a finger away, by the keys pressed. */
  oneSlipFrom(word: string, script: Unit['script']): string[] {
    this.slips ??= this.makeSlips();
    const keys = keysOf(word);
    const found = new Set<string>();
    for (const variant of [keys, ...deletions(keys)]) {
      for (const other of this.slips.get(script + variant) ?? []) {
        if (isOneSlip(keysOf(other), keys)) found.add(other);
      }
    }
    return [...found];
  }

  /** Concepts two slips away from a long word. */
  twoSlipsFrom(word: string): string[] {
    const typed = keysOf(word);
    if (typed.length < TWO_SLIPS_FROM) return [];
    this.conceptKeys ??= CONCEPT_KEYS.map((key) => [key, keysOf(key)] as const);
    return this.conceptKeys
      .filter(([, keys]) => keys.length >= TWO_SLIPS_FROM && withinSlips(keys, typed, 2))
      .map(([key]) => key);
  }

  /** Latin words that sound like a Korean one, commonest first. */
  soundingLike(word: string): string[] {
    this.sounds ??= this.makeSounds();
    const sound = koreanSound(word);
    const key = consonants(sound);
    if (key.length < 2) return [];
    return (this.sounds.get(key) ?? [])
      .filter((term) => sameSounds(latinSound(term), sound, key.length))
      .sort((a, b) => this.lookup.term(b).size - this.lookup.term(a).size)
      .slice(0, 4);
  }

  /** Words and runs of up to three words with these initials, and how often each stands. */
  withInitials(initials: string): readonly (readonly [string, number])[] {
    this.initials ??= this.makeInitials();
    return [...(this.initials.get(initials) ?? [])].sort((a, b) => b[1] - a[1]);
  }

  private makeSlips(): Map<string, string[]> {
    const table = new Map<string, string[]>();
    for (const term of new Set([...this.lookup.corpus.index.terms(), ...CONCEPT_KEYS])) {
      const script = /^[가-힣]{2,12}$/.test(term) ? 'hangul' : 'latin';
      if (script === 'latin' && !/^[a-z]{4,24}$/.test(term)) continue;
      const keys = keysOf(term);
      for (const variant of new Set([keys, ...deletions(keys)]))
        push(table, script + variant, term);
    }
    return table;
  }

  private makeSounds(): Map<string, string[]> {
    const table = new Map<string, string[]>();
    for (const term of this.lookup.corpus.index.terms()) {
      if (/^[a-z]{3,}$/.test(term)) push(table, consonants(latinSound(term)), term);
    }
    return table;
  }

  private makeInitials(): Map<string, Map<string, number>> {
    const table = new Map<string, Map<string, number>>();
    for (const { passages } of this.lookup.corpus.docs) {
      for (const run of new Set(passages.flatMap(({ text }) => this.runs(text)))) {
        const key = initialsOf(run.replaceAll(' ', ''));
        const counts = table.get(key) ?? new Map<string, number>();
        table.set(key, counts.set(run, (counts.get(run) ?? 0) + 1));
      }
    }
    return table;
  }

  /** Runs of one to three Korean words; a particle ends a run. */
  private runs(text: string): string[] {
    const found: string[] = [];
    let open: string[] = [];
    for (const { script, text: word } of tokens(text)) {
      const stem = script === 'hangul' ? this.lookup.corpus.stem(word) : '';
      const running = stem === '' ? [] : [...open.map((run) => `${run} ${stem}`), stem];
      found.push(...running);
      open = stem === word ? running.filter((run) => run.split(' ').length < 3) : [];
    }
    return found;
  }
}

/** With two consonants nearly every name has the same: then the whole sound must be one. */
function sameSounds(a: string, b: string, consonantCount: number): boolean {
  return consonantCount > 2 ? sameLength(a, b) : a === b;
}

function push(table: Map<string, string[]>, key: string, term: string): void {
  const terms = table.get(key);
  if (terms) terms.push(term);
  else table.set(key, [term]);
}
