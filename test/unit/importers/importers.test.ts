import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MEDIA_HOSTS } from '../../../src/digest/media';
import { importDigest } from '../../../src/importers/importers';
import { imported, lines } from './imported';

const paperOf = (number: number, fields: object = {}) => ({
  id: `2601.${String(number).padStart(5, '0')}`,
  title: `Paper ${number}`,
  abstract: 'An abstract.',
  ...fields,
});
const PAPER = paperOf(10);
const TITLE_ALONE = { ...PAPER, abstract: null };
const MANY = (count: number, fields: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => paperOf(index + 1, fields(index)));

describe('a file', () => {
  it.each<[path: string, content: unknown, why: string]>([
    ['2026-01-05.json', [PAPER], 'named by a day'],
    ['2026/01/05.json', [PAPER], 'in folders that are a day'],
    ['papers/2026-01-05.json', { papers: [PAPER] }, 'in a folder'],
    ['2026-01-05-daily.JSON', [PAPER], 'with more in its name'],
    ['daily-2026-01-05.json', [PAPER], 'with more before the day'],
    ['papers.json', { date: '2026-01-05', papers: [PAPER] }, 'that says its day itself'],
    [
      'papers.json',
      `\ufeff{"date":"2026-01-05","papers":[${JSON.stringify(PAPER)}]}`,
      'with a BOM',
    ],
    ['2026-01-05.jsonl', lines(PAPER, paperOf(11)), 'with our JSON a line'],
    ['20260105.json', [PAPER], 'named by a day without signs'],
    ['2026_01_05.json', [PAPER], 'with other signs'],
    ['2026-1-5.json', [PAPER], 'without zeros'],
    ['2026.01.05.jsonl', lines(PAPER), 'a paper a line, with dots'],
    ['2026/1/5.json', [PAPER], 'in folders without zeros'],
    ['2026/01/05 (1).json', [PAPER], 'in folders, and copied'],
    ['daily_20260105.json', [PAPER], 'with a word before the day'],
  ])('%s is read: %#, %s', (path, content) => {
    expect(imported(content, path)).toMatchObject({
      days: ['2026-01-05'],
      problems: [],
      unread: [],
    });
  });

  it.each([
    ['2026-01-05.md', '[]', 'markdown'],
    ['site.json', '{"name":"A","language":"en"}', 'settings of the site'],
    ['collected.json', '{"2026-01-05":"0a1b2c3d"}', 'a file of our own'],
    ['stats-2026-01-05.json', '{"papers":12}', 'an object without papers, after a word'],
    ['stats-20260105.json', '[{"step":1,"loss":0.5}]', 'figures of a day'],
    ['list.json', '[{"title":"A","url":"https://arxiv.org/abs/2601.00010"}]', 'a table of papers'],
    ['list.json', '[', 'damaged, without a day in its name'],
    ['log.jsonl', '{"level":"info"}', 'lines of something else'],
    ['package.json', '{"papers":[]}', 'an empty list without a day'],
  ])('%s with %s is none of these formats: %s', (path, text) => {
    expect(importDigest(path, text)).toBeNull();
  });

  it.each(['[]', '{"papers":[]}', '{"date":"2026-01-05","papers":[]}'])(
    'of %s is a day without papers, which is no fault',
    (text) => {
      expect(imported(text)).toMatchObject({ days: [], problems: [], isRefused: false });
    },
  );

  it.each(['2026-02-30.json', '2026-01-05_2026-01-11.json', '20260230.json'])(
    'whose name says no one day that exists is refused: %s',
    (path) => {
      expect(imported([PAPER], path).isRefused).toBe(true);
    },
  );

  const SCRAPED = [{ title: 'T', paper_url: 'https://huggingface.co/papers/2601.00010' }];
  it.each<[path: string, content: unknown, found: string, why: string]>([
    ['list.json', [PAPER], 'as its "date", found "list.json"', 'papers of no day'],
    ['scrape-2026-01-05.json', SCRAPED, 'with the keys ["title","paper_url"]', 'of a day'],
    ['scrape_20260105.json', SCRAPED, 'with the keys ["title","paper_url"]', 'of nearly a day'],
    ['all.json', { '2026-01-05': [PAPER] }, 'without an array "papers"', 'papers by days'],
    ['broken.json', '[{"id":"2601.00010","title":"Cut', 'the text ends too early', 'cut'],
    ['broken.jsonl', `${JSON.stringify(PAPER)},\n`, 'no line of JSON', 'no JSON'],
    ['20260105.json', { a: 1 }, 'without an array "papers"', 'named by nearly a day'],
  ])(
    '%s with papers that cannot be read is refused, and says why: %#, %s',
    (path, content, found) => {
      const { problems, isRefused } = imported(content, path);
      expect(isRefused).toBe(true);
      expect(problems[0]).toContain(found);
    },
  );
});

