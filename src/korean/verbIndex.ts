import { VerbStem } from './conjugation';
import { parseSyllable } from './syllable';

/** A verb or adjective by its stem, with what is known of it. */
type Entry<Value> = { readonly stem: VerbStem; readonly value: Value };

/** Finds the verbs that a word may be a form of. */
export class VerbIndex<Value> {
  /** By the initial consonants of the stems, which no form changes. */
  private readonly byInitial = new Map<number, Entry<Value>[]>();

  /** @param stem whole syllables: 합치, of 합치다 */
  add(stem: string, value: Value): void {
    const entry = { stem: new VerbStem(stem), value };
    const initial = entry.stem.first?.initial ?? -1;
    const others = this.byInitial.get(initial);
    if (others) others.push(entry);
    else this.byInitial.set(initial, [entry]);
  }

  /** The verbs that have a word, in the order they were added: 가는 is of 가다 and of 갈다. */
  verbsOf(word: string): readonly Entry<Value>[] {
    const initial = parseSyllable(word.charAt(0))?.initial ?? -1;
    return this.byInitial.get(initial)?.filter(({ stem }) => stem.has(word)) ?? [];
  }
}
