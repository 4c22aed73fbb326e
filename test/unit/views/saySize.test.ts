import { describe, expect, it } from 'vitest';
import type { ArchiveSize } from '../../../src/digest/archiveSize';
import { texts as en } from '../../../src/i18n/en/messages';
import { texts as ko } from '../../../src/i18n/ko/messages';
import { saySize } from '../../../src/views/saySize';

describe('saySize', () => {
  it.each<[ArchiveSize, string, string, string]>([
    [{ papers: 112, listings: 112 }, '112편', '112 papers', 'every paper once'],
    [
      { papers: 5487, listings: 5488 },
      '5,487편 · 5,488번 실림',
      '5,487 papers · 5,488 listings',
      'a paper on two days',
    ],
    [{ papers: null, listings: 1 }, '1번 실림', '1 listing', 'papers unknown'],
    [{ papers: 0, listings: 0 }, '0편', '0 papers', 'nothing'],
  ])('of %j is %s, %s: %s', (size, korean, english) => {
    expect([saySize(size, ko), saySize(size, en)]).toEqual([korean, english]);
  });
});
