import { describe, expect, it } from 'vitest';
import { isReadable, parseDigest } from '../../../src/digest/parseDigest';
import { digestOf, kindsOf, onePaper, paperLines } from './digests';

const THUMBNAIL = 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2502.18411.png';
const FILM =
  'https://cdn-uploads.huggingface.co/production/uploads/60f1abe7544c2adfd699860c/d0.mp4';

const titlesOf = (text: string) => parseDigest(text).papers.map(({ title }) => title);
const placesOf = (text: string) =>
  parseDigest(text).papers.map(({ day, rank, title }) => `${day} ${rank} ${title}`);

describe('a paper in its newest form', () => {
  it('is read whole', () => {
    const text = [
      '## Daily Papers (2025-02-26)',
      '',
      '### [OmniAlign-V](https://arxiv.org/abs/2502.18411)',
      '',
      `![](${THUMBNAIL})`,
      '',
      'Vote: 53',
      '',
      'Authors: A. Author, B. Author',
      '',
      "- ***What's New***: 새 데이터셋",
      '- ***Technical Details***: 205K 샘플',
      '- ***Performance Highlights***: 더 나은 정렬',
      '',
    ].join('\n');
    const section = (kind: string, label: string, words: string) => {
      return { kind, label, bullets: [{ text: words, children: [] }] };
    };
    expect(parseDigest(text)).toEqual({
      problems: [],
      papers: [
        {
          id: '2502.18411',
          day: '2025-02-26',
          rank: 1,
          title: 'OmniAlign-V',
          koreanTitle: null,
          votes: 53,
          authors: ['A. Author', 'B. Author'],
          authorsInOrder: false,
          authorsCut: false,
          picture: THUMBNAIL,
          video: null,
          keywords: [],
          code: null,
          project: null,
          language: null,
          sections: [
            section('whats-new', "What's New", '새 데이터셋'),
            section('technical-details', 'Technical Details', '205K 샘플'),
            section('performance-highlights', 'Performance Highlights', '더 나은 정렬'),
          ],
        },
      ],
    });
  });
});

describe('older forms', () => {
  it('reads a paper of November 2023: a title and sentences', () => {
    const text = digestOf(paperLines(1, '- 첫째', '- 둘째'));
    expect(parseDigest(text).problems).toEqual([]);
    expect(parseDigest(text).papers[0]).toMatchObject({
      votes: null,
      authors: null,
      picture: null,
    });
  });

  it.each([
    ['none', []],
    ['one', ['']],
    ['three', ['', '', '']],
  ])('reads the same with %s blank lines between', (_, blank) => {
    const parts = [`![](${THUMBNAIL})`, 'Vote: 5', 'Authors: A B', '- **Conclusion**: 끝', '- 글'];
    const text = digestOf(paperLines(1, ...parts.flatMap((line) => [line, ...blank])));
    expect(parseDigest(text).problems).toEqual([]);
    expect(parseDigest(text).papers).toEqual([onePaper(...parts)]);
  });

  it('reads a video given as link and element', () => {
    const lines = [`[Watch Video](${FILM})`, `<div><video controls src="${FILM}"></video></div>`];
    expect(onePaper(...lines, '- 글').video).toBe(FILM);
  });

  it('puts ten sentences without labels into one section', () => {
    const bullets = Array.from({ length: 10 }, (_, i) => `- 문장 ${i}`);
    expect(onePaper(...bullets).sections.map((one) => one.bullets.length)).toEqual([10]);
  });

  it.each([1, 68])('reads %i papers a day', (count) => {
    const papers = Array.from({ length: count }, (_, i) => paperLines(i, '- 글'));
    const ranks = parseDigest(digestOf(...papers)).papers.map(({ rank }) => rank);
    expect(ranks).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  });
});