describe('a file with an odd entry', () => {
  const OWN = paperOf(1, { votes: 12, sections: [{ label: 'A', text: 'T.' }], keywords: ['k'] });
  const OF_API = { id: '2601.00002', title: 'Paper 2', upvotes: 3, summary: 'S.' };
  const OF_ARXIV = { id: '2601.00003', title: 'Paper 3', categories: ['cs.AI'], summary: 'S.' };

  it.each<[odd: object, counted: string]>([
    [OF_API, 'upvotes (1), summary (1)'],
    [OF_ARXIV, 'categories (1), summary (1)'],
    [{ paper: OF_API }, 'paper (1)'],
  ])('of another format stays ours, and says what it does not know: %j', (odd, counted) => {
    for (const entries of [
      [OWN, odd],
      [odd, OWN],
    ]) {
      const { papers, problems } = imported(entries);
      const found = papers.find(({ id }) => id === OWN.id);
      expect(found).toMatchObject({ votes: 12, keywords: ['k'] });
      expect(found?.sections.map(({ label }) => label)).toEqual(['A', 'Abstract']);
      expect(problems.join()).toContain(counted);
      expect(problems).toHaveLength(2);
    }
  });

  it.each<[entries: object[], votes: (number | null)[], why: string]>([
    [[OF_ARXIV, OF_API, { ...OF_API, id: '2601.00004' }], [null, 3, 3], 'two of the API'],
    [[OF_API, OF_ARXIV, { ...OF_ARXIV, id: '2601.00004' }], [null, null, null], 'two of arXiv'],
    [[OF_ARXIV, OF_API], [null, 3], 'as many of each: Hugging Face'],
  ])('is of the format of most entries: %#, %s', (entries, votes) => {
    expect(imported(entries).papers.map((paper) => paper.votes)).toEqual(votes);
  });

  it('is Korean where one entry is: what it lacks is as Hugging Face has it', () => {
    const [first, second] = imported([
      { paper: OF_API },
      { paper: { ...OF_API, id: '2601.00005' }, translation_title: '제목', purpose: '목적.' },
    ]).papers;
    expect([first?.votes, second?.votes, second?.koreanTitle]).toEqual([3, 3, '제목']);
  });
});

