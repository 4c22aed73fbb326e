import { describe, expect, it } from 'vitest';
import { listText } from '../../../src/cite/listText';
import { CREDITS, paperOf } from './papers';

const ADDRESS = 'https://haru.example/day/2025-02-26';

describe('listText', () => {
  it('numbers the titles of a day, with their votes where they are known', () => {
    const papers = [paperOf(), paperOf({ title: 'MVD$^2$:\n**b**', votes: null })];
    expect(listText({ name: '2025년 2월 26일', papers, total: 2 }, ADDRESS, CREDITS.words)).toBe(
      `2025년 2월 26일 · 2편

1. A Title (투표 53)
2. MVD²: b

${ADDRESS}`,
    );
  });

  it('writes large numbers as the page does', () => {
    const text = listText(
      { name: '하루', papers: [paperOf()], total: 1664 },
      ADDRESS,
      CREDITS.words,
    );
    expect(text).toMatch(/^하루 · 1,664편\n/);
    expect(text).toContain('\n… 외 1,663편\n');
  });

  it.each([
    // All of them, the first page of more, and a list that is longer than a chat shows.
    [30, 30, 30, false],
    [20, 45, 20, true],
    [45, 45, 30, true],
  ])('of %i papers out of %i has %i lines', (loaded, total, lines, isCut) => {
    const papers = Array.from({ length: loaded }, () => paperOf());
    const text = listText({ name: '확산', papers, total }, ADDRESS, CREDITS.words);
    expect(text.match(/^\d+\. /gm)).toHaveLength(lines);
    expect(text.includes(`\n… 외 ${total - lines}편\n`)).toBe(isCut);
    expect(text.endsWith(ADDRESS)).toBe(true);
  });
});
