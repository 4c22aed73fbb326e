import { CASE_MARKER_WEIGHTS, canTakeParticle, PARTICLE_SET } from './particles';
import { VERB_ENDINGS } from './verbEndings';

/** Cuts particles and verb endings off a Korean word: `'모델을'` → `'모델'`. Returns other words whole. */
export type Stemmer = (word: string) => string;

/**
 * What the words of an archive show about a stem, packed into one number, as there are hundreds of
 * thousands of stems: bit 0, it occurs alone; bits 1 to 9, how many different particles follow it
 * (there are fewer than 512); above, twice the weight of the case markers among them.
 */
type Evidence = number;
const ALONE = 1;
const PARTICLE = 2;
const HALF_CASE_MARKER = 1024;

const occursAlone = (evidence: Evidence) => (evidence & ALONE) !== 0;
const particleCount = (evidence: Evidence) => (evidence & (HALF_CASE_MARKER - 1)) >> 1;
const caseWeight = (evidence: Evidence) => Math.floor(evidence / HALF_CASE_MARKER) / 2;

/** One subject or object marker shows that a stem is a noun; a topic marker alone does not. */
const MIN_CASE_WEIGHT = 1;

/** Stems of one syllable match by chance: they need all three markers, as in 뇌를, 뇌가, 뇌는. */
const MIN_CASE_WEIGHT_ONE_SYLLABLE = 2.5;

/** Without a case marker, a stem that occurs with so many different particles is a noun. */
const MIN_PARTICLES = 2;

const MAX_ENDING_LENGTH = Math.max(
  ...[...PARTICLE_SET, ...VERB_ENDINGS].map(({ length }) => length),
);

/**
 * Learns from the words of an archive which endings follow which stems. A fixed list of particles
 * would cut nouns that end like one: 결과 "result" ends in 과 "with". The learner leaves 결과 whole,
 * since 결과를 and 결과가 show it to be a noun, and cuts 결과를 to 결과.
 *
 * Add every distinct word of the archive once, then call `stem`. It never leaves less than a syllable,
 * and leaves a single syllable only with strong evidence.
 */
export class StemLearner {
  private readonly evidence = new Map<string, Evidence>();

  add(word: string): void {
    this.addEvidence(word, ALONE);
    for (const particle of endingsOf(word, PARTICLE_SET)) {
      const halves = 2 * (CASE_MARKER_WEIGHTS.get(particle) ?? 0);
      this.addEvidence(word.slice(0, -particle.length), PARTICLE + halves * HALF_CASE_MARKER);
    }
  }

  readonly stem: Stemmer = (word) => {
    if (this.isNoun(word)) return word;
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

  private isNoun(word: string): boolean {
    return caseWeight(this.evidenceOf(word)) >= MIN_CASE_WEIGHT;
  }

  private isAttested(stem: string): boolean {
    const evidence = this.evidenceOf(stem);
    if (stem.length === 1) return caseWeight(evidence) >= MIN_CASE_WEIGHT_ONE_SYLLABLE;
    return this.isNoun(stem) || particleCount(evidence) >= MIN_PARTICLES || occursAlone(evidence);
  }

  private evidenceOf(stem: string): Evidence {
    return this.evidence.get(stem) ?? 0;
  }

  private addEvidence(stem: string, evidence: Evidence): void {
    this.evidence.set(stem, this.evidenceOf(stem) + evidence);
  }
}

/** The endings in a set that a word has, longest first. At least one syllable remains before them. */
function endingsOf(word: string, endings: ReadonlySet<string>): string[] {
  const matching: string[] = [];
  for (let length = Math.min(MAX_ENDING_LENGTH, word.length - 1); length > 0; length--) {
    const ending = word.slice(-length);
    if (endings.has(ending)) matching.push(ending);
  }
  return matching;
}
