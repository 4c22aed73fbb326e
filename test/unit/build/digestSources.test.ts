import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDigestFolder } from '../../../src/build/digestSources';
import { BUNDLED } from '../digest/digests';
import { digest, folderOf, paper } from './folder';

const GOOD = digest('2025-02-26', '2502.00001');

/** What reading a folder of these files says, without the folder's own name. */
async function read(files: Record<string, string | Uint8Array>) {
  const folder = await folderOf(files);
  const { sources, errors, warnings } = await readDigestFolder(folder);
  const named = (message: string) => message.replace(join(folder, '/'), '');
  return { sources, errors: errors.map(named), warnings: warnings.map(named) };
}

describe('readDigestFolder', () => {
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
    expect(sources).toEqual([{ path, text: GOOD, days: ['2025-02-26'] }]);
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
      expect(await read(files)).toEqual({ sources: [], errors: [], warnings: [] });
    },
  );

  it('throws when there is no such folder', async () => {
    await expect(readDigestFolder('/no/such/folder')).rejects.toThrow('ENOENT');
  });
});

describe('the day of a file', () => {
  it('is that of its heading, and a difference to its name is a warning', async () => {
    const { sources, errors, warnings } = await read({ '2025-02-25.md': GOOD });
    expect(sources[0]?.days).toEqual(['2025-02-26']);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      "2025-02-25.md:1: expected the day of the file's name, found 2025-02-26",
    ]);
  });

  it('may be two', async () => {
    const text = `${GOOD}\n${digest('2025-02-25', '2502.00002', '2502.00003')}`;
    const { sources, warnings } = await read({ '2025-02-26.md': text });
    expect(sources[0]).toMatchObject({ days: ['2025-02-26', '2025-02-25'] });
    expect(warnings).toEqual([]);
  });
});

describe('what stops the build', () => {
  it('is a digest without a day', async () => {
    const { errors } = await read({ '2025-02-26.md': `\n\n${paper('2502.00001')}` });
    expect(errors).toEqual([
      '2025-02-26.md:1: expected a day heading, "## Daily Papers (2025-02-26)", before the first ' +
        'paper, found "Paper 2502.00001"',
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

  it('is told of every file, and loses none of the others', async () => {
    const { sources, errors } = await read({
      '2025-02-24.md': 'nothing',
      '2025-02-25.md': Buffer.from([0xff]),
      '2025-02-26.md': GOOD,
    });
    expect(sources.filter(({ days }) => days.length > 0)).toHaveLength(1);
    expect(new Set(errors.map((error) => error.split(':')[0]))).toEqual(
      new Set(['2025-02-24.md', '2025-02-25.md']),
    );
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
