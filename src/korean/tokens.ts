/**
 * A piece of a text as it is indexed and asked: a run of Hangul, or Latin letters and digits joined by
 * `-` `_` `.` `'` `+`. The change of script ends it: `'LLM은'` gives `LLM` and a glued `은`.
 */
export type Token = {
  readonly script: 'hangul' | 'latin';
  /** As written. */
  readonly text: string;
  /** Hangul that follows Latin, a digit or a closing mark without a space: a particle, mostly. */
  readonly glued: boolean;
};

const RUN = /([가-힣ㄱ-ㅣ]+)|[A-Za-zÀ-ɏḀ-ỿ0-9]+(?:[-_.'’+][A-Za-zÀ-ɏḀ-ỿ0-9]+)*/g;

/** The tokens of a text, in order. `'강화학습(RL)을'` → `강화학습`, `RL`, glued `을`. */
export function tokens(text: string): Token[] {
  return Array.from(text.normalize('NFC').matchAll(RUN), (match) => {
    const [run, hangul] = match;
    const before = match.input.charAt(match.index - 1);
    return hangul === undefined
      ? { script: 'latin', text: run, glued: false }
      : { script: 'hangul', text: run, glued: /[A-Za-z0-9)\]}"'’”]/.test(before) };
  });
}
