import { createStore, type Store } from '../store';
import type { Sentence } from './sentences';
import type { Speaker } from './speaker';
import type { Speed } from './speed';

/** Where a reading is. `over`: it has come to its end. */
export type Place = {
  readonly index: number;
  readonly status: 'playing' | 'paused' | 'over' | 'failed';
};

/** Sentences that are read aloud one after the other. */
export type Reading = Omit<Store<Place>, 'set'> & {
  /** Reads the sentence at the place from its beginning; from the first one where all are read. */
  play(): void;
  /** Stops; the place stays. Browsers cannot be trusted to go on within a sentence. */
  pause(): void;
  /** Goes to the sentence after (1) or before (-1), and reads it if one was being read. Stays at either end. */
  step(by: 1 | -1): void;
  /** Reads on at another speed, a sentence that has begun from its beginning. */
  setSpeed(speed: Speed): void;
};

/** Makes a reading that has not begun. `sentences` has at least one. */
export function createReading(
  speaker: Speaker,
  sentences: readonly (Pick<Sentence, 'spoken'> & { readonly language: string })[],
  initialSpeed: Speed,
): Reading {
  const { set, ...place } = createStore<Place>({ index: 0, status: 'paused' });
  let speed = initialSpeed;
  let stop = () => {};

  const say = (index: number) => {
    stop();
    set({ index, status: 'playing' });
    const { spoken = '', language = '' } = sentences[index] ?? {};
    stop = speaker.say(spoken, language, speed, (outcome) => {
      if (outcome === 'failed') set({ index, status: 'failed' });
      else if (outcome === 'interrupted') set({ index, status: 'paused' });
      else if (index + 1 < sentences.length) say(index + 1);
      else set({ index, status: 'over' });
    });
  };
  const isPlaying = () => place.get().status === 'playing';

  return {
    ...place,
    play() {
      const { index, status } = place.get();
      say(status === 'over' ? 0 : index);
    },
    pause() {
      stop();
      if (isPlaying()) set({ ...place.get(), status: 'paused' });
    },
    step(by) {
      const index = place.get().index + by;
      if (index < 0 || index >= sentences.length) return;
      if (isPlaying()) say(index);
      else set({ index, status: 'paused' });
    },
    setSpeed(next) {
      speed = next;
      if (isPlaying()) say(place.get().index);
    },
  };
}
