/** Names with signs as they are said; a word between others, with or without a particle. */
const SAID: readonly (readonly [said: string, name: string])[] = [
  ['(?:씨|시|c) ?(?:플러스|플|쁠) ?(?:플러스|플|쁠)', 'C++'],
  ['(?:씨|시|c) ?샵', 'C#'],
  ['에이 ?스타', 'A*'],
  ['(?:닷|쩜|점) ?넷', '.NET'],
];

const PATTERNS = SAID.map(
  ([said, name]) =>
    [
      RegExp(`(?<!\\S)(?:${said})((?:은|는|이|가|을|를|의|로|와|과|에서|에|으로)?)(?!\\S)`, 'giu'),
      name,
    ] as const,
);

/** Words with the names of which a sign is a part as they are written: `'씨쁠쁠로 코드 생성'` → `'C++로 코드 생성'`. */
export function writeSaidSigns(words: string): string {
  return PATTERNS.reduce(
    (text, [said, name]) => text.replace(said, (_, particle: string) => `${name}${particle}`),
    words,
  );
}
