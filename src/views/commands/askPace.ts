/** About a frame: keys that come together, as those of an input method do, are one question. */
const FRAME_MS = 16;

/** The pause after so many questions that the browser may refuse the next address. */
const SLOW_MS = 1600;

/** Safari refuses the hundredth change of the address within 30 seconds. */
const MOST = 80;
const WITHIN_MS = 30_000;

/** How long a text waits before it is asked. */
export type AskPace = {
  /** The pause in milliseconds. Times are those of `performance.now()`. */
  pause(now: number): number;
  /** Tells that a text is asked. */
  asked(now: number): void;
};

export function createAskPace(): AskPace {
  let times: readonly number[] = [];
  const isRecent = (now: number) => (time: number) => now - time < WITHIN_MS;
  return {
    pause: (now) => (times.filter(isRecent(now)).length < MOST ? FRAME_MS : SLOW_MS),
    asked(now) {
      times = [...times.filter(isRecent(now)), now];
    },
  };
}
