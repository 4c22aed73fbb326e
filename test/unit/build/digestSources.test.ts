import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDigestFolder } from '../../../src/build/digestSources';
import { parseSiteSettings } from '../../../src/build/parseSiteSettings';
import { NO_SETTINGS } from '../../../src/digest/siteSettings';
import { BUNDLED } from '../digest/digests';
import { digest, folderOf, paper } from './folder';

const GOOD = digest('2025-02-26', '2502.00001');

/** What reading a folder of these files says, without the folder's own name. */
async function read(files: Record<string, string | Uint8Array>, settings = NO_SETTINGS) {
  const folder = await folderOf(files);
  const { sources, errors, warnings, flaws } = await readDigestFolder(folder, settings);
  const named = (message: string) => message.replace(join(folder, '/'), '');
  return { sources, errors: errors.map(named), warnings: warnings.map(named), flaws };
}

describe('readDigestFolder', () => {
  it('allows pictures from the hosts of the site alone', async () => {
    const text = GOOD.replace('Vote: 7', '![](https://images.example.org/a.png)');
    const { settings } = parseSiteSettings({ pictureHosts: ['images.example.org'] });
    expect((await read({ '2025-02-26.md': text }, settings)).warnings).toEqual([]);
    expect((await read({ '2025-02-26.md': text })).warnings).toEqual([
      '2025-02-26.md: expected pictures on hosts that the site allows, found 1 on images.example.org, left out: ' +
        'to show them add "images.example.org" to "pictureHosts" in site.json',
    ]);
  });

  it('reads the bundled digests without an error', async () => {
    const { sources, errors, warnings } = await readDigestFolder(BUNDLED);
    expect(sources).toHaveLength(5);
    expect(errors).toEqual([]);
    // The one picture of the source that no address was ever given for.
    expect(warnings).toEqual([expect.stringContaining('2024-10-11.md:63: paper 2410.08164')]);
  });

  it.each([
    ['2025-02-26.md', 'flat'],
    ['2025/02/26.md', 'by year and month'],
    ['paper_logs/2025/02/26.md', "the source's own layout"],
    ['a/b c/하루/2025-02-26.md', 'below any folder'],
  ])('reads %s: %s', async (path) => {
    const { sources } = await read({ [path]: GOOD });
    expect(sources).toEqual([{ path, text: GOOD, day: '2025-02-26' }]);
  });

  it('leaves other files alone', async () => {
    const { sources, errors, warnings } = await read({
      'README.md': '# 하루논문',
      'LICENSE.md': GOOD,
      'paper_logs/papers_list.csv': 'date,title,url',
      '2025-02-26.md.bak': 'old',
      '.git/2025-02-26.md': 'hidden',
      '.2025/02/26.md': 'hidden',
      '2025-02-26.md': GOOD,
    });
    expect(sources.map(({ path }) => path)).toEqual(['2025-02-26.md']);
    expect([errors, warnings]).toEqual([[], []]);
  });

  it.each([{}, { 'notes/README.md': '# 하루논문' }])(
    'finds nothing in a folder of %j',
    async (files) => {
      expect(await read(files)).toEqual({ sources: [], errors: [], warnings: [], flaws: 0 });
    },
  );
});

