import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../src/digest/parseDigest';
import { digest } from '../folder';
import { collectFolder, dayAsked } from './command';
import { entry, ids } from './papers';

/** Papers on the 2nd and the 5th of January, none at the weekend between. */
const twoDays = ({ url }: { url: string }) => {
  const day = dayAsked(url);
  return ['2026-01-02', '2026-01-05'].includes(day) ? [entry('2601.00001', day)] : [];
};

describe('a day', () => {
  it('is written as a digest that reads without a problem', async () => {
    const { run, read } = await collectFolder({ reply: twoDays });
    const { code, said, complained } = await run('--date', '2026-01-05');
    expect([code, said, complained]).toEqual([
      0,
      ['2026-01-05: 1 paper, in FOLDER/2026-01-05.md'],
      [],
    ]);
    const { papers, problems } = parseDigest(read('2026-01-05.md'));
    expect(problems).toEqual([]);
    expect(papers).toMatchObject([
      {
        id: '2601.00001',
        day: '2026-01-05',
        title: 'Paper 2601.00001',
        votes: 7,
        authors: ['Kai Chen', 'Ann Lee'],
        authorsInOrder: true,
        language: 'en',
        sections: [{ label: 'AI Summary' }, { label: 'Abstract' }],
      },
    ]);
  });

  it('is recorded with the hash of its file, its source and the time', async () => {
    const { run, read } = await collectFolder({ reply: twoDays });
    await run('--date', '2026-01-05');
    const hash = createHash('sha256').update(read('2026-01-05.md')).digest('hex');
    expect(JSON.parse(read('collected.json'))).toEqual({
      '2026-01-05': {
        file: '2026-01-05.md',
        hash,
        source: expect.stringMatching(/^http:.*\/api\/daily_papers$/),
        changed: '2026-01-05T22:30:15Z',
      },
    });
  });

  it('is written by year and month where the folder is so', async () => {
    const files = { '2025/12/31.md': digest('2025-12-31', '2512.00001') };
    const { run, has } = await collectFolder({ files, reply: twoDays });
    await run('--date', '2026-01-05');
    expect(has('2026/01/05.md')).toBe(true);
  });

  it('leaves no other file, and none in part', async () => {
    const { run, folder } = await collectFolder({ reply: twoDays });
    await run('--since', '2026-01-01');
    expect(readdirSync(folder).sort()).toEqual([
      '2026-01-02.md',
      '2026-01-05.md',
      'collected.json',
    ]);
  });

  it('of more papers than a page holds has all of them', async () => {
    const { run, read, host } = await collectFolder({
      reply: ({ url }) => {
        const isFirst = url.includes('p=0');
        return ids(isFirst ? 50 : 3, isFirst ? 1 : 51).map((id) => entry(id, '2026-01-05'));
      },
    });
    const { complained } = await run('--date', '2026-01-05');
    expect(parseDigest(read('2026-01-05.md')).papers).toHaveLength(53);
    expect(host.requests.map(({ url }) => url)).toEqual([
      '/api/daily_papers?date=2026-01-05&limit=100&p=0',
      '/api/daily_papers?date=2026-01-05&limit=100&p=1',
    ]);
    expect(complained).toEqual([]);
  });

  it.each([
    ['an empty page comes after it', (url: string) => url.includes('p=0')],
    ['the host sends the same page again', () => true],
  ])('of exactly fifty papers is whole where %s', async (_, isFull) => {
    const { run, read } = await collectFolder({
      reply: ({ url }) => (isFull(url) ? ids(50).map((id) => entry(id, '2026-01-05')) : []),
    });
    const { code, complained } = await run('--date', '2026-01-05');
    expect([code, complained]).toEqual([0, []]);
    expect(parseDigest(read('2026-01-05.md')).papers).toHaveLength(50);
  });

  it('without papers is no file', async () => {
    const { run, has } = await collectFolder({ reply: twoDays });
    expect(await run('--date', '2026-01-04')).toMatchObject({
      code: 0,
      said: ['2026-01-04: no papers'],
    });
    expect(has('2026-01-04.md')).toBe(false);
  });

  it('with a paper that cannot be read has the others, and says which', async () => {
    const { run, read } = await collectFolder({
      reply: () => [entry('none', '2026-01-05'), entry('2601.00002', '2026-01-05')],
    });
    const { code, complained } = await run('--date', '2026-01-05');
    expect(parseDigest(read('2026-01-05.md')).papers.map(({ id }) => id)).toEqual(['2601.00002']);
    expect([code, complained]).toEqual([
      0,
      ['  2026-01-05.json: [0].paper.id: expected an arXiv id as text, "2502.18411", found "none"'],
    ]);
  });
});

