import { type Speed, secondsOf } from './speed';

/** How the saying of a text has ended: said, stopped from outside, or not possible. */
type Outcome = 'said' | 'interrupted' | 'failed';

/** The speech synthesis of the browser, as little of it as reading aloud needs. */
export type Speaker = {
  /** Whether the device has a voice of its own for a language, a tag. Voices come late, and may go. */
  hasVoice(language: string): boolean;
  /** The languages of all of these voices, to tell whether any has come or gone: `'en ko'`. */
  languages(): string;
  /** Calls when they may have changed; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** For a press: Safari lets a page speak later if it has done so within one. */
  unlock(): void;
  /** Says a text in its language, a tag. Returns the function that stops it; the outcome is not told then. */
  say(
    text: string,
    language: string,
    speed: Speed,
    onOutcome: (outcome: Outcome) => void,
  ): () => void;
};

/** A voice that has not begun by then is asked once more. */
const START_MS = 5000;
/** `end` never comes from some voices: after so many times the guess, a sentence counts as said. */
const PATIENCE = 3;
const SHORTEST_WAIT_MS = 5000;

/** Only by voices of the device: others send the text to a server. */
export function createSpeaker(
  synthesis: SpeechSynthesis,
  createUtterance: (text: string) => SpeechSynthesisUtterance,
): Speaker {
  const ownVoices = () => synthesis.getVoices().filter(({ localService }) => localService === true);
  return {
    hasVoice: (language) => chooseVoice(ownVoices(), language) !== null,
    languages: () =>
      [...new Set(ownVoices().map(({ lang }) => primarySubtag(lang)))].sort().join(' '),
    subscribe(listener) {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    unlock: () => synthesis.speak(createUtterance('')),
    say(text, language, speed, onOutcome) {
      /** Held here until it is over: browsers collect an utterance that nothing refers to, with its events. */
      let current: SpeechSynthesisUtterance | null = null;
      let timer: ReturnType<typeof setTimeout>;
      const end = (outcome: Outcome) => {
        current = null;
        clearTimeout(timer);
        onOutcome(outcome);
      };
      const silence = () => {
        // What comes then is of an utterance that is not waited for any longer.
        current = null;
        synthesis.cancel();
      };
      const begin = (onSilence: () => void) => {
        const chosen = chooseVoice(ownVoices(), language);
        // Without one the browser would take any, maybe of a server.
        if (!chosen) return end('failed');
        const utterance = createUtterance(text);
        const isCurrent = () => current === utterance;
        current = utterance;
        utterance.voice = chosen;
        utterance.lang = chosen.lang;
        utterance.rate = Number(speed);
        const wait = (ms: number, act: () => void) => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            silence();
            act();
          }, ms);
        };
        utterance.onstart = () => {
          const guess = secondsOf(text, speed) * 1000 * PATIENCE;
          if (isCurrent()) wait(Math.max(guess, SHORTEST_WAIT_MS), () => end('said'));
        };
        utterance.onend = () => {
          if (isCurrent()) end('said');
        };
        utterance.onerror = ({ error }) => {
          if (isCurrent()) end(STOPPED.includes(error) ? 'interrupted' : 'failed');
        };
        wait(START_MS, onSilence);
        synthesis.speak(utterance);
      };
      begin(() => begin(() => end('failed')));
      return () => {
        if (!current) return;
        clearTimeout(timer);
        silence();
      };
    },
  };
}

/** Errors after which a press may go on; `not-allowed`: the page has not been pressed yet. */
const STOPPED: readonly string[] = ['canceled', 'interrupted', 'not-allowed'];

/**
 * By language and name, the ones that systems have long had for news; macOS lists a dozen voices for fun before
 * them, in every language.
 */
const PLAIN_VOICES: Readonly<Record<string, RegExp>> = {
  ko: /yuna|유나|sora|heami|sunhi|injoon/i,
  en: /\b(?:samantha|alex|daniel|karen|moira|zira|david|aria|jenny)\b/i,
};

/** The voice of a language: the reader's default, else a plain one, else the first. */
function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | null {
  const primary = primarySubtag(language);
  const speaking = voices.filter(({ lang }) => primarySubtag(lang) === primary);
  const chosen = speaking.find((voice) => voice.default);
  const plain = speaking.find(({ name }) => PLAIN_VOICES[primary]?.test(name));
  return chosen ?? plain ?? speaking[0] ?? null;
}

/** `'ko-KR'`, and `'ko_KR'`, as Android writes it → `'ko'`. */
function primarySubtag(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? '').toLowerCase();
}
