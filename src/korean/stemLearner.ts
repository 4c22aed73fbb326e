import { CASE_EVIDENCE, PARTICLE_SET, VERB_ENDINGS } from './particles';

/** Cuts particles and endings off Korean words. */
export type Stemmer = (word: string) => string;

/**
 * What the words of an archive show of a stem, in one number, as there are hundreds of thousands: it
 * stands alone; so many particles follow it (fewer than 512); so many halves of a case.
 */
type Evidence = number;
const ALONE = 1;
const PARTICLE = 2;
const HALF_CASE = 1024;

const isAlone = (found: Evidence) => (found & ALONE) !== 0;
const particles = (found: Evidence) => (found & (HALF_CASE - 1)) >> 1;
const cases = (found: Evidence) => Math.floor(found / HALF_CASE) / 2;

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

  /** Each word of the archive once. */
  add(word: string): void {
    this.note(word, ALONE);
    for (const particle of endingsAt(word, PARTICLE_SET)) {
      const halves = 2 * (CASE_EVIDENCE.get(particle) ?? 0);
      this.note(word.slice(0, -particle.length), PARTICLE + halves * HALF_CASE);
    }
  }

  readonly stem: Stemmer = (word) => cut(word, this.evidence);

  private note(stem: string, evidence: Evidence): void {
    this.evidence.set(stem, (this.evidence.get(stem) ?? 0) + evidence);
  }
}

function cut(word: string, evidence: ReadonlyMap<string, Evidence>): string {
  const known = (stem: string) => evidence.get(stem) ?? 0;
  if (cases(known(word)) >= 1) return word;
  for (const ending of endingsAt(word, VERB_ENDINGS)) {
    const left = word.slice(0, -ending.length);
    if (left.length >= 2 && cases(known(left)) >= 1) return left;
  }
  for (const particle of endingsAt(word, PARTICLE_SET)) {
    const left = word.slice(0, -particle.length);
    const found = known(left);
    const attested = cases(found) >= 1 || particles(found) >= 2 || isAlone(found);
    if (left.length >= 2 ? attested : cases(found) >= STRONG && mayFollow(left, particle)) {
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