describe('which days are read', () => {
  const asked = (host: { requests: readonly { url: string }[] }) =>
    host.requests.map(({ url }) => dayAsked(url).slice(5));

  it('--since reads that day and all up to today', async () => {
    const { run, host } = await collectFolder({ reply: twoDays });
    await run('--since', '2026-01-02');
    expect(asked(host)).toEqual(['01-02', '01-03', '01-04', '01-05']);
  });

  it('an empty folder gets the last week', async () => {
    const { run, host } = await collectFolder({ reply: twoDays });
    await run();
    expect(asked(host)).toHaveLength(8);
  });

  it('an archive of others goes on after its last day', async () => {
    const files = { 'archive/2025/12/30.md': digest('2025-12-30', '2512.00001') };
    const { run, host } = await collectFolder({ files, reply: twoDays });
    await run();
    expect(asked(host)[0]).toBe('12-31');
  });

  it('days of the last week are read again, those of others are not', async () => {
    const files = { '2026-01-01.md': digest('2026-01-01', '2601.00009') };
    const { run, host } = await collectFolder({ files, reply: twoDays });
    await run();
    host.requests.length = 0;
    expect((await run()).said).toEqual([
      '2026-01-02: 1 paper, none new, same votes',
      '2026-01-03: no papers',
      '2026-01-04: no papers',
      '2026-01-05: 1 paper, none new, same votes',
    ]);
    expect(asked(host)).toEqual(['01-02', '01-03', '01-04', '01-05']);
  });
});