describe('a name that nearly names a day', () => {
  it.each([
    '2025-2-26.md',
    '20250226.md',
    '2025_02_26.md',
    '2025.02.26.md',
    '2025-02-26.MD',
    '2025-02-26.markdown',
    '2025-02-26-daily.md',
    'daily-2025-02-26.md',
    '2025-02-26 (1).md',
    'logs/2025/2/26.md',
    '2025-02-30.md',
    '2025-02-24_2025-03-02.md',
  ])('is read with a warning: %s', async (path) => {
    const { sources, errors, warnings } = await read({ [path]: GOOD });
    expect(sources).toEqual([{ path, text: GOOD, day: '2025-02-26' }]);
    expect(errors).toEqual([]);
    expect(warnings[0]).toBe(
      `${path}: expected a name like 2025-02-26.md, found "${path}"; it is read`,
    );
  });

  it.each([
    ['notes-2025-02-26.md', '# Notes of the day'],
    ['2025-02-30.md', GOOD.replace('2025-02-26', '2025-02-30')],
    ['2025-02-24_2025-03-02.md', paper('2502.00001')],
    ['20250226.md', Buffer.from([0xff])],
  ])('of a file that is no digest leaves it out, with a warning: %s', async (path, content) => {
    const { sources, errors, warnings } = await read({ [path]: content, '2025-02-25.md': GOOD });
    expect(sources).toHaveLength(1);
    expect(errors).toEqual([]);
    expect(warnings).toContain(
      `${path}: expected a name like 2025-02-26.md, found "${path}"; it is left out, as it cannot be read:`,
    );
  });

  it('says the day where no heading does', async () => {
    const { sources } = await read({ '20250226.md': paper('2502.00001') });
    expect(sources[0]?.day).toBe('2025-02-26');
  });
});

describe('the day of a file', () => {
  it('is that of its heading, and a difference to its name is a warning', async () => {
    const { sources, errors, warnings } = await read({ '2025-02-25.md': GOOD });
    expect(sources[0]?.day).toBe('2025-02-26');
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      "2025-02-25.md:1: expected the day of the file's name, found 2025-02-26",
    ]);
  });

  it.each([
    ['', 1],
    ['\ufeff', 1],
    ['# 오늘의 논문\n\n', 3],
    ['# Papers of 2025.2.26\n', 2],
    ['## 오늘의 논문\n', 2],
  ])(
    'is that of its name where only %j is before the papers, with a warning',
    async (opening, line) => {
      const text = `${opening}${paper('2502.00001').replace('Vote: 7', 'Vote: many')}`;
      const { sources, errors, warnings } = await read({ '2025-02-26.md': text });
      const published = `## Daily Papers (2025-02-26)\n${text}`;
      expect(sources).toEqual([{ path: '2025-02-26.md', text: published, day: '2025-02-26' }]);
      expect(errors).toEqual([]);
      expect(warnings[0]).toBe(
        "2025-02-26.md:1: expected a day heading, found none; the file's name says it",
      );
      expect(warnings.at(-1)).toContain(
        `2025-02-26.md:${line + 2}: paper 2502.00001: expected votes`,
      );
    },
  );

  it.each(['2025-02-30', '2025-02-27'])(
    'is unknown where a heading that cannot be read says %s',
    async (day) => {
      const text = `## Papers of ${day}\n\n${paper('2502.00001')}`;
      const { sources, errors } = await read({ '2025-02-26.md': text });
      expect(sources).toEqual([]);
      expect(errors).toEqual([
        `2025-02-26.md:1: expected a day that exists, as "## Daily Papers (2025-02-26)", found "## Papers of ${day}"`,
        '2025-02-26.md:1: expected a day heading, "## Daily Papers (2025-02-26)", before the first ' +
          'paper, found "Paper 2502.00001"',
      ]);
    },
  );

  it('may be two, each with its own part of the file', async () => {
    const other = digest('2025-02-25', '2502.00002', '2502.00003');
    const { sources, warnings } = await read({ '2025-02-26.md': `${GOOD}\n${other}` });
    expect(sources).toEqual([
      { path: '2025-02-26.md', day: '2025-02-26', text: GOOD },
      { path: '2025-02-26.md', day: '2025-02-25', text: other },
    ]);
    expect(warnings).toEqual([]);
  });
});

