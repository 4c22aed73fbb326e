import { PARTICLES } from './particles';

/**
 * Forms of the verbs 하다 "do", 되다 "become" and 시키다 "make do", which turn a noun into a verb and
 * are written onto it: 학습 "learning", 학습하는 "that learns", 개선되었습니다 "was improved". Only the
 * forms that written reports use. Source: the regular 여-conjugation of 하다 in the Standard Korean
 * Language Dictionary (표준국어대사전), table of conjugations.
 */
export const VERB_ENDINGS: ReadonlySet<string> = new Set([
  ...'하 되 시키'
    .split(' ')
    .flatMap((root) =>
      '다 는 고 며 면 여 어 기 지 게 도록 려는 려고 려면 던 나요 는지 니까 므로 지만 는데 거나 면서 기에 기로 기도 였다 었다 였습니다 었습니다 였으며 었으며 였고 었고'
        .split(' ')
        .map((ending) => root + ending),
    ),
  ...'한 할 함 합니다 해 해서 해야 했다 했습니다 했으며 했고 했던 했을 할까 할지 한지 해도 해줘 해주는 해주세요 하네 하죠 하러 하여서 하기위해 한다 한다는 한다면 하세요 하자'.split(
    ' ',
  ),
  ...'된 될 됨 됩니다 돼 돼서 됐다 됐습니다 됐으며 된다 된다는 되어서 되어야 될까 될지 되나 되던'.split(
    ' ',
  ),
  ...'시킨 시킬 시킴 시킵니다 시켜 시켜서 시켰다 시켰습니다 시켰으며 시킨다'.split(' '),
]);

const GRAMMATICAL_SUFFIX = new RegExp(
  `[가-힣](?:${[...VERB_ENDINGS, ...PARTICLES.filter(({ length }) => length > 1)].join('|')})$`,
);

/**
 * Whether a word ends in a verb form or in a particle of two syllables or more: `'강화할'`,
 * `'모델에서'`. Particles of one syllable do not count, as many nouns end like them: 결과, 평가.
 */
export function hasGrammaticalSuffix(word: string): boolean {
  return GRAMMATICAL_SUFFIX.test(word);
}