describe('a damaged file', () => {
  const REPR = `{'paper': {'id': '2601.00030', 'authors': [{'name': "Dee O'Example", 'hidden': False}], 'thumbnail': None}}`;

  it.each<[text: string, found: string, command: RegExp, why: string]>([
    ['', 'an empty file', /curl -f -o '2026-01-05\.json' '[^']+date=2026-01-05&/, 'empty'],
    [' <!doctype html>', 'HTML', /curl/, 'a page in place of JSON'],
    ['1', 'found 1 alone, as a failed download', /curl/, 'a number'],
    ['null', 'found null alone', /curl/, 'null'],
    ['{"error":"not yet"}', 'an error in place of it: "not yet"', /curl/, 'an error of the API'],
    ['[{"id":"2601.00010"', 'the text ends too early', /curl/, 'cut'],
    ['[{"id":"2601.0', 'the text ends too early', /curl/, 'cut within a text'],
    ['[{"votes": NaN, "a": "]"}]', 'NaN', /python3 -c '.*parse_constant.*' '2026/, 'NaN'],
    [JSON.stringify([REPR]), 'what Python prints', /python3 -c '.*literal_eval/, 'repr'],
    [JSON.stringify({ data: [REPR] }), 'what Python prints', /literal_eval/, 'repr within data'],
    ['{"id":"a"}\n{"id":"b"}', 'JSONL', /mv '2026-01-05.json' '2026-01-05.jsonl'/, 'lines'],
    ['[{"id":"a",}]', 'a mistake in it: ', /JSON/, 'a comma too many'],
    ['{"paper":[]}', 'an object without an array "papers", with ["paper"]', /$/, 'another key'],
  ])('of %j is refused, says %s and how to mend it: %#', (text, found, command) => {
    const { isRefused, problems, days } = imported(text);
    expect(isRefused).toBe(true);
    expect(days).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(found);
    expect(problems[0]).toMatch(command);
  });

  it.each<[text: string, why: string]>([
    [JSON.stringify([PAPER], null, 1), 'an array'],
    [JSON.stringify([PAPER]), 'an array on a line'],
    [JSON.stringify({ papers: [PAPER] }), 'an object with papers'],
    [JSON.stringify(PAPER, null, 1), 'an object on several lines'],
    [JSON.stringify([PAPER], null, 1).slice(0, -2), 'an array that is cut'],
  ])('of JSON named as JSONL is refused with a command: %#, %s', (text) => {
    expect(imported(text, '2026-01-05.jsonl').problems).toEqual([
      "expected a paper a line as JSON, found one array or object, which is JSON. Rename it: mv '2026-01-05.jsonl' '2026-01-05.json'",
    ]);
  });

  it('of lines that are no JSON is refused in a word', () => {
    expect(imported('a\nb\nc', '2026-01-05.jsonl').problems).toEqual([
      'expected a paper a line as JSON, found no line of JSON',
    ]);
  });

  it.each<[path: string, text: string]>([
    ['2026-02-30.json', JSON.stringify([PAPER])],
    ['2026-02-30_AI_enhanced_Chinese.jsonl', lines(PAPER, paperOf(11))],
    ['papers_AI_enhanced_Chinese.jsonl', lines(PAPER, paperOf(11))],
    ['2026-01-05_2026-01-11.json', JSON.stringify([PAPER])],
  ])('without a day that exists is refused for that: %s', (path, text) => {
    expect(imported(text, path).problems).toEqual([
      `expected a day that exists, in the name of the file or as its "date", found "${path}"`,
    ]);
  });

  it('is refused with a word before its day too', () => {
    expect(imported('1', 'failed-2024-12-21.json').problems[0]).toContain('date=2024-12-21');
  });

  it('is named in commands by its place, which may have other signs between its parts', () => {
    const place = 'C:\\papers\\2026\\01\\05.json';
    const read = importDigest('2026/01/05.json', '1', false, DEFAULT_MEDIA_HOSTS, place);
    const command = expect.stringMatching(/^curl .*date=2026-01-05/);
    expect(read?.problems).toMatchObject([{ command }]);
    expect(read?.problems).toMatchObject([{ command: expect.stringContaining(`-o '${place}' `) }]);
  });

  it('is named as a shell reads it', () => {
    expect(imported('1', "it's/2026-01-05.json").problems[0]).toContain(
      `-o 'it'\\''s/2026-01-05.json' `,
    );
  });
});

describe('problems', () => {
  it('are ten a file, and a count of the others', () => {
    const { problems, papers } = imported(MANY(15, () => ({ votes: 'x' })));
    expect(papers).toHaveLength(15);
    expect(problems).toHaveLength(11);
    expect(problems.at(9)).toMatch(/^\[9\]\.votes: /);
    expect(problems.at(-1)).toBe('5 more problems in this file');
  });

  it('with the reason for a refusal come first', () => {
    const { problems, isRefused } = imported(MANY(15, () => ({ id: 'x' })));
    expect(isRefused).toBe(true);
    expect(problems[0]).toBe(
      'expected papers, found none in 15 entries; looked for the format of Haru Papers',
    );
    expect(problems.at(-1)).toBe('6 more problems in this file');
  });

  it('of one more are counted in the singular', () => {
    expect(imported(MANY(11, () => ({ votes: 'x' }))).problems.at(-1)).toBe(
      '1 more problem in this file',
    );
  });

  it('hold no control characters of the file', () => {
    const [problem] = imported([{ ...PAPER, votes: 'a\u202e\u0007b' }]).problems;
    expect(problem).toMatch(/found "a(?:\\u0007)?b"$/);
  });

  it.each<[entry: unknown, why: string]>([
    [TITLE_ALONE, 'a paper'],
    ['text', 'a text'],
    [null, 'null'],
    [[PAPER], 'an array'],
  ])('has a file with the entry %j besides papers: %s', (entry) => {
    const { problems, isRefused } = imported([paperOf(1), entry, paperOf(2)]);
    expect(isRefused).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^\[1\]: expected a /);
  });
});

