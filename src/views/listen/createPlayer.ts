import type { Paper } from '../../digest/paper';
import { type Failure, toFailure } from '../../failure';
import { createReading, type Reading } from '../../speech/reading';
import type { Sentence } from '../../speech/sentences';
import type { Speaker } from '../../speech/speaker';
import type { Speed } from '../../speech/speed';
import { createStore, type Store } from '../../store';
import { nameOf, type Readable } from './readable';

/** A sentence, the paper that it is of, and the language that a voice must speak to read it, a tag. */
export type SpokenSentence = Sentence & {
  readonly paper: Pick<Paper, 'id' | 'title'>;
  readonly language: string;
};

/** What is read aloud, from the press until the reader ends it. */
export type Session = {
  readonly readable: Readable;
  readonly content:
    | { readonly kind: 'loading' }
    | { readonly kind: 'failed'; readonly failure: Failure }
    | {
        readonly kind: 'ready';
        readonly sentences: readonly SpokenSentence[];
        readonly reading: Reading;
      };
};

/** Reads one thing at a time aloud; null: nothing. */
export type Player = Omit<Store<Session | null>, 'set'> & {
  /** Reads something from its beginning. To be called within a press. */
  begin(readable: Readable, speed: Speed): void;
  /** Whether this is what is being read, or would be if it were not paused. */
  holds(readable: Readable): boolean;
  end(): void;
};

/** `load` returns the sentences at once where it can: some browsers speak only within a press. */
export function createPlayer(
  speaker: Speaker,
  load: (readable: Readable) => readonly SpokenSentence[] | Promise<readonly SpokenSentence[]>,
): Player {
  const { set, ...session } = createStore<Session | null>(null);

  const end = () => {
    const content = session.get()?.content;
    if (content?.kind === 'ready') content.reading.pause();
    set(null);
  };

  const start = (readable: Readable, loaded: readonly SpokenSentence[], speed: Speed) => {
    // A list may hold papers in several languages. Where no voice speaks any of them, it is said so.
    const spoken = loaded.filter(({ language }) => speaker.hasVoice(language));
    const sentences = spoken.length > 0 ? spoken : loaded;
    // A list may have lost its papers by now.
    if (sentences.length === 0) return set(null);
    const reading = createReading(speaker, sentences, speed);
    set({ readable, content: { kind: 'ready', sentences, reading } });
    reading.play();
  };

  return {
    ...session,
    end,
    holds(readable) {
      const current = session.get();
      return current !== null && nameOf(current.readable) === nameOf(readable);
    },
    begin(readable, speed) {
      end();
      const loaded = load(readable);
      if (!(loaded instanceof Promise)) return start(readable, loaded, speed);
      speaker.unlock();
      const waiting: Session = { readable, content: { kind: 'loading' } };
      set(waiting);
      const ifAwaited = (act: () => void) => {
        if (session.get() === waiting) act();
      };
      loaded.then(
        (sentences) => ifAwaited(() => start(readable, sentences, speed)),
        (error) => {
          const failure = toFailure(error);
          ifAwaited(() => set({ readable, content: { kind: 'failed', failure } }));
        },
      );
    },
  };
}