describe('what stops the build', () => {
  it('is a digest without a day or papers', async () => {
    const { errors } = await read({ '2025-02-26.md': 'text' });
    expect(errors).toEqual([
      '2025-02-26.md:1: expected votes, authors, one picture, one video or a bullet, found "text"',
      '2025-02-26.md:1: expected at least one paper, ' +
        '"### [Title](https://arxiv.org/abs/2502.18411)", found nothing of it',
      '2025-02-26.md:1: expected a day heading, "## Daily Papers (2025-02-26)", before the first ' +
        'paper, found nothing of it',
    ]);
  });

  it('is a digest without papers', async () => {
    const { errors } = await read({ '2025-02-26.md': '## Daily Papers (2025-02-26)\n' });
    expect(errors).toEqual([
      '2025-02-26.md:1: expected at least one paper, ' +
        '"### [Title](https://arxiv.org/abs/2502.18411)", found nothing of it',
    ]);
  });

  it.each([
    ['cut inside a syllable', Buffer.from(GOOD).subarray(0, -2), 9],
    ['in another encoding', Buffer.from([0x0a, 0x0a, 0xb8, 0xf0]), 3],
    ['of a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0a]), 1],
  ])('is a file %s', async (_, bytes, line) => {
    const { sources, errors } = await read({ '2025-02-26.md': bytes });
    expect(errors).toEqual([`2025-02-26.md:${line}: expected UTF-8, found bytes that are not`]);
    expect(sources).toEqual([]);
  });

  it.each([
    ['in UTF-16', Buffer.from('#\n', 'utf16le'), 1],
    ['that a disk has left unwritten', Buffer.from(`${GOOD}\n\0\0\0`), 11],
  ])('is a file %s', async (_, bytes, line) => {
    const { errors } = await read({ '2025-02-26.md': bytes });
    expect(errors).toEqual([
      `2025-02-26.md:${line}: expected UTF-8, found NUL bytes, as in UTF-16 and in damaged files`,
    ]);
  });

  it('is not a single NUL byte, which is left out with other control characters', async () => {
    const { errors } = await read({ '2025-02-26.md': GOOD.replace('Paper', 'Pa\0per') });
    expect(errors).toEqual([]);
  });

  it('is a folder in place of a digest', async () => {
    const { errors } = await read({ '2025-02-26.md/2025-02-27.md': GOOD });
    expect(errors).toEqual(['2025-02-26.md: expected a digest, found a folder']);
  });

  it('is told of every file, and loses none of the others', async () => {
    const { sources, errors } = await read({
      '2025-02-24.md': 'nothing',
      '2025-02-25.md': Buffer.from([0xff]),
      '2025-02-26.md': GOOD,
    });
    expect(sources).toHaveLength(1);
    expect(new Set(errors.map((error) => error.split(':')[0]))).toEqual(
      new Set(['2025-02-24.md', '2025-02-25.md']),
    );
  });
});

describe('a file of many problems', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `딴 글 ${index}`);

  it('is told with the first ten and their number', async () => {
    const text = `${GOOD}\n\n${lines(37).join('\n\n')}`;
    const { warnings, flaws } = await read({ '2025-02-26.md': text, '2025-02-27.md': GOOD });
    const ofFile = warnings.filter((warning) => warning.startsWith('2025-02-26.md'));
    expect(ofFile).toHaveLength(11);
    expect(ofFile.at(-1)).toBe('2025-02-26.md: 27 more like these');
    // The other file is named by another day, and both are of one.
    expect(flaws).toBe(37 + 1 + 1);
  });

  it('is told so where it stops the build', async () => {
    const { errors } = await read({ '2025-02-26.md': lines(37).join('\n') });
    expect(errors).toHaveLength(11);
    expect(errors.at(-1)).toBe('2025-02-26.md: 29 more like these');
  });
});

