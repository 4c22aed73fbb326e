import { composeSyllable, FINALS, INITIALS, parseSyllable } from './syllable';

/**
 * Syllables of Chinese and Japanese names in Hangul, by the official rules (외래어 표기법, tables 2, 4 and 5) and as
 * people read the letters. A vowel begins with the silent ㅇ, which a consonant replaces.
 */
const PINYIN_INITIALS =
  'b ㅂ p ㅍ m ㅁ f ㅍ d ㄷ t ㅌ n ㄴ l ㄹ g ㄱ k ㅋ h ㅎ zh ㅈ|ㅉ ch ㅊ sh ㅅ r ㄹ z ㅉ|ㅈ c ㅊ s ㅆ|ㅅ';
const PINYIN_FINALS = `a 아 o 오 e 어|에 i 이 u 우 ai 아이 ei 에이 ao 아오 ou 어우|오우|우|오 an 안 en 언|엔 ang 앙 eng 엉|엥|응 ia 야|이아
ie 예|이에 iao 야오|이아오 iu 유|이우 ian 옌|이안|얀|이앤 in 인 iang 양|이앙 ing 잉 ua 와|우아 uo 워|우오|오 uai 와이|우아이
ui 우이|위|웨이 uan 완|우안 un 운|원 uang 왕|우앙 ong 웅|옹 iong 융|용|이옹`;

/** j, q and x, after which u is ü. */
const PALATAL_INITIALS = 'j ㅈ q ㅊ x ㅅ|ㅆ';
const PALATAL_FINALS = `i 이 ia 야|이아 ie 예|이에 iao 야오|이아오 iu 유|이우 ian 옌|이안|얀|이앤 in 인 iang 양|이앙 ing 잉
iong 융|용|이옹 u 위|우|유 ue 웨|위에|우에|유에 uan 위안|우안|위엔|유안 un 윈|운|윤`;

/** zhi, chi, shi, ri, zi, ci, si, and the syllables with ü that n and l have. */
const BUZZING =
  'zhi 즈|쯔 chi 츠 shi 스 ri 르 zi 쯔|즈 ci 츠 si 쓰|스 lv 뤼|루 nv 뉘 lu 뤼 nu 뉘 lyu 뤼|류 lue 뤠|뤼에';
const WITHOUT_INITIAL = `a 아 e 어|에 ai 아이 ao 아오 ou 어우|오우 an 안 en 언|엔 ang 앙 er 얼 yi 이 ya 야 yo 요 ye 예 yao 야오 you 유|요우
yan 옌|얀|엔 yin 인 yang 양 ying 잉 wu 우 wa 와 wo 워|우오 wai 와이 wei 웨이|위 wan 완 wen 원|웬 wang 왕 weng 웡|웽 yu 위|유
yue 웨|위에|유에 yuan 위안|유안|위엔|유엔 yun 윈|윤 yong 융|용`;

/** Chinese names that are not written in pinyin, and Vietnamese ones. */
const OTHERS = `hsu 쉬|수|슈 tsai 차이 hsieh 셰 hsiao 샤오 hsin 신 chang 장|창 chan 찬 wong 웡|왕 cheung 청|장 lau 라우 leung 렁|룽
kwok 곽 ng 응 tseng 쩡 chiu 추|치우 chou 저우|추 chien 첸 kuo 궈 kao 가오|카오 yeh 예 shih 스|시 wen 원 jen 젠|런 tsung 쭝 liao 랴오
nguyen 응우옌|응우엔|응웬|구엔|응엔 tran 쩐|트란 pham 팜 hoang 호앙|황 huynh 후인|후잉 vu 부 vo 보 dang 당 phan 판 duong 즈엉|두옹
luong 르엉|루옹 dinh 딘 truong 쯔엉|트루옹 trinh 찐|트린 bui 부이 ngo 응오 minh 민 anh 안|아인 huy 후이 tuan 뚜언|투안 quoc 꾸옥|쿠옥
ngoc 응옥 phuong 프엉|푸옹 viet 비엣 hieu 히에우 khanh 카인|칸 thanh 타인|탄 duc 득|둑 trung 쭝|트룽 thi 티 hung 훙|흥`;

