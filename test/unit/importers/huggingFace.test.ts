import { describe, expect, it } from 'vitest';
import { imported, importedPaper, sectionsOf } from './imported';

const UPLOAD = 'https://cdn-uploads.huggingface.co/production/uploads/x';
const THUMBNAIL = 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2601.00010.png';

const PAPER = {
  id: '2601.00010',
  title: 'A Title',
  summary: 'An abstract.',
  upvotes: 7,
  publishedAt: '2025-12-31T18:00:00.000Z',
  submittedOnDailyAt: '2026-01-05T01:22:33.000Z',
};
const entryOf = (paper: object = {}, entry: object = {}) => ({
  paper: { ...PAPER, ...paper },
  publishedAt: PAPER.publishedAt,
  ...entry,
});

describe("Hugging Face's daily papers", () => {
  it('are read whole', () => {
    const paper = importedPaper(
      entryOf(
        {
          title: 'A Title Broken\n  over Two Lines with $\\alpha$',
          summary: 'First line\nof an abstract.',
          authors: [{ name: 'Ada Example', hidden: false }, { name: 'Ben Example' }],
          ai_summary: 'One sentence.',
          ai_keywords: ['one', 'two', '', 'one'],
          githubRepo: 'https://github.com/example/x',
          projectPage: 'https://example.org',
        },
        { thumbnail: THUMBNAIL },
      ),
    );
    expect(paper).toMatchObject({
      id: '2601.00010',
      day: '2026-01-05',
      title: 'A Title Broken over Two Lines with $\\alpha$',
      votes: 7,
      authors: ['Ada Example', 'Ben Example'],
      authorsInOrder: true,
      picture: THUMBNAIL,
      keywords: ['one', 'two'],
      code: 'https://github.com/example/x',
      project: 'https://example.org/',
      language: 'en',
      problems: [],
    });
    expect(sectionsOf(paper)).toEqual([
      ['AI Summary', 'One sentence.'],
      ['Abstract', 'First line of an abstract.'],
    ]);
  });

  it.each<[file: unknown, why: string]>([
    [[entryOf()], 'an array'],
    [{ papers: [entryOf()] }, 'under "papers"'],
    [{ status: 'success', data: [entryOf()] }, 'under "data"'],
    [[PAPER], 'the inner paper alone'],
  ])('are read from %#: %s', (file) => {
    expect(imported(file)).toMatchObject({ papers: [{ votes: 7 }], problems: [] });
  });

  it('leave out hidden authors and merge repeated ones', () => {
    const authors = [
      { name: 'Cy Example' },
      { name: 'Ben Example', hidden: true },
      { name: ' Ada\nExample' },
      { name: 'Cy Example' },
    ];
    expect(importedPaper(entryOf({ authors })).authors).toEqual(['Cy Example', 'Ada Example']);
  });

  it.each([
    [[], null],
    [[{ name: 'A B', hidden: true }], null],
    [undefined, null],
  ])('with the authors %j have none that is known', (authors, read) => {
    expect(importedPaper(entryOf({ authors }))).toMatchObject({
      authors: read,
      authorsInOrder: false,
    });
  });

  it('have no votes where the dump says 0', () => {
    expect(importedPaper(entryOf({ upvotes: 0 })).votes).toBe(0);
    expect(importedPaper(entryOf({ upvotes: undefined })).votes).toBeNull();
  });

  it('are of the day on which they were listed, in a file of any name', () => {
    const later = entryOf({ id: '2601.00011', submittedOnDailyAt: '2026-01-06T23:59:59.000Z' });
    expect(imported([later, entryOf()], 'dump.json').days).toEqual(['2026-01-05', '2026-01-06']);
  });

  it('are of the day on which they were listed, in a file that is named by another', () => {
    const { days, problems } = imported([entryOf()], '2026-01-07.json');
    expect(days).toEqual(['2026-01-05']);
    expect(problems).toEqual([
      'expected papers of 2026-01-07, the day of the file, found those of 2026-01-05',
    ]);
  });

  it('are of the day of the name where they do not say one, never of publishedAt', () => {
    const entry = entryOf({ submittedOnDailyAt: undefined });
    expect(imported([entry], '2026-01-07.json').days).toEqual(['2026-01-07']);
    expect(imported([entry], 'hf-2026-01-07.json').days).toEqual(['2026-01-07']);
    const { isRefused, problems } = imported([entry], 'dump.json');
    expect(isRefused).toBe(true);
    expect(problems).toContain(
      '[0].paper.submittedOnDailyAt: expected a day, or a file that is named by one, found nothing',
    );
  });

  it.each<[entry: object, picture: string | null, video: string | null, why: string]>([
    [{ thumbnail: THUMBNAIL }, THUMBNAIL, null, 'the card'],
    [{ thumbnail: THUMBNAIL, mediaUrl: `${UPLOAD}/a.png` }, `${UPLOAD}/a.png`, null, 'old'],
    [
      {
        thumbnail: THUMBNAIL,
        mediaUrls: [`${UPLOAD}/a.mp4`, `${UPLOAD}/b.gif`, `${UPLOAD}/c.png`],
      },
      `${UPLOAD}/b.gif`,
      `${UPLOAD}/a.mp4`,
      'the first of each kind',
    ],
    [{ mediaUrls: [`${UPLOAD}/a.qt`] }, null, `${UPLOAD}/a.qt`, 'a video alone'],
    [{ thumbnail: null, mediaUrls: [] }, null, null, 'none'],
  ])('%j has the picture %s and the video %s: %s', (entry, picture, video) => {
    expect(importedPaper(entryOf({}, entry))).toMatchObject({ picture, video, problems: [] });
  });

  it('have media of the inner paper where the entry has none', () => {
    expect(importedPaper(entryOf({ mediaUrls: [`${UPLOAD}/a.png`] })).picture).toBe(
      `${UPLOAD}/a.png`,
    );
  });

  it.each([
    [49, 0],
    [50, 1],
    [51, 0],
  ])('of %i on a day have %i doubts whether they are all', (count, doubts) => {
    const entries = Array.from({ length: count }, (_, index) =>
      entryOf({ id: `2601.${10000 + index}` }),
    );
    const { papers, problems } = imported(entries);
    expect([papers.length, problems.length]).toEqual([count, doubts]);
  });

  it('tell media of other hosts and addresses without https', () => {
    const { problems } = importedPaper(
      entryOf(
        { githubRepo: 'http://github.com/a/b' },
        { mediaUrls: ['https://example.org/a.png'], thumbnail: '/avatars/a.svg' },
      ),
    );
    expect(problems).toEqual([
      'expected pictures on hosts that the site allows, found 1 on example.org, left out: to show them add "example.org" to "pictureHosts" in site.json',
      '[0].thumbnail: expected a picture at an https address, found "/avatars/a.svg"',
      '[0].paper.githubRepo: expected an https address, found "http://github.com/a/b"',
    ]);
  });
});
