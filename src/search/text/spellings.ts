/** Where British and American English write one word in two ways, and the two. */
const PAIRS: readonly (readonly [place: RegExp, one: string, other: string])[] = [
  // summarisation, tokeniser, analyse
  [/(?<=..[ily])[sz](?=(?:e[drs]?|ing|ers?|ations?|able)$)/i, 's', 'z'],
  [/(?<=col|behavi|neighb|fav|lab|hum|flav|arm|endeav|tum|vap)ou?r/i, 'our', 'or'],
  [/(?<=mode|labe|trave|cance|leve|signa|channe|unrave)ll?(?=(?:ing|ed|ers?)$)/i, 'll', 'l'],
  [/(?<=cent|theat|fib|met|lit)(?:re|er)(?=s?$)/i, 're', 'er'],
  [/(?<=(?:def|off|lic)en)[cs](?=es?$)/i, 'c', 's'],
  [/(?<=(?:dia|cata|ana|mono)log)(?:ue)?(?=s?$)/i, 'ue', ''],
];

/**
 * A word as British or American English writes it too, if it is one that they write in two ways: `'modelling'` →
 * `['modeling']`. Empty for most words; some that it gives are none, `'noize'`.
 */
export function otherSpellings(word: string): string[] {
  const all = [word];
  for (const [place, one, other] of PAIRS) {
    const swap = (letters: string) => (letters.toLowerCase() === one ? other : one);
    if (place.test(word)) all.push(...all.map((text) => text.replace(place, swap)));
  }
  return all.slice(1);
}
