import { describe, expect, it } from 'vitest';
import { isSoundOf, soundDistance } from '../../../src/korean/soundDistance';

describe('soundDistance', () => {
  it.each([
    ['라쿠텐', 'rakuten', 0, 'r과 l은 한글에서 같다'],
    ['맘바', 'mamba', 0, '소리대로'],
    ['트랜스포머', 'transformer', 0, '모음 없는 r은 소리 나지 않고, f는 p이다'],
    ['알케미', 'alchemy', 0, 'ch는 ㅋ이기도 하다'],
    ['테마', 'theme', 0.5, 'th는 ㅌ이기도 하고, 모음 하나는 반이다'],
    ['토크', 'talk', 0.5, 'talk의 l은 소리 나지 않는다'],
    ['페이셜', 'facial', 0.5, '-cial은 셜이다'],
    ['레귤러라이제이션', 'regularization', 1.5, '넣은 모음은 반씩이다'],
    ['넷', 'net', 0, '받침 ㅅ은 t이다'],
    ['랩벤치', 'lab bench', 1, '비슷한 소리는 반이다'],
    ['게이즈젠', 'gaze gen', 0.5, '말 사이에서는 소리가 겹쳐도 둘이다'],
    ['라마투', 'llama 투', 0, '한글로 읽는 부분은 그대로 둔다'],
    ['', '', 0, '없음'],
  ])('%s와 %s → %d: %s', (hangul, latin, distance) => {
    expect(soundDistance(hangul, latin)).toBe(distance);
  });

  it.each([
    ['라쿠텐', 'rakuten', 'recording'],
    ['린퓨전', 'linfusion', 'leonbergen'],
    ['앱월드', 'appworld', 'field'],
    ['팔로우유어클릭', 'followyourclick', 'paulacrook'],
  ])('%s: %s에 더 가깝고 %s에 더 멀다', (hangul, near, far) => {
    expect(soundDistance(hangul, near)).toBeLessThan(soundDistance(hangul, far));
  });
});

describe('isSoundOf', () => {
  const isSaid = (hangul: string, latin: string) =>
    isSoundOf(hangul, soundDistance(hangul, latin), latin.length);

  it.each([
    ['로라', 'lora'],
    ['챗', 'chat'],
    ['믹스업', 'mixup'],
    ['할루시네이션', 'hallucination'],
    ['레귤러라이제이션', 'regularization'],
    ['머티리얼', 'material'],
  ])('%s is how %s is said', (hangul, latin) => {
    expect(isSaid(hangul, latin)).toBe(true);
  });

  it.each([
    ['망원', 'mining'],
    ['소나무', 'cinema'],
    ['된장', 'denoising'],
    ['수영장', 'singing'],
    ['청소기', 'eigenscore'],
    ['식초', 'sketch'],
    ['새벽', 'speaker'],
    ['체온계', 'chunk'],
    ['브로콜리', 'frugal'],
  ])('%s is not how %s is said, though the consonants are the same', (hangul, latin) => {
    expect(isSaid(hangul, latin)).toBe(false);
  });
});
