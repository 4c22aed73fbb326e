import { type Feed, type FeedEntry, momentOf } from '../../../src/build/feed';
import type { Paper } from '../../../src/digest/paper';
import { parseDigest } from '../../../src/digest/parseDigest';
import type { Site } from '../../../src/digest/site';
import { texts as KOREAN } from '../../../src/i18n/ko/feed';
import { BUNDLED, digestsIn } from '../digest/digests';

export const SITE: Site = { origin: 'https://haru.example', base: '/daily-papers/' };

export const FRAME = {
  site: SITE,
  votes: (count: number) => `투표 ${count}`,
  sections: KOREAN.sections,
  creditOf: () => null,
};

/** What ids begin with. */
export const TAG = 'tag:haru.example,2026:daily-papers/';

/** A feed of the five bundled digests, newest first, where a test does not say otherwise. */
export function feedOf(changes: Partial<Feed> = {}): Feed {
  return {
    ...FRAME,
    tag: TAG,
    title: '하루논문',
    subtitle: '매일의 AI 논문 요약',
    language: 'ko',
    credit: {
      authors: [{ name: 'l-yohai', url: 'https://github.com/l-yohai/daily_papers_ko' }],
      rights: '원문 daily_papers_ko, CC BY-NC-ND 4.0',
    },
    name: 'feed',
    previous: null,
    current: null,
    updated: '2025-04-08T00:00:00+09:00',
    entries: BUNDLED_ENTRIES,
    ...changes,
  };
}

export const BUNDLED_ENTRIES: readonly FeedEntry[] = digestsIn(BUNDLED)
  .map(({ text }) => entryOf(parseDigest(text).papers))
  .reverse();

export function entryOf(papers: readonly Paper[]): FeedEntry {
  const day = papers[0]?.day;
  if (!day) throw new Error('a paper expected');
  return {
    day,
    updated: momentOf(day),
    title: `${day}의 논문`,
    summary: `논문 ${papers.length}편`,
    papers,
    credit: null,
  };
}

const [CONTROL, HALF] = [String.fromCharCode(1), String.fromCharCode(0xd800)];

/** What a digest should not hold, and one that somebody else wrote may. */
const HOSTILE = `## Daily Papers (2025-02-26)

### [<script>alert(1)</script> & "R&D" ]]> $\\alpha<\\beta$](https://arxiv.org/abs/2502.00001)

Vote: 3

Authors: <b>Kai</b>

- ***What's New***: <img src=x onerror=alert(1)> ]]> &lt; [나쁜](javascript:alert(1)) [좋은](https://example.com/?a=1&b='2'>) \`</code><b>\` **굵게 & <i>** $x<y$ &#0;
- ***Technical Details***: 기술

### [둘째 [링크](https://example.com/x)](https://arxiv.org/abs/2502.00002)

Vote: -

- 첫 문장 https://example.com/a?b=1&c=2에서
  - (1) 안쪽 <문장>
`;

/** Read as any digest; what the reader of digests takes out, control characters, is in again. */
export const HOSTILE_ENTRY: FeedEntry = {
  ...entryOf(
    parseDigest(HOSTILE).papers.map((paper) => ({
      ...paper,
      title: `${CONTROL}${HALF}${paper.title}\uffff`,
    })),
  ),
  title: `<b>${CONTROL}날</b> ]]> & "${HALF}"`,
  summary: `</summary>${CONTROL}&amp;]]>`,
};
