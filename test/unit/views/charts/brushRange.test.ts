import { describe, expect, it } from 'vitest';
import { voteBins } from '../../../../src/views/charts/bins';
import {
  afterKey,
  type Handle,
  opened,
  resized,
  shifted,
} from '../../../../src/views/charts/brushRange';

/** 0, 1, 2, 3–4, 5–6, 7–9, 10–14. */
const bins = voteBins(14);
const domain = { first: 0, last: 14 };

function press(key: string, handle: Handle, from: number | null, to: number | null, shift = false) {
  const range = afterKey({ key, shiftKey: shift }, handle, { from, to }, bins, domain);
  return range && [range.from, range.to];
}

describe('afterKey', () => {
  it.each<[string, Handle, [number | null, number | null], unknown, string]>([
    ['ArrowRight', 'from', [null, null], [1, null], '한 칸 오른쪽'],
    ['ArrowUp', 'from', [2, null], [3, null], '위도 오른쪽'],
    ['ArrowLeft', 'from', [1, null], [null, null], '끝에 닿으면 열린다'],
    ['ArrowLeft', 'from', [null, null], [null, null], '끝에서는 그대로'],
    ['ArrowLeft', 'to', [null, null], [null, 9], '끝 손잡이는 칸의 끝에 선다'],
    ['ArrowDown', 'to', [5, 6], [5, 5], '다른 손잡이를 넘지 않는다'],
    ['ArrowRight', 'from', [5, 6], [6, 6], '다른 쪽도 넘지 않는다'],
    ['PageUp', 'from', [null, null], [7, null], '다섯 칸'],
    ['PageDown', 'to', [null, null], [null, 1], '다섯 칸 왼쪽'],
    ['Home', 'from', [5, 9], [null, 9], '처음으로'],
    ['Home', 'to', [5, 9], [5, 5], '처음이라도 다른 손잡이까지만'],
    ['End', 'to', [5, 9], [5, null], '끝으로'],
    ['End', 'from', [5, null], [10, null], '끝 칸의 처음에 선다'],
    ['Delete', 'to', [5, 9], [null, null], '모두 지운다'],
    ['a', 'to', [5, 9], null, '다른 키는 아무것도 아니다'],
  ])('%s, %s, %j → %j: %s', (key, handle, [from, to], expected) => {
    expect(press(key, handle, from, to)).toEqual(expected);
  });

  it.each<[string, [number, number], unknown, string]>([
    ['ArrowRight', [2, 4], [3, 6], '두 칸이 두 칸으로'],
    ['ArrowLeft', [1, 1], [0, 0], '처음까지'],
    ['PageUp', [2, 4], [7, 14], '끝에서 멈춘다'],
  ])('Shift와 %s는 %j를 통째로 %j로 옮긴다: %s', (key, [from, to], expected) => {
    expect(press(key, 'from', from, to, true)).toEqual(expected);
  });
});

describe('resized', () => {
  it('opens an end that reaches that of the chart', () => {
    expect(resized({ from: 3, to: 9 }, 'to', 14, domain)).toEqual({ from: 3, to: null });
    expect(resized({ from: 3, to: 9 }, 'from', 0, domain)).toEqual({ from: null, to: 9 });
  });
});

describe('opened', () => {
  it.each([
    [
      { from: 0, to: 14 },
      { from: null, to: null },
    ],
    [
      { from: -3, to: 99 },
      { from: null, to: null },
    ],
    [
      { from: 1, to: 13 },
      { from: 1, to: 13 },
    ],
    [
      { from: null, to: 13 },
      { from: null, to: 13 },
    ],
    [
      { from: 14, to: 14 },
      { from: 14, to: 14 },
    ],
  ])('%j → %j', (range, expected) => {
    expect(opened(range, domain)).toEqual(expected);
  });
});

describe('shifted', () => {
  it('keeps as many bins', () => {
    expect(shifted([0, 2], 100, bins)).toEqual({ from: 5, to: 14 });
  });
});
