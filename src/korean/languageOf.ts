/** The language of a text of a digest: `'ko'` where it has a Hangul letter, else `'en'`. */
export function languageOf(text: string): 'ko' | 'en' {
  return /[가-힣ㄱ-ㅣ]/.test(text) ? 'ko' : 'en';
}
