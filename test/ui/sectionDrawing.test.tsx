import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSectionDrawing } from '../../src/views/browse/list/sectionDrawing';

type Entry = { readonly target: Element; readonly isIntersecting: boolean };
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

beforeEach(() => {
  made.length = 0;
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});

describe('sections that come near the screen', () => {
  it('are watched by one observer and their group by another, and each is told of itself alone', () => {
    const drawing = createSectionDrawing();
    const told: [number, boolean][] = [];
    const sections = Array.from({ length: 1000 }, () => document.createElement('section'));
    for (const [index, section] of sections.entries()) {
      drawing.observe(section, (isNear) => told.push([index, isNear]));
    }
    expect(made).toHaveLength(2);
    expect(made[0]?.watched.size).toBe(1000);
    made[0]?.report([
      { target: sections[7] as Element, isIntersecting: true },
      { target: sections[999] as Element, isIntersecting: false },
    ]);
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
    const stops = days.map((day) => drawing.observe(day, () => {}));
    expect(groups?.watched).toEqual(new Set(months));
    expect(sections?.watched).toEqual(new Set(days));
    groups?.report([
      { target: months[0] as Element, isIntersecting: true },
      { target: months[1] as Element, isIntersecting: false },
    ]);
    expect(sections?.watched).toEqual(new Set(days.slice(0, 3)));
    groups?.report([{ target: months[1] as Element, isIntersecting: true }]);
    expect(sections?.watched).toEqual(new Set(days));
    for (const stop of stops) stop();
    expect(groups?.watched.size).toBe(0);
  });

  it('are told everything in order where they come and go between two looks', () => {
    const drawing = createSectionDrawing();
    const section = document.createElement('section');
    const told: boolean[] = [];
    drawing.observe(section, (isNear) => told.push(isNear));
    made[0]?.report([true, false].map((isIntersecting) => ({ target: section, isIntersecting })));
    expect(told).toEqual([true, false]);
  });

  it('are told nothing more once they are gone, not even what was seen before', () => {
    const drawing = createSectionDrawing();
    const section = document.createElement('section');
    const listener = vi.fn();
    drawing.observe(section, listener)();
    expect(made[0]?.watched.size).toBe(0);
    made[0]?.report([{ target: section, isIntersecting: true }]);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('sections that are drawn soon', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('are drawn one a task, in their order', () => {
    const drawing = createSectionDrawing();
    const drawn: number[] = [];
    for (const index of [0, 1, 2]) drawing.inTurn(() => drawn.push(index));
    expect(drawn).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(drawn).toEqual([0]);
    vi.advanceTimersToNextTimer();
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
