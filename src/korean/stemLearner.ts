import { CASE_MARKER_WEIGHTS, canTakeParticle, PARTICLE_SET } from './particles';
import { VERB_ENDINGS } from './verbEndings';

/** Cuts particles and verb endings off a Korean word: `'모델을'` → `'모델'`. Returns other words whole. */
export type Stemmer = (word: string) => string;

/**
 * What the words of an archive show about a stem, packed into one number, as there are hundreds of
 * thousands of stems: bit 0, it occurs alone; bits 1 to 9, how many different particles follow it
 * (there are fewer than 512); above, twice the weight of the case markers among them (subject and object
 * markers weigh 1, topic markers 0.5).
 */
type Evidence = number;
const ALONE_BIT = 1;
const PARTICLE_UNIT = 2;
const HALF_CASE_UNIT = 1024;

/** Stems, and at the same place the evidence for each: 14 bits, since all case markers together weigh 5. */
export type Learnt = { readonly stems: readonly string[]; readonly evidence: Uint16Array };

/** Stems that are restored in one step. Chosen: a step for each takes as long again. */
const STEMS_A_STEP = 200;

/** Whether the stem occurs without an ending. */
const occursAlone = (evidence: Evidence) => (evidence & ALONE_BIT) !== 0;
/** How many different particles follow the stem. */
const particleCount = (evidence: Evidence) => (evidence & (HALF_CASE_UNIT - 1)) >> 1;
/** The sum of the weights of the case markers that follow the stem. */
const caseWeight = (evidence: Evidence) => Math.floor(evidence / HALF_CASE_UNIT) / 2;

/** One subject or object marker shows that a stem is a noun; a topic marker alone does not. */
const MIN_CASE_WEIGHT = 1;

/** Stems of one syllable match by chance: they need all three markers, as in 뇌를, 뇌가, 뇌는. */
const MIN_CASE_WEIGHT_ONE_SYLLABLE = 2.5;

/** Without a case marker, a stem that occurs with this many different particles is a noun. */
const MIN_DISTINCT_PARTICLES = 2;

const MAX_ENDING_LENGTH = Math.max(
  ...[...PARTICLE_SET, ...VERB_ENDINGS].map(({ length }) => length),
);

/**
 * Learns from the words of an archive which endings follow which stems. A fixed list of particles
 * would cut nouns that end like one: 결과 "result" ends in 과 "with". The learner leaves 결과 whole,
 * since 결과를 and 결과가 show it to be a noun, and cuts 결과를 to 결과.
 *
 * Add every distinct word of the archive once, then call `stem`; a word added twice would spoil the
 * evidence. `stem` never leaves less than a syllable, and leaves a single syllable only with strong
 * evidence.
 */
export class StemLearner {
  private readonly evidence = new Map<string, Evidence>();

  /** Takes over what another learner has learnt (`learnt`), in place of words, in short steps. */
  *restore({ stems, evidence }: Learnt): Generator<void, void> {
    for (const [place, stem] of stems.entries()) {
      this.evidence.set(stem, evidence[place] ?? 0);
      if (place % STEMS_A_STEP === 0) yield;
    }
  }

  /** Counts a word as evidence for itself and for what remains without its particle. */
  add(word: string): void {
    this.addEvidence(word, ALONE_BIT);
    for (const particle of endingsOf(word, PARTICLE_SET)) {
      const halves = 2 * (CASE_MARKER_WEIGHTS.get(particle) ?? 0);
      this.addEvidence(word.slice(0, -particle.length), PARTICLE_UNIT + halves * HALF_CASE_UNIT);
    }
  }

  /** What the words so far have shown, to be stored. */
  readonly learnt = (): Learnt => ({
    stems: [...this.evidence.keys()],
    evidence: Uint16Array.from(this.evidence.values()),
  });

  /** The stem of a word, as far as the words added so far show it. */
  readonly stem: Stemmer = (word) => {
    if (this.isNoun(word)) return word;
    // 하다 and 되다 make verbs of nouns: 학습하는.
    for (const ending of endingsOf(word, VERB_ENDINGS)) {
      const stem = word.slice(0, -ending.length);
      if (stem.length > 1 && this.isNoun(stem)) return stem;
    }
    for (const particle of endingsOf(word, PARTICLE_SET)) {
      const stem = word.slice(0, -particle.length);
      if (this.isAttested(stem) && canTakeParticle(stem, particle)) return stem;
    }
    return word;
  };

  /** Whether case markers follow the word elsewhere in the archive. */
  readonly isNoun = (word: string): boolean => caseWeight(this.evidenceOf(word)) >= MIN_CASE_WEIGHT;

  /** Whether the evidence suffices to cut a particle off after the stem. */
  private isAttested(stem: string): boolean {
    const evidence = this.evidenceOf(stem);
    if (stem.length === 1) return caseWeight(evidence) >= MIN_CASE_WEIGHT_ONE_SYLLABLE;
    return (
      this.isNoun(stem) ||
      particleCount(evidence) >= MIN_DISTINCT_PARTICLES ||
      occursAlone(evidence)
    );
  }

  /** The evidence for a stem; 0 if the archive shows none. */
  private evidenceOf(stem: string): Evidence {
    return this.evidence.get(stem) ?? 0;
  }

  /** Adds to the evidence for a stem; the fields of the packed number add up on their own. */
  private addEvidence(stem: string, evidence: Evidence): void {
    this.evidence.set(stem, this.evidenceOf(stem) + evidence);
  }
}

/** Endings of the set that a word has, longest first. At least one syllable remains before them. */
function endingsOf(word: string, endings: ReadonlySet<string>): string[] {
  const matching: string[] = [];
  for (let length = Math.min(MAX_ENDING_LENGTH, word.length - 1); length > 0; length--) {
    const ending = word.slice(-length);
    if (endings.has(ending)) matching.push(ending);
  }
  return matching;
}
