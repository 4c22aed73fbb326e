/**
 * Particles (조사) and the stacks of them that follow a noun, with the copula (이다) in its written
 * forms. Source: 표준국어대사전 entries marked 「조사」, and the tag sets JKS to JX and VCP+E of the
 * Sejong corpus, as nori and mecab-ko use them.
 */
export const PARTICLES: readonly string[] = `
을 를 이 가 은 는 의 에 와 과 도 로 만 나 며 고 란 랑 야 인 임
에서 에게 으로 까지 부터 처럼 보다 마다 조차 마저 이나 이며 이고 이란 이랑 라는 이라 라고 하고 하에 간의 간에
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

/** How much a particle behind a word tells that the word is a noun: only case markers do. */
export const CASE_EVIDENCE: ReadonlyMap<string, number> = new Map([
  ['을', 1],
  ['를', 1],
  ['이', 1],
  ['가', 1],
  ['은', 0.5],
  ['는', 0.5],
]);

/**
 * Endings of 하다, 되다, 시키다 behind a noun (`학습하는`, `개선되었습니다`), in the written forms of
 * the digests. Source: 한국어 용언 활용, regular 여-conjugation of 하다.
 */
export const VERB_ENDINGS: ReadonlySet<string> = new Set([
  ...'하 되 시키'
    .split(' ')
    .flatMap((root) =>
      '다 는 고 며 면 여 어 기 지 게 도록 려는 려고 므로 지만 는데 거나 면서 기에 기로 기도 였다 었다 였습니다 었습니다 였으며 었으며 였고 었고'
        .split(' ')
        .map((ending) => root + ending),
    ),
  ...'한 할 함 합니다 해 해서 해야 했다 했습니다 했으며 했고 했던 했을 하여서 하기위해 한다 한다는 한다면 하세요 하자'.split(
    ' ',
  ),
  ...'된 될 됨 됩니다 돼 돼서 됐다 됐습니다 됐으며 된다 된다는 되어서 되어야'.split(' '),
  ...'시킨 시킬 시킴 시킵니다 시켜 시켜서 시켰다 시켰습니다 시켰으며 시킨다'.split(' '),
]);

export const PARTICLE_SET: ReadonlySet<string> = new Set(PARTICLES);

const INFLECTED = new RegExp(
  `(?:[가-힣](?:${[...VERB_ENDINGS, ...PARTICLES.filter(({ length }) => length > 1)].join('|')}))$`,
);

/** Whether a word is bent as a verb or has a particle of several syllables: `강화할`, `모델에서`. */
export function isInflected(word: string): boolean {
  return INFLECTED.test(word);
}