describe('pictures and videos', () => {
  it('on a host that the site does not allow are one problem, with their number and the mend', () => {
    const { papers, problems } = imported([
      ...MANY(12, (at) => ({ picture: `https://a.example/${at}.png` })),
      paperOf(20, { video: 'https://b.example/a.mp4' }),
    ]);
    expect(papers).toHaveLength(13);
    expect(problems).toEqual([
      'expected pictures on hosts that the site allows, found 12 on a.example, left out: to show them add "a.example" to "pictureHosts" in site.json',
      'expected videos on hosts that the site allows, found 1 on b.example, left out: to show them add "b.example" to "videoHosts" in site.json',
    ]);
  });
});

describe('a list that fills more than a line', () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, at) => `O'Given & Family${at}`);

  it('of authors is cut after a whole name, and says so', () => {
    const authors = names(6000);
    const { papers, problems, unread } = imported([paperOf(1, { authors })]);
    const read = papers[0]?.authors ?? [];
    expect(read.length).toBeGreaterThan(3000);
    expect(read).toEqual(authors.slice(0, read.length));
    expect(papers[0]?.authorsCut).toBe(true);
    expect(problems).toEqual([
      expect.stringMatching(/^\[0\]: expected .* authors .*, found 6000$/),
    ]);
    expect(unread).toEqual([]);
  });

  it('of keywords is cut after a whole one, and says so', () => {
    const keywords = Array.from({ length: 20 }, (_, at) => `${at}${', x'.repeat(3000)}`);
    const { papers, problems, unread } = imported([paperOf(1, { keywords })]);
    const read = papers[0]?.keywords ?? [];
    expect(read.length).toBeGreaterThan(0);
    expect(read).toEqual(keywords.slice(0, read.length));
    expect(problems).toEqual([expect.stringMatching(/^\[0\]: expected .* keywords .*, found 20$/)]);
    expect(unread).toEqual([]);
  });

  it('is read whole where it just fits', () => {
    const authors = names(3000);
    const { papers, problems } = imported([paperOf(1, { authors })]);
    expect(papers[0]).toMatchObject({ authors, authorsCut: false });
    expect(problems).toEqual([]);
  });
});

describe('papers without a text', () => {
  it.each([
    [1, 0, true],
    [9, 0, true],
    [10, 1, false],
    [11, 1, true],
    [20, 2, false],
  ])('%i, of which %i have one: refused %s', (count, withText, isRefused) => {
    const file = MANY(count, (index) => (index < withText ? {} : { abstract: '' }));
    expect(imported(file).isRefused).toBe(isRefused);
  });

  it('are refused with a sentence that says so', () => {
    expect(imported([TITLE_ALONE]).problems).toEqual([
      'expected a text of most papers, found one of 0 in 1; looked for the format of Haru Papers',
    ]);
  });
});

describe('any file', () => {
  const size = 100_000;
  it.each<[why: string, text: string]>([
    ['a long text that does not end', `[{"title":"${'x'.repeat(300 * size)}`],
    ['many escapes', `[{"title":"${'\\n'.repeat(100 * size)}`],
    ['quotes and backslashes', `[{"title":"${'\\\\"'.repeat(size)}`],
    ['deep brackets', `${'['.repeat(size)}${']'.repeat(size)}`],
    ['a deep value', `[{"id":"2601.00010","votes":${'['.repeat(size)}${']'.repeat(size)}}]`],
  ])('with %s is refused and throws nothing', (_why, text) => {
    expect(imported(text).isRefused).toBe(true);
  });

  const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value));
  const cut = fc.tuple(json, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)));
  it('is read or refused, and what is read is a digest', () => {
    const path = fc.constantFrom('2026-01-05.json', '2026-01-05_AI_enhanced_Chinese.jsonl');
    fc.assert(
      fc.property(fc.oneof(json, cut, fc.string()), path, (text, name) => {
        const { unread, papers, isRefused, days } = imported(text, name);
        expect(unread).toEqual([]);
        expect(isRefused ? days : papers.length > 0 || days.length === 0).toEqual(
          isRefused ? [] : true,
        );
      }),
      { numRuns: 500 },
    );
  });
});