describe('two files of a day', () => {
  it('are a warning, and of papers in both the last counts', async () => {
    const { warnings } = await read({ '2025/02/26.md': GOOD, '2025-02-26.md': GOOD });
    expect(warnings).toEqual([
      expect.stringMatching(
        /: expected one file of 2025-02-26, found 2025-02-26\.md, .*2025\/02\/26\.md; of papers that several list the last counts, here 1$/,
      ),
    ]);
  });

  it('are a warning without papers in both', async () => {
    const other = digest('2025-02-26', '2502.00002');
    const { warnings } = await read({ 'a/2025-02-26.md': GOOD, 'b/2025-02-26.md': other });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/: expected one file of 2025-02-26, found .*b\/2025-02-26\.md$/);
  });

  describe('of two sources', () => {
    const { settings } = parseSiteSettings({ sources: [{ folder: 'a' }, {}] });

    it('are as they should be', async () => {
      const other = digest('2025-02-26', '2502.00002');
      const files = { 'a/2025-02-26.md': GOOD, 'b/2025-02-26.md': other };
      expect((await read(files, settings)).warnings).toEqual([]);
    });

    it('are a warning where both list a paper', async () => {
      const files = { 'a/2025-02-26.md': GOOD, 'b/2025-02-26.md': GOOD };
      expect((await read(files, settings)).warnings).toEqual([
        expect.stringMatching(/of papers that several list the last counts, here 1$/),
      ]);
    });

    it('are a warning where a third file is of one of them', async () => {
      const [second, third] = [
        digest('2025-02-26', '2502.00002'),
        digest('2025-02-26', '2502.00003'),
      ];
      const files = { 'a/2025-02-26.md': GOOD, 'b/2025-02-26.md': second, '2025-02-26.md': third };
      expect((await read(files, settings)).warnings).toHaveLength(1);
    });
  });

  it('come in the order of their paths without the ending', async () => {
    const { sources } = await read({
      '2025-02-26.md': GOOD,
      '2025-02-26.markdown': GOOD,
      '2025-02-26 (1).md': GOOD,
      '2025/02/26.md': GOOD,
    });
    expect(sources.map(({ path }) => path)).toEqual([
      '2025-02-26.markdown',
      '2025-02-26.md',
      '2025-02-26 (1).md',
      '2025/02/26.md',
    ]);
  });
});

describe('pictures and videos that cannot be shown', () => {
  const withMedia = (...addresses: string[]) =>
    addresses.reduce(
      (text, address, index) =>
        `${text}\n${paper(`2502.0001${index}`).replace('Vote: 7', `![](${address})`)}`,
      GOOD,
    );

  it('are a warning for each host, with its key and how many they are', async () => {
    const text = withMedia(
      'https://a.example/1.png',
      'https://a.example/2.png',
      'https://a.example/3.mp4',
      'https://b.example/4.png',
      `https://b.example/${'x'.repeat(200)}.png`,
    );
    const { warnings } = await read({ '2025-02-26.md': text });
    expect(warnings.map((warning) => warning.replace(/^.*found /, ''))).toEqual([
      '2 on a.example, left out: to show them add "a.example" to "pictureHosts" in site.json',
      '1 on a.example, left out: to show them add "a.example" to "videoHosts" in site.json',
      '2 on b.example, left out: to show them add "b.example" to "pictureHosts" in site.json',
    ]);
  });

  it('are a warning each where no host would make them so', async () => {
    const text = withMedia(
      '/avatars/1.svg',
      'http://a.example/2.png',
      'https://a.example:8443/3.png',
    );
    const { warnings } = await read({ '2025-02-26.md': text });
    expect(warnings).toHaveLength(3);
    for (const warning of warnings) {
      expect(warning).toMatch(/^2025-02-26\.md:\d+: paper .*"pictureHosts" in site\.json/);
    }
  });
});

describe('what is only warned of', () => {
  it('is a flaw of one paper, with its line', async () => {
    const text = GOOD.replace('Vote: 7', 'Vote: many');
    expect((await read({ '2025-02-26.md': text })).warnings).toEqual([
      '2025-02-26.md:5: paper 2502.00001: expected votes as "Vote: 53", or "Vote: -" where ' +
        'unknown, found "Vote: many"',
    ]);
  });
});

