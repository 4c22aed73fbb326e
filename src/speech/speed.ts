/** How fast a voice reads, slowest first, as it is stored; 1 is the voice's own speed. */
export const SPEEDS = ['0.8', '1', '1.2', '1.5'] as const;

export type Speed = (typeof SPEEDS)[number];

/** The next faster speed, the slowest after the fastest. */
export function nextSpeed(speed: Speed): Speed {
  return SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? speed;
}

/**
 * Seconds for a letter at the voice's own speed: roughly, since every voice has its own. Of Han by the five syllables
 * that speakers of Mandarin say in a second (Pellegrino et al. 2011), of kana as of it: a guess that is too long
 * cuts no sentence.
 */
const SECONDS_OF = [
  [/\p{sc=Hangul}/gu, 0.17],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, 0.2],
  [/\d/g, 0.3],
  // Of all alphabets.
  [/(?![\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\p{L}/gu, 0.08],
] as const;
/** Between two sentences. */
const PAUSE_SECONDS = 0.5;

/** How long it takes to say a text, in seconds, as a guess. */
export function secondsOf(text: string, speed: Speed): number {
  const seconds = SECONDS_OF.map(([letter, each]) => (text.match(letter)?.length ?? 0) * each);
  return (PAUSE_SECONDS + seconds.reduce((sum, some) => sum + some, 0)) / Number(speed);
}