describe('day headings', () => {
  it.each([
    '## Daily Papers (2025-02-26)',
    '##  Daily Papers ( 2025-02-26 ) ',
    '##Daily Papers(2025-02-26)',
    '## Daily Papers (2025-02-26) (updated)',
    '## 오늘의 논문 (2025-02-26)',
  ])('%j names the day', (heading) => {
    const text = [heading, ...paperLines(1, '- 글')].join('\n');
    expect(placesOf(text)).toEqual(['2025-02-26 1 Paper 1']);
    expect(parseDigest(text).problems).toEqual([]);
  });

  it.each([
    '## Daily Papers',
    '## Daily Papers ()',
    '## Daily Papers (2025-02-30)',
    '## Daily Papers (2025-2-26)',
    '## Daily Papers (2025-02-26',
    '## Daily Papers (2025-02-26x',
    '## 2025-02-26',
    '##',
  ])('%j names no day', (heading) => {
    const digest = parseDigest([heading, ...paperLines(1, '- 글')].join('\n'));
    expect(digest.papers).toEqual([]);
    expect(kindsOf(digest)).toEqual(['bad-day', 'no-day']);
    expect(isReadable(digest)).toBe(false);
  });

  it('continues the ranks when the same day comes twice', () => {
    const text = [digestOf(paperLines(1, '- 글')), digestOf(paperLines(2, '- 글'))].join('\n\n');
    expect(placesOf(text)).toEqual(['2025-02-26 1 Paper 1', '2025-02-26 2 Paper 2']);
    expect(parseDigest(text).problems).toEqual([]);
  });

  it('continues the ranks after another day', () => {
    const otherDay = ['## Daily Papers (2025-02-25)', ...paperLines(3, '- 글')].join('\n');
    const text = [digestOf(paperLines(1, '- 글')), otherDay, digestOf(paperLines(2, '- 글'))].join(
      '\n',
    );
    expect(placesOf(text)).toEqual([
      '2025-02-26 1 Paper 1',
      '2025-02-25 1 Paper 3',
      '2025-02-26 2 Paper 2',
    ]);
  });

  it('gives papers before the first day heading its day, with one problem', () => {
    const above = [...paperLines(1, '- 글'), ...paperLines(2, '- 글')].join('\n');
    const text = [above, digestOf(paperLines(3, '- 글'))].join('\n');
    expect(placesOf(text)).toEqual([
      '2025-02-26 1 Paper 1',
      '2025-02-26 2 Paper 2',
      '2025-02-26 3 Paper 3',
    ]);
    expect(parseDigest(text).problems).toMatchObject([{ kind: 'late-day', line: 1 }]);
  });

  it('keeps the day in force after an unreadable heading, with a problem', () => {
    const text = [
      digestOf(paperLines(1, '- 글')),
      ...['## Daily Papers (2025-02-27)', ...paperLines(2, '- 글')],
      ...['## Daily Papers (2025-02-30)', ...paperLines(3, '- 글')],
    ].join('\n');
    expect(placesOf(text)).toEqual([
      '2025-02-26 1 Paper 1',
      '2025-02-27 1 Paper 2',
      '2025-02-27 2 Paper 3',
    ]);
    expect(parseDigest(text).problems).toMatchObject([{ kind: 'bad-day', line: 7 }]);
  });
});

describe('a text that is no digest', () => {
  it.each([
    ['', ['no-papers', 'no-day']],
    ['\n\n', ['no-papers', 'no-day']],
    ['## Daily Papers (2025-02-26)\n', ['no-papers']],
    ['# Daily Papers', ['unknown-line', 'no-papers', 'no-day']],
    [
      '<!doctype html>\n<title>404</title>',
      ['no-papers', 'no-day', 'unknown-line', 'unknown-line'],
    ],
    [paperLines(1, '- 글').join('\n'), ['no-day']],
  ])('%j has no papers and a fatal problem', (text, kinds) => {
    const digest = parseDigest(text);
    expect(digest.papers).toEqual([]);
    expect(kindsOf(digest).sort()).toEqual(kinds.sort());
    expect(isReadable(digest)).toBe(false);
  });
});

describe('one bad paper', () => {
  const three = (broken: readonly string[]) =>
    digestOf(
      paperLines(1, 'Vote: 1', 'Authors: A B', '- 하나'),
      broken,
      paperLines(3, 'Vote: 3', 'Authors: E F', '- 셋'),
    );
  const healthy = parseDigest(three([])).papers;

  it.each([
    '### [Paper 2](https://example.com/abs/2502.00002)',
    '### Paper 2',
    '###',
    '### [](https://arxiv.org/abs/2502.00002)',
  ])('with the heading %j leaves the papers around it', (heading) => {
    const digest = parseDigest(three([heading, 'Vote: 2', 'Authors: C D', '- 둘', '딴 글']));
    expect(digest.papers).toEqual(healthy);
    expect(digest.problems).toMatchObject([{ kind: 'bad-paper', line: 6, found: heading }]);
  });

  it('with an id of before 2007 is told as that', () => {
    const heading = '### [Old](https://arxiv.org/abs/cs/0112017)';
    const digest = parseDigest(three([heading, 'Vote: 2', '- 둘']));
    expect(digest.papers).toEqual(healthy);
    expect(digest.problems).toMatchObject([{ kind: 'old-paper', line: 6, found: heading }]);
  });

  it.each([
    ['[Paper 2](https://arxiv.org/abs/2502.00002)', 'unknown-line'],
    ['#### [Paper 2](https://arxiv.org/abs/2502.00002)', 'unknown-line'],
  ])('whose heading became %j leaves nothing to the paper before', (heading, kind) => {
    const digest = parseDigest(three(['', heading, '', 'Vote: 2', 'Authors: C D', '- 둘']));
    expect(digest.papers).toEqual(healthy);
    expect(digest.problems).toMatchObject([
      { kind, paper: '2502.00001' },
      { kind: 'bad-paper', line: 9, found: 'Vote: 2', paper: null },
    ]);
  });

  it('whose heading became a day heading leaves nothing to the paper before', () => {
    const digest = parseDigest(three(['## [Paper 2](https://arxiv.org/abs/2502.00002)', '- 둘']));
    expect(digest.papers).toEqual(healthy);
    expect(kindsOf(digest)).toEqual(['bad-day', 'unknown-line']);
  });

  it('that comes twice on a day counts once, with a problem', () => {
    const digest = parseDigest(three(paperLines(1, 'Vote: 99', '- 다시')));
    expect(digest.papers).toEqual(healthy);
    expect(digest.problems).toMatchObject([
      { kind: 'repeated-paper', line: 6, found: 'Paper 1', paper: '2502.00001' },
    ]);
  });

  it('without a summary is kept, with a problem', () => {
    const text = three(paperLines(2, 'Vote: 2'));
    expect(titlesOf(text)).toEqual(['Paper 1', 'Paper 2', 'Paper 3']);
    expect(parseDigest(text).problems).toMatchObject([{ kind: 'no-summary', line: 6 }]);
  });
});

