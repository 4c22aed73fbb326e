import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSectionDrawing } from '../../src/views/browse/list/sectionDrawing';

type Entry = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting' | 'boundingClientRect'>;
type Report = (entries: readonly Entry[]) => void;

/** The observers that were made: what each watches, and how it says what it sees. */
const made: { readonly watched: Set<Element>; readonly report: Report }[] = [];

class FakeObserver {
  readonly watched = new Set<Element>();
  constructor(report: Report) {
    made.push({ watched: this.watched, report });
  }
  observe(element: Element) {
    this.watched.add(element);
  }
  unobserve(element: Element) {
    this.watched.delete(element);
  }
}

/** Notes what a section is told. */
function watcher(told: (isNear: boolean) => void) {
  return { isLight: false, comeNear: () => told(true), leave: () => told(false) };
}

/** What an observer sees of a section, by default of one on the screen. */
function entry(target: Element | undefined, isIntersecting: boolean, top = 0): Entry {
  if (!target) throw new Error('expected a section');
  return { target, isIntersecting, boundingClientRect: new DOMRect(0, top, 300, 200) };
}

/** Lets a frame pass, and the task after it. */
function passFrame() {
  vi.advanceTimersToNextFrame();
  vi.advanceTimersToNextTimer();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame'] });
  made.length = 0;
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('sections that come near the screen', () => {
  it('are watched by one observer and their group by another, and each is told of itself alone', () => {
    const drawing = createSectionDrawing();
    const told: [number, boolean][] = [];
    const sections = Array.from({ length: 1000 }, () => document.createElement('section'));
    for (const [index, section] of sections.entries()) {
      drawing.observe(
        section,
        watcher((isNear) => told.push([index, isNear])),
      );
    }
    expect(made).toHaveLength(2);
    expect(made[0]?.watched.size).toBe(1000);
    made[0]?.report([entry(sections[7], true), entry(sections[999], false)]);
    expect(told).toEqual([
      [7, true],
      [999, false],
    ]);
  });

  it('are watched one by one only while what they stand in is near', () => {
    const drawing = createSectionDrawing();
    const [sections, groups] = made;
    const months = [0, 1].map(() => document.createElement('div'));
    const days = months.flatMap((month) =>
      [0, 1, 2].map(() => month.appendChild(document.createElement('section'))),
    );
    const stops = days.map((day) =>
      drawing.observe(
        day,
        watcher(() => {}),
      ),
    );
    expect(groups?.watched).toEqual(new Set(months));
    expect(sections?.watched).toEqual(new Set(days));
    groups?.report([entry(months[0], true), entry(months[1], false)]);
    expect(sections?.watched).toEqual(new Set(days.slice(0, 3)));
    groups?.report([entry(months[1], true)]);
    expect(sections?.watched).toEqual(new Set(days));
    for (const stop of stops) stop();
    expect(groups?.watched.size).toBe(0);
  });

  it('are told everything in order where they come and go between two looks', () => {
    const drawing = createSectionDrawing();
    const section = document.createElement('section');
    const told: boolean[] = [];
    drawing.observe(
      section,
      watcher((isNear) => told.push(isNear)),
    );
    made[0]?.report([entry(section, true), entry(section, false)]);
    expect(told).toEqual([true, false]);
  });

  it('are told their height when they leave', () => {
    const drawing = createSectionDrawing();
    const section = document.createElement('section');
    const leave = vi.fn();
    drawing.observe(section, { isLight: false, comeNear() {}, leave });
    made[0]?.report([entry(section, false, -5000)]);
    expect(leave).toHaveBeenCalledWith(200);
  });

  it('are told nothing more once they are gone, not even what was seen before', () => {
    const drawing = createSectionDrawing();
    const section = document.createElement('section');
    const listener = vi.fn();
    drawing.observe(section, watcher(listener))();
    expect(made[0]?.watched.size).toBe(0);
    made[0]?.report([entry(section, true)]);
    expect(listener).not.toHaveBeenCalled();
  });

  it('are drawn at once where the reader sees them, others one a frame', () => {
    const drawing = createSectionDrawing();
    const told: string[] = [];
    const tops = { above: -900, seen: 100, below: innerHeight, further: innerHeight + 900 };
    const entries = Object.entries(tops).map(([name, top]) => {
      const section = document.createElement('section');
      drawing.observe(
        section,
        watcher((isNear) => told.push(`${name} ${isNear}`)),
      );
      return entry(section, true, top);
    });
    made[0]?.report(entries);
    expect(told).toEqual(['seen true']);
    passFrame();
    expect(told).toEqual(['seen true', 'above true']);
    passFrame();
    passFrame();
    expect(told).toEqual(['seen true', 'above true', 'below true', 'further true']);
  });

  it('are drawn at once where they are light', () => {
    const drawing = createSectionDrawing();
    const section = document.createElement('section');
    const told: boolean[] = [];
    drawing.observe(section, { ...watcher((isNear) => told.push(isNear)), isLight: true });
    made[0]?.report([entry(section, true, innerHeight + 900)]);
    expect(told).toEqual([true]);
  });

  it('are not drawn when they have left, or are gone, before their turn', () => {
    const drawing = createSectionDrawing();
    const [left, gone] = [0, 1].map(() => document.createElement('section'));
    const told: boolean[] = [];
    if (left)
      drawing.observe(
        left,
        watcher((isNear) => told.push(isNear)),
      );
    const stop =
      gone &&
      drawing.observe(
        gone,
        watcher((isNear) => told.push(isNear)),
      );
    made[0]?.report([entry(left, true, 5000), entry(gone, true, 5200)]);
    made[0]?.report([entry(left, false, 9000)]);
    stop?.();
    vi.runAllTimers();
    expect(told).toEqual([false]);
  });
});

describe('sections that are drawn soon', () => {
  it('are drawn one a frame, in their order', () => {
    const drawing = createSectionDrawing();
    const drawn: number[] = [];
    for (const index of [0, 1, 2]) drawing.inTurn(() => drawn.push(index));
    expect(drawn).toEqual([]);
    passFrame();
    expect(drawn).toEqual([0]);
    passFrame();
    expect(drawn).toEqual([0, 1]);
    vi.runAllTimers();
    expect(drawn).toEqual([0, 1, 2]);
  });

  it('that are gone, or there already, give up their turn', () => {
    const drawing = createSectionDrawing();
    const draw = vi.fn();
    const giveUp = drawing.inTurn(draw);
    const last = vi.fn();
    drawing.inTurn(last);
    giveUp();
    vi.runAllTimers();
    expect(draw).not.toHaveBeenCalled();
    expect(last).toHaveBeenCalledOnce();
  });

  it('that come when all before are drawn have their turn as well', () => {
    const drawing = createSectionDrawing();
    drawing.inTurn(() => {});
    vi.runAllTimers();
    const draw = vi.fn();
    drawing.inTurn(draw);
    vi.runAllTimers();
    expect(draw).toHaveBeenCalledOnce();
  });
});
