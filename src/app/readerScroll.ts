/** Which way the reader scrolls: 1 down, -1 up. 0: none; what moves is the page. */
export type Direction = 1 | -1 | 0;

/**
 * Adds up how far the reader has scrolled one way. What the page scrolls by itself does not count: a jump
 * to a day, and where the browser holds a row in place because something above it has changed its height.
 *
 * @param top how far the page is scrolled, in pixels
 */
export function createReaderScroll(top: number) {
  let position = top;
  let direction: Direction = 0;
  let distance = 0;
  return {
    turn(next: Direction): void {
      if (next !== direction) distance = 0;
      direction = next;
    },
    /** Returns how far the reader has scrolled since he turned, in pixels: negative upwards. */
    moveTo(next: number): number {
      const moved = next - position;
      position = next;
      if (Math.sign(moved) === direction) distance += moved;
      return distance;
    },
  };
}