describe('a paper on two days', () => {
  it('is listed on both', () => {
    const otherDay = ['## Daily Papers (2025-02-27)', ...paperLines(1, '- 글')].join('\n');
    const text = [digestOf(paperLines(1, '- 글')), otherDay].join('\n');
    expect(placesOf(text)).toEqual(['2025-02-26 1 Paper 1', '2025-02-27 1 Paper 1']);
    expect(parseDigest(text).problems).toEqual([]);
  });
});

describe('problems', () => {
  it('are in the order of their lines, counted from 1', () => {
    const text = digestOf(
      paperLines(1, 'Vote: many', 'Authors:', '![](/avatars/a.svg)', '- 글', '', '딴 글'),
      ['### broken'],
      paperLines(2),
    );
    expect(parseDigest(text).problems.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      '3 bad-votes',
      '4 bad-authors',
      '5 bad-picture',
      '8 unknown-line',
      '9 bad-paper',
      '10 no-summary',
    ]);
  });

  it('name every line after a day heading again', () => {
    const text = digestOf(['### broken', '딴 글', '## Daily Papers (2025-02-27)', '안내']);
    expect(parseDigest(text).problems).toMatchObject([
      { kind: 'no-papers' },
      { kind: 'bad-paper', line: 2 },
      { kind: 'unknown-line', line: 5, found: '안내' },
    ]);
  });

  it('name lines that belong to no paper', () => {
    const text = ['머리말', digestOf(['안내'], paperLines(1, '- 글'))].join('\n');
    expect(parseDigest(text).problems).toMatchObject([
      { kind: 'unknown-line', line: 1, found: '머리말', paper: null },
      { kind: 'unknown-line', line: 3, found: '안내', paper: null },
    ]);
  });
});

describe('a line of more than 100,000 characters', () => {
  const head = '## Daily Papers (2025-02-26)\n### [T](https://arxiv.org/abs/2502.18411)\n';
  const endless = '가'.repeat(150_000);

  it('is cut there, with a problem', () => {
    const { papers, problems } = parseDigest(`${head}- ${endless}\n- 다음`);
    const [first, second] = papers[0]?.sections[0]?.bullets ?? [];
    expect([first?.text.length, second?.text]).toEqual([99_998, '다음']);
    expect(problems).toMatchObject([{ kind: 'long-line', line: 3, paper: '2502.18411' }]);
  });

  it('is not cut within a surrogate pair', () => {
    const { papers } = parseDigest(`${head}- x${'😀'.repeat(60_000)}`);
    expect(papers[0]?.sections[0]?.bullets[0]?.text).not.toMatch(/\p{Cs}/u);
  });

  it('may be many lines of one sentence', () => {
    const lines = Array.from({ length: 30 }, () => '나'.repeat(10_000));
    const { papers, problems } = parseDigest(`${head}- 가\n${lines.join('\n')}\n- 다음`);
    const [first, second] = papers[0]?.sections[0]?.bullets ?? [];
    expect(first?.text.length).toBeLessThanOrEqual(100_000);
    expect(second?.text).toBe('다음');
    expect(problems[0]?.kind).toBe('long-line');
    // Each line that is left out is a problem.
    expect(problems).toHaveLength(lines.length - 9);
  });

  it('is not reached by three thousand authors', () => {
    const names = Array.from({ length: 3000 }, (_, place) => `Given${place} Family`);
    const { papers, problems } = parseDigest(`${head}Authors: ${names.join(', ')}\n- 글`);
    expect(papers[0]?.authors).toHaveLength(3000);
    expect(problems).toEqual([]);
  });
});
