import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/digest/day';
import { monthSpans } from '../../../../src/views/trends/monthSpans';

const day = (text: string) => text as Day;
const manifestDay = (text: string, papers: number) => ({
  ...{ day: day(text), papers },
  ...{ votes: null, bytes: 0, hash: '' },
});

describe('monthSpans', () => {
  const days = [
    manifestDay('2025-02-26', 3),
    manifestDay('2025-02-25', 4),
    manifestDay('2024-11-05', 2),
  ];

  it('are all months from the first to the last digest, with none missing between them', () => {
    const spans = monthSpans({ days, repeats: [] });
    expect(spans.map(({ name, papers }) => [name, papers])).toEqual([
      ['2024-11', 2],
      ['2024-12', 0],
      ['2025-01', 0],
      ['2025-02', 7],
    ]);
    expect(spans[1]).toMatchObject({ from: '2024-12-01', to: '2024-12-31', since: null });
  });

  it('begin with the first digest, and end with the newest', () => {
    const spans = monthSpans({ days, repeats: null });
    expect(spans[0]).toMatchObject({ since: '2024-11-05', until: null });
    expect(spans.at(-1)).toMatchObject({ since: null, until: '2025-02-26' });
  });

  it('count a paper once that two days of a month list', () => {
    const repeat = { day: day('2025-02-26'), before: day('2025-02-25'), papers: 1 };
    const other = { day: day('2025-02-25'), before: day('2024-11-05'), papers: 1 };
    expect(monthSpans({ days, repeats: [repeat, other] }).at(-1)?.papers).toBe(6);
  });

  it('are none without digests', () => {
    expect(monthSpans({ days: [], repeats: [] })).toEqual([]);
  });
});