describe('a second run', () => {
  it('of a day that has not changed writes nothing', async () => {
    const { run, state, read } = await collectFolder({ reply: twoDays });
    await run('--date', '2026-01-05');
    const before = [read('2026-01-05.md'), read('collected.json')];
    state.now += 3_600_000;
    await run('--date', '2026-01-05');
    expect([read('2026-01-05.md'), read('collected.json')]).toEqual(before);
  });

  it('of a day that grew adds its papers, updates votes and loses none', async () => {
    const day = '2026-01-05';
    let papers = [entry('2601.00001', day), entry('2601.00002', day)];
    const { run, state, read } = await collectFolder({ reply: () => papers });
    await run('--date', day);
    papers = [entry('2601.00003', day), entry('2601.00001', day, { upvotes: 40 })];
    state.now += 3_600_000;
    expect((await run('--date', day)).said).toEqual([
      `${day}: 3 papers, 1 of them new, other votes for 1, in FOLDER/${day}.md`,
    ]);
    const read3 = parseDigest(read(`${day}.md`)).papers.map(({ id, votes }) => [id, votes]);
    expect(read3).toEqual([
      ['2601.00003', 7],
      ['2601.00001', 40],
      ['2601.00002', 7],
    ]);
    expect(JSON.parse(read('collected.json'))[day].changed).toBe('2026-01-05T23:30:15Z');
  });

  it('leaves a file that a person has edited, and says so', async () => {
    const { run, path, read } = await collectFolder({ reply: twoDays });
    await run('--date', '2026-01-05');
    writeFileSync(path('2026-01-05.md'), `${read('2026-01-05.md')}\nmine\n`);
    const { code, said } = await run('--date', '2026-01-05');
    expect([code, said]).toEqual([
      0,
      ['2026-01-05: left alone: FOLDER/2026-01-05.md was edited by hand'],
    ]);
    expect(read('2026-01-05.md')).toMatch(/mine\n$/);
  });

  it('takes a file whose lines git has ended in another way for its own', async () => {
    const { run, path, read } = await collectFolder({ reply: twoDays });
    await run('--date', '2026-01-05');
    const written = read('2026-01-05.md');
    writeFileSync(path('2026-01-05.md'), written.replaceAll('\n', '\r\n'));
    expect((await run('--date', '2026-01-05')).code).toBe(0);
    expect(read('2026-01-05.md')).toBe(written);
  });

  it.each([
    ['2026-01-05.md', digest('2026-01-05', '2601.00009')],
    ['archive/2026/01/05.md', digest('2026-01-05', '2601.00009')],
    ['2026-1-5.md', digest('2026-01-05', '2601.00009')],
    ['other/2026-01-05_paper_ko.json', '[]'],
    ['other/2026/01/05.json', '[]'],
  ])('leaves %s, which it has not written, and asks nothing', async (file, text) => {
    const { run, read, host } = await collectFolder({ files: { [file]: text }, reply: twoDays });
    const { code, said } = await run('--date', '2026-01-05');
    expect([code, said]).toEqual([
      0,
      [`2026-01-05: left alone: FOLDER/${file} is not of this command`],
    ]);
    expect([read(file), host.requests]).toEqual([text, []]);
  });

  it('writes a file again that a person has removed', async () => {
    const { run, path, has } = await collectFolder({ reply: twoDays });
    await run('--date', '2026-01-05');
    rmSync(path('2026-01-05.md'));
    await run('--date', '2026-01-05');
    expect(has('2026-01-05.md')).toBe(true);
  });

  it('leaves a file that a person edits while the day is read', async () => {
    const { run, path, read } = await collectFolder({
      reply: ({ url }) => {
        writeFileSync(path('2026-01-05.md'), 'mine');
        return [entry('2601.00001', dayAsked(url))];
      },
    });
    const { code, complained } = await run('--date', '2026-01-05');
    expect([code, complained]).toEqual([
      1,
      [
        '2026-01-05: FOLDER/2026-01-05.md has changed while the day was read, and stays as it is. Run the command again.',
      ],
    ]);
    expect(read('2026-01-05.md')).toBe('mine');
  });

  it('keeps what another run has written meanwhile, in the record too', async () => {
    let isFirst = true;
    const command = await collectFolder({
      reply: async ({ url }) => {
        const wasFirst = isFirst;
        isFirst = false;
        if (wasFirst) await command.run('--date', '2026-01-02');
        return [entry('2601.00001', dayAsked(url))];
      },
    });
    const { code } = await command.run('--since', '2026-01-01');
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(command.read('collected.json')))).toHaveLength(5);
    expect((await command.run('--date', '2026-01-02')).said).toEqual([
      '2026-01-02: 1 paper, none new, same votes',
    ]);
  });

  it('writes to no place that a record names beyond its own', async () => {
    const record = { '2026-01-05': { file: '../2026-01-05.md', hash: 'a' } };
    const { run, has } = await collectFolder({
      files: { 'collected.json': JSON.stringify(record) },
      reply: twoDays,
    });
    await run('--date', '2026-01-05');
    expect([has('2026-01-05.md'), has('../2026-01-05.md')]).toEqual([true, false]);
  });

  it('goes on where one has ended between the record and the file', async () => {
    let votes = 7;
    const { run, path, read } = await collectFolder({
      reply: () => [entry('2601.00001', '2026-01-05', { upvotes: votes })],
    });
    await run('--date', '2026-01-05');
    const before = read('2026-01-05.md');
    votes = 8;
    await run('--date', '2026-01-05');
    writeFileSync(path('2026-01-05.md'), before);
    votes = 9;
    expect((await run('--date', '2026-01-05')).code).toBe(0);
    expect(read('2026-01-05.md')).toContain('Vote: 9');
  });

  it('stops at a damaged record, since all files would count as edited', async () => {
    const files = { 'collected.json': '<<<<<<< HEAD\n{}' };
    const { run, host } = await collectFolder({ files, reply: twoDays });
    const { code, complained } = await run();
    expect(code).toBe(1);
    expect(complained).toEqual([expect.stringMatching(/^FOLDER\/collected.json: expected what/)]);
    expect(host.requests).toEqual([]);
  });
});
