import { CASE_EVIDENCE, PARTICLE_SET, VERB_ENDINGS } from './particles';

/** Cuts particles and endings off Korean words. */
export type Stemmer = (word: string) => string;

type Evidence = { particles: number; cases: number; alone: boolean };

/** A stem of one syllable needs all the evidence there is (뇌를, 뇌가, 뇌는): short ones hit by chance. */
const STRONG = 2.5;

/**
 * A stemmer that has learnt from an archive which endings follow which stems: `모델을` → `모델`,
 * `결과를` → `결과`, but `결과` stays whole, since 결과를 and 결과가 show it to be a noun. A word
 * that shows nothing of the kind is left as it is.
 *
 * @param vocabulary the archive's distinct Korean words
 */
export function learnStems(vocabulary: Iterable<string>): Stemmer {
  const learner = new StemLearner();
  for (const word of vocabulary) learner.add(word);
  return learner.stem;
}

/** Learns word by word; `stem` is for when the last one has been added. */
export class StemLearner {
  private readonly evidence = new Map<string, Evidence>();
  private readonly stems = new Map<string, string>();

  /** Each word of the archive once. */
  add(word: string): void {
    this.of(word).alone = true;
    for (const particle of endingsAt(word, PARTICLE_SET)) {
      const found = this.of(word.slice(0, -particle.length));
      found.particles++;
      found.cases += CASE_EVIDENCE.get(particle) ?? 0;
    }
  }

  readonly stem: Stemmer = (word) => {
    const known = this.stems.get(word);
    if (known !== undefined) return known;
    const stem = cut(word, this.evidence);
    this.stems.set(word, stem);
    return stem;
  };

  private of(stem: string): Evidence {
    const known = this.evidence.get(stem);
    if (known) return known;
    const fresh = { particles: 0, cases: 0, alone: false };
    this.evidence.set(stem, fresh);
    return fresh;
  }
}

function cut(word: string, evidence: ReadonlyMap<string, Evidence>): string {
  const own = evidence.get(word);
  if (own && own.cases >= 1) return word;
  for (const ending of endingsAt(word, VERB_ENDINGS)) {
    const left = word.slice(0, -ending.length);
    const found = evidence.get(left);
    if (left.length >= 2 && found && found.cases >= 1) return left;
  }
  for (const particle of endingsAt(word, PARTICLE_SET)) {
    const left = word.slice(0, -particle.length);
    const found = evidence.get(left);
    if (!found) continue;
    const attested = found.cases >= 1 || found.particles >= 2 || found.alone;
    if (left.length >= 2 ? attested : found.cases >= STRONG && mayFollow(left, particle)) {
      return left;
    }
  }
  return word;
}

/** Behind one syllable 이 is no particle but makes nouns: 풀이, 길이, 높이. */
export function mayFollow(stem: string, particle: string): boolean {
  return stem.length > 1 || particle !== '이';
}

const LONGEST = Math.max(...[...PARTICLE_SET, ...VERB_ENDINGS].map(({ length }) => length));

/** The endings of a set that a word has, longest first; at least one syllable is left. */
function endingsAt(word: string, endings: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let length = Math.min(LONGEST, word.length - 1); length > 0; length--) {
    const ending = word.slice(-length);
    if (endings.has(ending)) found.push(ending);
  }
  return found;
}
