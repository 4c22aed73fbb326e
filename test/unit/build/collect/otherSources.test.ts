import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../src/digest/parseDigest';
import { collectFolder } from './command';
import { refuse } from './localHost';
import { entry } from './papers';

const own = [{ id: '2601.00001', title: 'A', sections: [{ label: 'TL;DR', text: 'Short.' }] }];

describe('a file of this machine', () => {
  it('gives all days that it has', async () => {
    const entries = [entry('2601.00001', '2025-03-03'), entry('2601.00002', '2026-01-02')];
    const { run, path, has, read } = await collectFolder({
      files: { 'dump/all.json': JSON.stringify(entries) },
    });
    const { code } = await run('--from', path('dump/all.json'));
    expect([code, has('2025-03-03.md'), has('2026-01-02.md')]).toEqual([0, true, true]);
    expect(JSON.parse(read('collected.json'))['2026-01-02'].source).toBe(path('dump/all.json'));
  });

  it('gives the days that are asked for', async () => {
    const days = ['2025-03-03', '2025-12-31', '2026-01-02'];
    const { run, path } = await collectFolder({
      files: {
        'all.json': JSON.stringify(days.map((day, index) => entry(`2601.0000${index}`, day))),
      },
    });
    const since = await run('--from', path('all.json'), '--since', '2025-12-01');
    expect(since.said.map((line) => line.slice(0, 10))).toEqual(days.slice(1));
    const one = await run('--from', path('all.json'), '--date', '2025-03-03');
    expect(one.said).toEqual(['2025-03-03: 1 paper, in FOLDER/2025-03-03.md']);
  });

  it('in another format is read as that', async () => {
    const { run, path, read } = await collectFolder({
      files: { 'in/2026-01-02.json': JSON.stringify(own) },
    });
    // The folder has the day, in the file itself.
    const target = await collectFolder({});
    await target.run('--from', path('in/2026-01-02.json'));
    expect(parseDigest(target.read('2026-01-02.md')).papers).toMatchObject([
      { title: 'A', votes: null, sections: [{ label: 'TL;DR' }] },
    ]);
    expect((await run('--from', path('in/2026-01-02.json'))).said).toEqual([
      '2026-01-02: left alone: FOLDER/in/2026-01-02.json is not of this command',
    ]);
    expect(read('in/2026-01-02.json')).toBe(JSON.stringify(own));
  });

  it('keeps pictures of the hosts that the site names, and of no others', async () => {
    const picture = (host: string) => `https://${host}/a.png`;
    const withPicture = (host: string) => JSON.stringify([{ ...own[0], picture: picture(host) }]);
    const { run, path, read } = await collectFolder({
      files: {
        'site.json': JSON.stringify({ pictureHosts: ['images.example.org'] }),
        'in/a.json': `{"date":"2026-01-02","papers":${withPicture('images.example.org')}}`,
        'in/b.json': `{"date":"2026-01-02","papers":${JSON.stringify(own)}}`,
        'in/c.json': `{"date":"2026-01-03","papers":${withPicture('cdn-uploads.huggingface.co')}}`,
      },
    });
    await run('--from', path('in/a.json'));
    expect(read('2026-01-02.md')).toContain(`![](${picture('images.example.org')})`);
    // What is collected again, and no longer says it, does not lose it.
    await run('--from', path('in/b.json'));
    expect(read('2026-01-02.md')).toContain(picture('images.example.org'));
    const { complained } = await run('--from', path('in/c.json'));
    expect(read('2026-01-03.md')).not.toContain('huggingface');
    expect(complained.join()).toContain('to "pictureHosts" in site.json');
  });

  it.each([
    [
      'none.json',
      undefined,
      'FOLDER/none.json: expected a file, found nothing there. Check --from.',
    ],
    ['a.json', '{"a":1}', /^FOLDER\/a.json: expected papers in a format that is known, found none/],
    [
      '2026-01-02.json',
      '1',
      /^FOLDER\/2026-01-02.json: expected the papers of a day as JSON, found 1/,
    ],
  ])('that holds no papers is told: %s', async (file, text, words) => {
    const { run, path } = await collectFolder({
      files: text === undefined ? {} : { [file]: text },
    });
    const { code, complained } = await run('--from', path(file));
    expect([code, complained]).toEqual([
      1,
      [typeof words === 'string' ? words : expect.stringMatching(words)],
    ]);
  });
});

describe('an address', () => {
  it('of a file gives its days, under its name without what may be a key', async () => {
    const { run, host, read } = await collectFolder({ reply: () => own });
    const { code } = await run('--from', `${host.origin}/data/2026-01-02.json?token=secret`);
    expect(code).toBe(0);
    expect(read('collected.json')).toContain('/data/2026-01-02.json"');
    expect(read('collected.json')).not.toContain('secret');
  });

  it('with {date} gives a file a day, and a missing one is a day without papers', async () => {
    const { run, host, has } = await collectFolder({
      reply: (request, response) =>
        request.url === '/2026-01-05_AI_enhanced_English.jsonl'
          ? response.end(
              JSON.stringify({ id: '2601.00001', title: 'A', summary: 'B.', AI: { tldr: 'C.' } }),
            ) && undefined
          : refuse(404)(request, response),
    });
    const from = `${host.origin}/{date}_AI_enhanced_English.jsonl`;
    const { code, said } = await run('--since', '2026-01-04', '--from', from);
    expect([code, said]).toEqual([
      0,
      ['2026-01-04: no papers', '2026-01-05: 1 paper, in FOLDER/2026-01-05.md'],
    ]);
    expect(has('2026-01-05.md')).toBe(true);
  });

  it('that is refused is told', async () => {
    const { run, host } = await collectFolder({ reply: refuse(403) });
    expect(await run('--from', `${host.origin}/a.json`)).toMatchObject({
      code: 1,
      complained: ['HOST/a.json: expected a file, found status 403. Check the address of --from.'],
    });
  });
});
