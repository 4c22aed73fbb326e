import { expect } from 'vitest';

/** Makes a text from parts whose size or number the test scales: `({ fill }) => fill('[')`. */
export type MakeText = (scale: {
  /** Repeats a piece to 300 KB at full size, or to a share of it. */
  readonly fill: (piece: string, share?: number) => string;
  /** Joins so many lines at full size. */
  readonly many: (count: number, line: (index: number) => string) => string;
}) => string;

const FULL_SIZE = 300_000;
const SMALL_SHARE = 1 / 16;
/** Nearly all texts take less; a quadratic step over 300 KB takes seconds. */
const LINEAR_FOR_SURE_MS = 1000;
/** Quadratic work that takes longer over the whole text takes longer than this over a sixteenth of it. */
const SHORT_FOR_SURE_MS = LINEAR_FOR_SURE_MS * SMALL_SHARE ** 2;
/** Linear work grows 16 times, quadratic work 256 times. */
const MAX_GROWTH = 64;

/**
 * Fails where reading a text takes more than linear time. Compares a text with one a sixteenth of its size, by the
 * time of the processor: a busy machine slows both alike. Vitest cannot interrupt a function, so the small one
 * goes first and ends the test where it is slow already, or too fast for a quadratic step.
 */
export function expectLinear(read: (text: string) => unknown, make: MakeText): void {
  const small = cpuTimeOf(read, textOf(make, SMALL_SHARE));
  expect(small, `milliseconds for a sixteenth of the text`).toBeLessThan(LINEAR_FOR_SURE_MS);
  if (small < SHORT_FOR_SURE_MS) return;
  const full = cpuTimeOf(read, textOf(make, 1));
  if (full > LINEAR_FOR_SURE_MS) {
    expect(full / small, 'growth of the time for 16 times the text').toBeLessThan(MAX_GROWTH);
  }
}

function textOf(make: MakeText, scale: number): string {
  return make({
    fill: (piece, share = 1) => piece.repeat(Math.ceil((FULL_SIZE * scale * share) / piece.length)),
    many: (count, line) =>
      Array.from({ length: count * scale }, (_, index) => line(index)).join('\n'),
  });
}

function cpuTimeOf(read: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
