import { describe, expect, it } from 'vitest';
import type { ArxivId } from '../../../src/digest/arxivId';
import type { Day } from '../../../src/digest/day';
import { drawPaper } from '../../../src/views/drawPaper';

const DAYS = ['2025-02-26', '2025-02-25'].map((day) => ({ day: day as Day, papers: 2 }));
const PAPERS = new Map([
  ['2025-02-26', ['2502.00001', '2502.00002']],
  ['2025-02-25', ['2502.00003', '2502.00004']],
]);

/** Draws with numbers in turn. */
function draw(
  numbers: readonly number[],
  { seen = [], kept = [...PAPERS.keys()] }: { seen?: string[]; kept?: string[] } = {},
) {
  let turn = 0;
  const read: string[] = [];
  const drawn = drawPaper({
    days: DAYS,
    readDay: async (day) => {
      read.push(day);
      if (!kept.includes(day)) throw new Error('no network');
      return (PAPERS.get(day) ?? []).map((id) => ({ id: id as ArxivId }));
    },
    random: () => numbers[turn++ % numbers.length] ?? 0,
    seen: seen as ArxivId[],
  });
  return drawn.then((id) => ({ id, read }));
}

describe('drawPaper', () => {
  it('is the paper at the place that the number names', async () => {
    expect((await draw([0])).id).toBe('2502.00001');
    expect((await draw([0.8])).id).toBe('2502.00004');
  });

  it('draws again where the paper has been seen', async () => {
    expect((await draw([0, 0.3], { seen: ['2502.00001'] })).id).toBe('2502.00002');
  });

  it('asks for no day again that cannot be read, and finds the one that can', async () => {
    const { id, read } = await draw([0], { kept: ['2025-02-25'] });
    expect(id).toBe('2502.00003');
    expect(read).toEqual(['2025-02-26', '2025-02-25']);
  });

  it.each([
    ['no day can be read', { kept: [] }],
    ['all papers have been seen', { seen: [...PAPERS.values()].flat() }],
  ])('is none where %s', async (_, state) => {
    expect((await draw([0, 0.3, 0.6, 0.9], state)).id).toBeNull();
  });
});
