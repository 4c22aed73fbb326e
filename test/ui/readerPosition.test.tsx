import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseArxivId } from '../../src/digest/arxivId';
import { parseDay } from '../../src/digest/day';
import { NO_QUESTION } from '../../src/question/question';
import {
  dayAttributes,
  rowAttributes,
  rowElementOf,
  TITLE_LINK_ATTRIBUTES,
  titleLinkOf,
} from '../../src/views/browse/list/rowsOnScreen';
import { currentRow, nextDayElement, nextRow } from '../../src/views/commands/readerPosition';

const IDS = ['2502.00001', '2502.00002', '2502.00003'];
const QUESTION = { ...NO_QUESTION, text: '확산 & "모델"', authors: ["C. O'Neil"] };
const ROW_HEIGHT = 150;
/** What covers the top of the screen, in pixels. */
const COVERED = 100;

/** Puts an element at a distance from the top of the screen: jsdom has no layout. */
function place<E extends HTMLElement>(element: E, top: number): E {
  element.getBoundingClientRect = () => new DOMRect(0, top, 600, ROW_HEIGHT);
  return element;
}

function create(name: string, attributes: Record<string, string | undefined>): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  return element;
}

/** A list of rows, the first of them at `top`. */
function listOf(ids: readonly string[], top: number): HTMLElement[] {
  return ids.map((text, index) => {
    const id = parseArxivId(text);
    if (!id) throw new Error(`expected an id, found ${text}`);
    const row = place(create('article', rowAttributes(id, QUESTION)), top + index * ROW_HEIGHT);
    const link = create('a', { ...TITLE_LINK_ATTRIBUTES, href: `/paper/${id}` });
    row.append(create('a', { href: 'https://elsewhere.example/paper/2502.09999' }), link);
    document.body.append(row);
    return row;
  });
}

beforeEach(() => {
  vi.stubGlobal('getComputedStyle', () => ({ scrollMarginTop: `${COVERED}px` }));
});

describe('the row the reader is at', () => {
  it('is that of the open paper, with the question of its list', () => {
    const [, second] = listOf(IDS, 200);
    expect(currentRow('2502.00002')).toEqual({
      element: second,
      id: '2502.00002',
      question: QUESTION,
    });
  });

  it('is the row with the focus where no paper is open, or the open one is not drawn', () => {
    const [, , third] = listOf(IDS, 200);
    if (third) titleLinkOf(third)?.focus();
    expect(currentRow(null)?.id).toBe('2502.00003');
    expect(currentRow('2502.09999')?.id).toBe('2502.00003');
  });

  it('is none at first', () => {
    listOf(IDS, 200);
    expect(currentRow(null)).toBeNull();
  });

  it('is the one nearest to the middle of the screen where a paper has two', () => {
    listOf(['2502.00001'], -2000);
    const [near] = listOf(['2502.00001'], 300);
    listOf(['2502.00001'], 2000);
    expect(rowElementOf('2502.00001')).toBe(near);
  });
});

describe('the row to go to', () => {
  it.each<
    [step: 1 | -1, openId: string | null, top: number, id: string | undefined, reason: string]
  >([
    [1, '2502.00001', 200, '2502.00002', 'after the open one'],
    [-1, '2502.00002', 200, '2502.00001', 'before the open one'],
    [1, '2502.00003', 200, undefined, 'the end of the list'],
    [-1, '2502.00001', 200, undefined, 'the start of the list'],
    [1, null, 200, '2502.00001', 'the first in sight'],
    [1, null, 0, '2502.00002', 'the header covers the first'],
    [-1, null, 0, '2502.00001', 'before the first in sight'],
    [1, null, -1000, undefined, 'all are above the screen'],
  ])('by %i from %s with the list at %i is %s: %s', (step, openId, top, id) => {
    listOf(IDS, top);
    expect(nextRow(step, openId)?.id).toBe(id);
  });

  it('is none on a screen without rows', () => {
    expect(nextRow(1, null)).toBeNull();
    expect(nextRow(-1, '2502.00001')).toBeNull();
  });
});

describe('the day to go to', () => {
  const days = ['2025-02-26', '2025-02-13', '2023-11-20'];
  const addDays = (...tops: number[]) => {
    for (const [index, top] of tops.entries()) {
      const day = parseDay(days[index] ?? '') ?? undefined;
      document.body.append(place(create('section', dayAttributes(day)), top));
    }
  };

  it.each<[step: 1 | -1, tops: number[], day: string | undefined, reason: string]>([
    [1, [100, 800, 1600], '2025-02-13', 'after the first'],
    [1, [-800, 100.5, 900], '2023-11-20', 'the second is where a jump leads, to half a pixel'],
    [-1, [-800, 100.5, 900], '2025-02-26', 'before the second'],
    [1, [-800, 103, 900], '2025-02-13', 'the first is still on top'],
    [1, [-1600, -800, 0], undefined, 'after the last'],
    [-1, [100, 800, 1600], undefined, 'before the first'],
    [1, [400, 800, 1600], '2025-02-13', 'above the first day the first counts'],
  ])('by %i from tops %j is %s: %s', (step, tops, day) => {
    addDays(...tops);
    expect(nextDayElement(step)?.dataset.day).toBe(day);
  });
});
