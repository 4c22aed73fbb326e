import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFollower } from '../../src/views/listen/createFollower';

const PLAYER = 100;
/** Upper half of what the player leaves of the page. */
const HALF = (window.innerHeight - PLAYER) / 2;

/** A row of the page at a place of the screen, which moves as the page scrolls; jsdom has no layout. */
function rowAt(top: number) {
  const page = document.documentElement;
  const row = document.createElement('article');
  document.body.append(row);
  const start = top + page.scrollTop;
  const rect = (from: number, height: number) => () =>
    new DOMRect(0, start + from - page.scrollTop, 100, height);
  row.getBoundingClientRect = rect(0, 150);
  const range = document.createRange();
  range.selectNodeContents(row);
  range.getBoundingClientRect = rect(50, 48);
  return { row, range };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  document.documentElement.scrollTop = 1000;
});
afterEach(() => {
  vi.useRealTimers();
  document.documentElement.scrollTop = 0;
});

function following() {
  const follower = createFollower();
  const stop = follower.watch();
  const page = document.documentElement;
  return {
    stop,
    follow: (place: ReturnType<typeof rowAt>) => follower.follow(place, PLAYER),
    scrolled: () => page.scrollTop - 1000,
    /** The page tells so in its next frame. */
    tell: (target: EventTarget = document) => target.dispatchEvent(new Event('scroll')),
  };
}

describe('the sentence that is read', () => {
  it.each([
    ['stays where it is in the upper half', 100, 0],
    ['is brought to the top from the lower half, with its row', HALF - 90, HALF - 90],
    ['from below the screen', 2000, 2000],
    ['and from above it', -60, -60],
  ])('%s', (_, top, distance) => {
    const { follow, scrolled, stop } = following();
    follow(rowAt(top));
    expect(scrolled()).toBe(distance);
    stop();
  });

  it('is left where it is for five seconds after the reader has scrolled', () => {
    const { follow, scrolled, tell, stop } = following();
    const place = rowAt(600);
    tell();
    vi.advanceTimersByTime(4999);
    follow(place);
    expect(scrolled()).toBe(0);
    vi.advanceTimersByTime(1);
    follow(place);
    expect(scrolled()).toBe(600);
    stop();
  });

  it('is followed again after its own scrolling, and after that of another pane', () => {
    const { follow, scrolled, tell, stop } = following();
    follow(rowAt(600));
    tell(document.body);
    tell();
    follow(rowAt(600));
    expect(scrolled()).toBe(1200);
    stop();
  });
});
