/** A name of one word as typed, and without a particle. */
export function withoutParticle(word: string): string[] {
  const bare = word.replace(/(?<=[가-힣]{2})(?:은|는|이|가|의|을|를|과|와)$/, '');
  return [...new Set([word, bare])];
}

/** The words of a name as typed, and those of several with the last one bare: `'예진 최의'`, `'앤드류 응교수님이'`. */
export function withBareLast(words: readonly string[]): (readonly string[])[] {
  const last = words.at(-1) ?? '';
  const bare = last.replace(
    /(?<=.)(?:교수님?|박사님?|님|씨)?(?:은|는|이|가|의|을|를|과|와|도)?$/,
    '',
  );
  return words.length > 1 && bare !== last ? [words, [...words.slice(0, -1), bare]] : [words];
}
