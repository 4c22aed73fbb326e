import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepInPlace } from '../../src/ui/keepInPlace';
import { waitFor } from '../waitFor';

/** Height of what covers the top of the screen, in pixels. */
const COVERED = 60;

/** The observers of sizes that are at work. */
const observers = new Set<FakeResizeObserver>();

class FakeResizeObserver {
  readonly targets = new Set<Element>();
  readonly report: () => void;
  constructor(report: () => void) {
    this.report = report;
    observers.add(this);
  }
  observe(element: Element) {
    this.targets.add(element);
  }
  disconnect() {
    this.targets.clear();
  }
}

/** A frame in which the size of an element changes. */
function resize(element: Element): void {
  for (const { targets, report } of observers) if (targets.has(element)) report();
}

/** Heights of the children of the page, in order: jsdom has no layout. */
const heights = new Map<Element, number>();

function topOf(element: Element): number {
  const before = [...document.body.children];
  const sum = before
    .slice(0, before.indexOf(element))
    .reduce((total, other) => total + (heights.get(other) ?? 0), 0);
  return sum - document.documentElement.scrollTop;
}

function add(height: number): HTMLElement {
  const element = document.createElement('section');
  element.getBoundingClientRect = () => new DOMRect(0, topOf(element), 600, height);
  heights.set(element, height);
  document.body.append(element);
  return element;
}

function scrollTo(top: number): void {
  document.documentElement.scrollTop = top;
  document.dispatchEvent(new Event('scroll'));
}

beforeEach(() => {
  Object.defineProperties(document.documentElement, {
    clientHeight: { configurable: true, value: 600 },
    scrollHeight: {
      configurable: true,
      get: () => [...heights.values()].reduce((total, height) => total + height, 0),
    },
  });
  vi.stubGlobal('ResizeObserver', FakeResizeObserver);
  vi.stubGlobal('getComputedStyle', () => ({ scrollMarginTop: `${COVERED}px`, overflowY: '' }));
  observers.clear();
  heights.clear();
  document.documentElement.scrollTop = 0;
});

let stop = () => {};
afterEach(() => stop());

/** A day above another one that is kept in place, after the first frame. */
function keep(onReader?: () => void): { above: HTMLElement; kept: HTMLElement } {
  const [above, kept] = [add(1000), add(1000)];
  stop = keepInPlace(() => kept, onReader && { onReader });
  resize(kept);
  return { above, kept };
}

describe('an element that is kept in place', () => {
  it('begins below what covers the top of the screen', () => {
    const { kept } = keep();
    expect(topOf(kept)).toBe(COVERED);
  });

  it('is found when it is drawn', async () => {
    add(1000);
    let late: HTMLElement | null = null;
    stop = keepInPlace(() => late);
    expect(document.documentElement.scrollTop).toBe(0);
    late = add(1000);
    await waitFor(() => expect(document.documentElement.scrollTop).toBe(1000 - COVERED));
  });

  it('is found again when another one takes its place', async () => {
    const first = add(1000);
    let current = first;
    stop = keepInPlace(() => current);
    add(500);
    current = add(1000);
    await waitFor(() => expect(topOf(current)).toBe(COVERED));
  });

  it('stays there when what is above it takes another height', () => {
    const { above, kept } = keep();
    heights.set(above, 1700);
    resize(above);
    expect(topOf(kept)).toBe(COVERED);
  });

  it('stays there when something is drawn above it that then takes another height', async () => {
    const { above, kept } = keep();
    const between = add(100);
    above.after(between);
    await waitFor(() => {
      resize(between);
      expect(topOf(kept)).toBe(COVERED);
    });
    heights.set(between, 400);
    resize(between);
    expect(topOf(kept)).toBe(COVERED);
  });

  it('stays where it is, though it has no exact place, when what is above it takes another height', () => {
    const [above, kept] = [add(100), add(1000)];
    stop = keepInPlace(() => kept, { place: () => {}, isLoose: true });
    resize(kept);
    scrollTo(0);
    heights.set(above, 800);
    resize(above);
    expect(topOf(kept)).toBe(100);
  });

  it('comes back when the page is scrolled to its top before the first frame, as the router does', () => {
    const [, kept] = [add(1000), add(1000)];
    stop = keepInPlace(() => kept);
    scrollTo(0);
    resize(kept);
    expect(topOf(kept)).toBe(COVERED);
  });
});

describe('a key', () => {
  it('finds it in place, though something above it has been drawn since the last frame', () => {
    const { above, kept } = keep();
    heights.set(above, 1700);
    expect(topOf(kept)).not.toBe(COVERED);
    const seen: number[] = [];
    window.addEventListener('keydown', () => seen.push(topOf(kept)), { once: true });
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'l' }));
    expect(seen).toEqual([COVERED]);
  });
});

describe('a reader who', () => {
  it.each([
    ['turns a wheel', () => window.dispatchEvent(new Event('wheel'))],
    ['moves a finger', () => window.dispatchEvent(new Event('touchmove'))],
    ['presses', () => window.dispatchEvent(new Event('pointerdown'))],
    ['presses a key', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }))],
    ['scrolls without an event of his own', () => scrollTo(300)],
  ])('%s is left alone, and the caller is told once', (_, act) => {
    const onReader = vi.fn();
    const { above, kept } = keep(onReader);
    act();
    act();
    const top = topOf(kept);
    heights.set(above, 1700);
    resize(above);
    expect(topOf(kept)).toBe(top + 700);
    expect(onReader).toHaveBeenCalledTimes(1);
  });

  it('goes back is left alone, and the caller is not told', () => {
    const onReader = vi.fn();
    const { above, kept } = keep(onReader);
    window.dispatchEvent(new Event('popstate'));
    heights.set(above, 1700);
    resize(above);
    expect(topOf(kept)).toBe(COVERED + 700);
    expect(onReader).not.toHaveBeenCalled();
  });

  it.each([
    [
      'still holds the key that has led here',
      () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', repeat: true })),
    ],
    [
      'sees the browser keep what is on screen',
      (above: Element) => {
        heights.set(above, 1200);
        scrollTo(document.documentElement.scrollTop + 200);
      },
    ],
    [
      'sees the browser scroll up, since the page ends earlier than before',
      (_above: Element, kept: Element) => {
        heights.set(kept, 300);
        scrollTo(1300 - 600);
      },
    ],
  ])('%s is not taken for one who goes elsewhere', (_, act) => {
    const { above, kept } = keep();
    act(above, kept);
    heights.set(above, 1700);
    resize(above);
    expect(topOf(kept)).toBe(COVERED);
  });
});

it('nothing is kept after it has been stopped', () => {
  const { above, kept } = keep();
  stop();
  heights.set(above, 1700);
  resize(above);
  expect(topOf(kept)).toBe(COVERED + 700);
});
