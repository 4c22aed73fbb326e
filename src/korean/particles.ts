/**
 * Particles (josa), which Korean writes onto a noun without a space, and the stacks that they form;
 * with the copula 이다 in its written forms. 모델에서는 is 모델 "model" + 에서 "in" + 는 (topic).
 * Longest first, so that the first match is the longest.
 *
 * Source: entries marked as particles in the Standard Korean Language Dictionary (표준국어대사전), and
 * the tags JKS to JX and VCP+E of the Sejong corpus, which the analysers nori and mecab-ko use.
 */
export const PARTICLES: readonly string[] = `
을 를 이 가 은 는 의 에 와 과 도 로 만 나 며 고 란 랑 야 인 임
끼리 끼리의 한테 에다 에서 에게 으로 까지 부터 처럼 보다 마다 조차 마저 이나 이며 이고 이란 이랑 라는 이라 라고 하고 하에 간의 간에
들 들이 들을 들은 들의 들에 들과 들도 들로 들간
에는 에도 에만 에의 와는 와도 와의 과는 과도 과의 로는 로도 로만 로의 만을 만이 만의 만으로 까지의 까지도 부터의
에서는 에서도 에서의 에서만 에게는 에게도 에게서 으로는 으로도 으로의 으로만 으로써 으로서 로써 로서 로서의 으로서의
으로부터 로부터 으로부터의 로부터의 에서부터 이라는 이라고 라고도 이라고도 이자 이었다 였다 이었습니다 였습니다
입니다 이다 이지만 지만 이므로 므로 인데 이라도 라도 이든 든지 이든지 뿐 뿐만 밖에 대로 만큼 같은 같이 에서조차
들에게 들에서 들에는 들에도 들로부터 들이라는 들과의 들까지 들만 들보다 들이나 들처럼 들입니다 들인 들임 들이며
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

export const PARTICLE_SET: ReadonlySet<string> = new Set(PARTICLES);

/** What a word of two syllables and more may be without a particle: `'로봇에게는'` → 로봇, 로봇에게. */
export function withoutParticles(word: string): string[] {
  return PARTICLES.filter((particle) => word.endsWith(particle))
    .map((particle) => word.slice(0, -particle.length))
    .filter((noun) => noun.length > 1);
}

/**
 * How strongly a particle shows that the word before it is a noun. Subject and object markers follow
 * nouns only; the topic markers 은 and 는 are also endings of verbs and adjectives.
 */
export const CASE_MARKER_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['을', 1],
  ['를', 1],
  ['이', 1],
  ['가', 1],
  ['은', 0.5],
  ['는', 0.5],
]);

/** Whether a particle may follow a stem. After one syllable 이 derives nouns: 풀이, 길이, 높이. */
export function canTakeParticle(stem: string, particle: string): boolean {
  return stem.length > 1 || particle !== '이';
}
