/** Syllables of a surname that names an author without the given name, at least. */
const MIN_SURNAME = 2;

/** Well-known authors whose names in Hangul do not follow the sounds of their letters, with these in Latin letters. */
const KNOWN_NAMES: readonly (readonly [hangul: string, latin: string])[] =
  `세르게이 레빈=Sergey Levine|크리스토퍼 매닝=Christopher Manning|일리야 수츠케버=Ilya Sutskever|일리야 서츠케버=Ilya Sutskever
앤드류 응=Andrew Ng|앤드루 응=Andrew Ng|샘 알트만=Sam Altman|샘 올트먼=Sam Altman|안드레이 카파시=Andrej Karpathy
안드레 카르파티=Andrej Karpathy|위르겐 슈미트후버=Jürgen Schmidhuber|제프리 힌튼=Geoffrey Hinton|제프리 힌턴=Geoffrey Hinton
요슈아 벤지오=Yoshua Bengio|얀 르쿤=Yann LeCun|얀 르쾽=Yann LeCun|피터 아벨=Pieter Abbeel|쿠옥 르=Quoc Le|제프 딘=Jeff Dean
제이슨 웨이=Jason Wei|페이페이 리=Fei-Fei Li|리페이페이=Fei-Fei Li|허카이밍=Kaiming He|카이밍 허=Kaiming He|노암 샤지어=Noam Shazeer
다리오 아모데이=Dario Amodei|데미스 하사비스=Demis Hassabis|오리올 비니얄스=Oriol Vinyals|조르디 폰스=Jordi Pons
제이슨 웨스턴=Jason Weston|루크 제틀모이어=Luke Zettlemoyer|그레이엄 뉴빅=Graham Neubig|트레버 대럴=Trevor Darrell
지텐드라 말릭=Jitendra Malik|안토니오 토랄바=Antonio Torralba|알렉세이 에프로스=Alexei Efros|스테파노 에르몬=Stefano Ermon
토마스 울프=Thomas Wolf|알버트 구=Albert Gu|앨버트 구=Albert Gu|팀 데트머스=Tim Dettmers|데이비드 실버=David Silver
앤드류 지서먼=Andrew Zisserman|비에른 오머=Björn Ommer|로빈 롬바흐=Robin Rombach|맥스 테그마크=Max Tegmark|이언 굿펠로=Ian Goodfellow`
    .split(/[|\n]/)
    .map((entry) => entry.split('=') as [hangul: string, latin: string]);

/** By the name in Hangul without spaces. */
const BY_NAME: ReadonlyMap<string, string> = new Map(
  KNOWN_NAMES.map(([hangul, latin]) => [hangul.replace(' ', ''), latin]),
);

/** By the last word of the name in Hangul. */
const BY_SURNAME: ReadonlyMap<string, string> = new Map(
  KNOWN_NAMES.flatMap(([hangul, latin]) => {
    const [, surname = ''] = hangul.split(' ');
    return surname.length >= MIN_SURNAME ? [[surname, latin] as const] : [];
  }),
);

/**
 * The name in Latin letters of a well-known author by the whole name in Hangul without spaces, or by the surname:
 * `'벤지오'` → Yoshua Bengio. null: none is called so.
 */
export function knownName(words: string, mayBeSurname: boolean): string | null {
  return BY_NAME.get(words) ?? (mayBeSurname ? BY_SURNAME.get(words) : null) ?? null;
}