describe('a file of another format', () => {
  const own = (votes: unknown) =>
    JSON.stringify([
      { id: '2601.00010', title: 'T', votes, sections: [{ label: null, text: 'S.' }] },
    ]);

  it('is read at any depth, beside markdown', async () => {
    const { sources, errors, warnings } = await read({
      '2025-02-26.md': GOOD,
      'bot/2026/2026-01-05.json': own(3),
      'site.json': '{"name": "My papers"}',
      'collected.json': '{"2025-02-26": "0a1b"}',
      'package.json': 'not JSON at all',
    });
    expect(sources.map(({ path, day }) => [path, day])).toEqual([
      ['2025-02-26.md', '2025-02-26'],
      ['bot/2026/2026-01-05.json', '2026-01-05'],
    ]);
    expect(sources[1]?.text).toContain('Vote: 3');
    expect([errors, warnings]).toEqual([[], []]);
  });

  it('is named by the folders in the one that is read, not by those that this one is in', async () => {
    const folder = await folderOf({ '2026/01/05.json': own(3) });
    expect((await readDigestFolder(folder)).sources).toMatchObject([{ day: '2026-01-05' }]);
    expect((await readDigestFolder(join(folder, '2026/01'))).sources).toEqual([]);
  });

  it('gives a source for each day that it has', async () => {
    const entry = (id: string, day: string) => ({
      paper: { id, title: 'T', summary: 'S.', submittedOnDailyAt: `${day}T01:00:00Z` },
    });
    const dump = JSON.stringify([
      entry('2601.00010', '2026-01-05'),
      entry('2601.00011', '2026-01-06'),
    ]);
    const { sources, errors } = await read({ 'dump.json': dump });
    expect(sources.map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-06']);
    expect(errors).toEqual([]);
  });

  it('loses no more than what is wrong in it, and says where', async () => {
    const { sources, errors, warnings } = await read({ '2026-01-05.json': own('many') });
    expect(sources).toHaveLength(1);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/^2026-01-05\.json: .*votes: expected .*many/),
    ]);
  });

  it('stops the build where nothing of it can be read', async () => {
    const { sources, errors } = await read({
      '2026-01-05.json': '1',
      '2026-01-06.json': new Uint8Array([0x5b, 0xff, 0x5d]),
    });
    expect(sources).toEqual([]);
    expect(errors).toEqual([
      expect.stringMatching(/^2026-01-05\.json: /),
      expect.stringMatching(/^2026-01-06\.json:1: expected UTF-8/),
    ]);
  });

  it.each([
    '20260105.json',
    '2026_01_05.json',
    '2026-1-5.json',
    '2026.01.05.JSON',
    '2026/1/5.json',
    '2026/01/05 (1).json',
    'daily_20260105.json',
  ])('whose name nearly names its day is read with a warning: %s', async (path) => {
    const { sources, errors, warnings } = await read({ [path]: own(3) });
    expect(sources).toMatchObject([{ path, day: '2026-01-05' }]);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      `${path}: expected a name like 2026-01-05.json, found "${path}"; it is read`,
    ]);
  });

  it.each([
    ['20260105.json', '1', 'found 1 alone'],
    ['2026-02-30.json', own(3), 'left out, as it cannot be read'],
    ['notes-2026-01-05.json', '[{"id":"2601.00010"', 'the text ends too early'],
    ['notes-2026-01-05.json', '[{"title":"T","arxiv":"2601.00010"}]', 'with the keys'],
    ['broken.json', '[{"id":"2601.00010","title":"Cut', 'the text ends too early'],
    ['20260105.json', new Uint8Array([0x5b, 0xff, 0x5d]), 'expected UTF-8'],
  ])('that may be something else is left out with a warning: %s', async (path, text, found) => {
    const { sources, errors, warnings } = await read({ [path]: text, '2025-02-26.md': GOOD });
    expect(sources).toHaveLength(1);
    expect(errors).toEqual([]);
    expect(warnings.join('\n')).toContain(found);
  });

  it('may list a paper of a digest by hand, which counts', async () => {
    const { warnings } = await read({
      '2026-01-05.md': digest('2026-01-05', '2601.00010'),
      '2026-01-05.json': own(3),
    });
    expect(warnings).toEqual([
      expect.stringMatching(/json, .*\.md; of papers that several list the last/),
    ]);
  });
});
