import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppRouter } from '../../src/app/router';
import { followArrival } from '../../src/app/start/followArrival';
import { type ArxivId, parseArxivId } from '../../src/digest/arxivId';
import { type Day, parseDay } from '../../src/digest/day';
import { NO_QUESTION } from '../../src/question/question';
import { continueDay, continuedDay } from '../../src/views/browse/day/continueDay';
import { dayPlace, rememberDayPlace } from '../../src/views/browse/day/dayPlaces';
import { dayAttributes, rowAttributes } from '../../src/views/browse/list/rowsOnScreen';

const DAY = known(parseDay('2025-04-08'));
const ROW_HEIGHT = 100;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  continuedDay.set(null);
  document.documentElement.scrollTop = 0;
  window.scrollY = 0;
});

const idAt = (index: number) => known(parseArxivId(`2504.${String(index).padStart(5, '0')}`));

/** A day of some papers, each a hundred pixels high: jsdom has no layout. */
function drawDay(papers: number): void {
  const section = document.createElement('section');
  for (const [name, value] of Object.entries(dayAttributes(DAY))) {
    section.setAttribute(name, value ?? '');
  }
  for (let index = 0; index < papers; index += 1) {
    const row = document.createElement('article');
    const attributes = rowAttributes(idAt(index), NO_QUESTION);
    row.setAttribute('data-paper-id', attributes['data-paper-id']);
    row.getBoundingClientRect = () =>
      new DOMRect(0, index * ROW_HEIGHT - document.documentElement.scrollTop, 600, ROW_HEIGHT);
    section.append(row);
  }
  document.body.append(section);
}

/** The reader scrolls so that a row is on top, and rests. */
function readTo(index: number): void {
  document.documentElement.scrollTop = index * ROW_HEIGHT;
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1000);
}

describe('a long day', () => {
  it('goes on where the reader was on the visit before', () => {
    drawDay(40);
    const stop = continueDay('/day/2025-04-08', true);
    expect(continuedDay.get()).toBeNull();
    readTo(10);
    stop();
    document.documentElement.scrollTop = 0;
    const stopAgain = continueDay('/day/2025-04-08', true);
    expect(document.documentElement.scrollTop).toBe(10 * ROW_HEIGHT);
    expect(continuedDay.get()).toBe(DAY);
    stopAgain();
    expect(continuedDay.get()).toBeNull();
  });

  it.each([
    ['the reader has hardly begun', 2],
    ['the reader has come to its end', 39],
  ])('begins at its top where %s', (_, index) => {
    drawDay(40);
    rememberDayPlace(DAY, idAt(10));
    const stop = continueDay('/day/2025-04-08', false);
    readTo(index);
    stop();
    expect(dayPlace(DAY)).toBeNull();
  });

  it('remembers the place of a reader who scrolled before the code came, and moves nothing', () => {
    drawDay(40);
    document.documentElement.scrollTop = 12 * ROW_HEIGHT;
    window.scrollY = 12 * ROW_HEIGHT;
    const stop = continueDay('/day/2025-04-08', true);
    vi.advanceTimersByTime(1000);
    stop();
    expect(dayPlace(DAY)).toBe(idAt(12));
    expect(document.documentElement.scrollTop).toBe(12 * ROW_HEIGHT);
  });

  it('is left to the router where the reader returns to it', () => {
    drawDay(40);
    rememberDayPlace(DAY, idAt(10));
    continueDay('/day/2025-04-08', false)();
    expect(document.documentElement.scrollTop).toBe(0);
  });

  it('does not move under a reader who has scrolled already', () => {
    drawDay(40);
    rememberDayPlace(DAY, idAt(10));
    window.scrollY = 300;
    const stop = continueDay('/day/2025-04-08', true);
    expect(document.documentElement.scrollTop).toBe(0);
    stop();
  });
});

it('a day of few papers, and what is no day, has no place', () => {
  drawDay(8);
  const stop = continueDay('/day/2025-04-08', true);
  readTo(5);
  stop();
  continueDay('/day/tomorrow', true)();
  expect(dayPlace(DAY)).toBeNull();
});

describe('places of days', () => {
  it('are those of the days that were read last', () => {
    const days = Array.from({ length: 31 }, (_, index) =>
      known(parseDay(`2025-03-${String(index + 1).padStart(2, '0')}`)),
    );
    for (const day of days) rememberDayPlace(day, idAt(1));
    expect(days.filter((day: Day) => dayPlace(day) === null)).toEqual(['2025-03-01']);
  });

  it.each(['{', '{}', '[1, ["2025-04-08", 5], ["today", "2504.00001"]]'])(
    'are none where storage holds %s',
    (stored) => {
      localStorage.setItem('haru:day-places', stored);
      expect(dayPlace(DAY)).toBeNull();
    },
  );
});

function known<T extends ArxivId | Day>(value: T | null): T {
  if (value === null) throw new Error('expected an id or a day');
  return value;
}

describe('an address', () => {
  it.each([
    ['of a day leads to the place', '', DAY],
    ['of some papers of the day does not', '?votes=1-', null],
  ])('%s', async (_, searchStr, expected) => {
    drawDay(40);
    rememberDayPlace(DAY, idAt(10));
    const visit = { ...performance.mark('visit'), type: 'navigate' };
    vi.spyOn(performance, 'getEntriesByType').mockReturnValueOnce([visit]);
    followArrival(shows({ pathname: '/day/2025-04-08', searchStr, hash: '', state: {} }));
    await vi.dynamicImportSettled();
    expect(continuedDay.get()).toBe(expected);
  });
});

/** A router that shows a location as soon as something follows it. */
function shows(toLocation: object): AppRouter {
  const subscribe = (_: string, tell: (event: object) => void) => tell({ toLocation });
  return { subscribe } as unknown as AppRouter;
}