const JAPANESE_INITIALS = 'k ㄱ|ㅋ s ㅅ t ㄷ|ㅌ n ㄴ h ㅎ m ㅁ r ㄹ g ㄱ z ㅈ d ㄷ b ㅂ p ㅍ';
const JAPANESE_VOWELS = 'a 아 i 이 u 우 uu 우 e 에 o 오 oh 오 ou 오';
const GLIDING_INITIALS = 'ky ㄱ|ㅋ ny ㄴ hy ㅎ my ㅁ ry ㄹ gy ㄱ by ㅂ py ㅍ sh ㅅ ch ㅈ|ㅊ j ㅈ';
const GLIDING_VOWELS = 'a 야 i 이 u 유 uu 유 o 요 oh 요 ou 요';
const JAPANESE_OTHERS = `tsu 쓰|츠|쯔|즈 su 스 zu 즈 fu 후 a 아 i 이 u 우 e 에 o 오 oh 오 wa 와 ya 야 yu 유 yuu 유 yo 요
yoh 요 you 요`;
/** What may close a syllable of Japanese: 핫토리 is Hattori. */
const JAPANESE_FINALS = 'n ㄴ t ㅅ k ㅅ s ㅅ p ㅅ';

/** Vowels without their glide, by number (`Syllable`): ㅈ, ㅉ and ㅊ are written without. */
const WITHOUT_GLIDE = new Map([
  [2, 0],
  [6, 4],
  [7, 5],
  [12, 8],
  [17, 13],
]);

/** Hangul syllables that one syllable of a name has at most: 이아오. */
const LENGTHS = [1, 2, 3];

type Spelled = { readonly latin: string; readonly hangul: string };

/** Reads Chinese, Japanese and Vietnamese names in Hangul. */
export class NameSyllables {
  /** The spellings of some Hangul in Latin letters. */
  private readonly spellings = new Map<string, Set<string>>();

  constructor() {
    for (const { latin, hangul } of allSyllables()) {
      this.spellings.set(hangul, (this.spellings.get(hangul) ?? new Set()).add(latin));
    }
  }

  /**
   * The words in lower-case Latin letters that some Hangul may be after one of some starts: `'밍유'` after `''`
   * → mingyu, mingyou. Asks syllable by syllable what may begin a name: thousands of words are never spelt.
   */
  read(
    hangul: string,
    starts: readonly string[],
    mayBegin: (start: string) => boolean,
  ): readonly string[] {
    if (hangul === '' || starts.length === 0) return starts;
    const lengths = LENGTHS.filter((length) => length <= hangul.length);
    const words = lengths.flatMap((length) => {
      const spellings = [...(this.spellings.get(hangul.slice(0, length)) ?? [])];
      const begun = starts.flatMap((start) => spellings.map((spelling) => start + spelling));
      return this.read(hangul.slice(length), begun.filter(mayBegin), mayBegin);
    });
    return [...new Set(words)];
  }
}

function allSyllables(): Spelled[] {
  const japanese = [
    ...joined(JAPANESE_INITIALS, JAPANESE_VOWELS),
    ...joined(GLIDING_INITIALS, GLIDING_VOWELS),
    ...spelledIn(JAPANESE_OTHERS),
  ];
  return [
    ...joined(PINYIN_INITIALS, PINYIN_FINALS),
    ...joined(PALATAL_INITIALS, PALATAL_FINALS),
    ...[BUZZING, WITHOUT_INITIAL, OTHERS].flatMap(spelledIn),
    ...japanese,
    ...spelledIn(JAPANESE_FINALS).flatMap((final) => japanese.map((one) => closed(one, final))),
  ];
}

/** The entries of a table, each spelling by itself: `'ou 어우|오우'` → two. */
function spelledIn(table: string): Spelled[] {
  return (table.match(/\S+ \S+/g) ?? []).flatMap((entry) => {
    const [latin = '', spellings = ''] = entry.split(' ');
    return spellings.split('|').map((hangul) => ({ latin, hangul }));
  });
}

/** Each initial with each vowel. */
function joined(initials: string, vowels: string): Spelled[] {
  const ends = spelledIn(vowels);
  return spelledIn(initials).flatMap((initial) =>
    ends.flatMap((end) =>
      withInitial(initial.hangul, end.hangul).map((hangul) => {
        return { latin: initial.latin + end.latin, hangul };
      }),
    ),
  );
}

/** Syllables with an initial in place of the silent one: ㄹ, 이우 → 리우; ㅈ, 야오 → 쟈오, 자오. */
function withInitial(consonant: string, syllables: string): string[] {
  const first = parseSyllable(syllables);
  if (!first) return [];
  const initial = INITIALS.indexOf(consonant);
  const plain = /[ㅈㅉㅊ]/.test(consonant) ? WITHOUT_GLIDE.get(first.vowel) : undefined;
  return [first.vowel, ...(plain === undefined ? [] : [plain])].map(
    (vowel) => composeSyllable({ ...first, initial, vowel }) + syllables.slice(1),
  );
}

function closed({ latin, hangul }: Spelled, final: Spelled): Spelled {
  const last = parseSyllable(hangul);
  if (!last) return { latin, hangul };
  const written = composeSyllable({ ...last, final: FINALS.indexOf(final.hangul) });
  return { latin: latin + final.latin, hangul: written };
}
