import { describe, expect, it } from 'vitest';
import { collectFolder, dayAsked } from './command';
import { inTurn, type Reply, refuse } from './localHost';
import { entry } from './papers';

const papers: Reply = ({ url }) => [entry('2601.00001', dayAsked(url))];
const ASKED = 'HOST/api/daily_papers?date=2026-01-05';

describe('a fault of the moment is tried again', () => {
  const breakOff: Reply = (_, response) => {
    response.socket?.destroy();
  };
  const breakInside: Reply = (_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('[{', () => response.socket?.destroy());
  };
  it.each([
    ['500', refuse(500, 'oops'), [2000]],
    ['503 with HTML', refuse(503, '<html>'), [2000]],
    ['408', refuse(408), [2000]],
    ['429', refuse(429), [2000]],
    ['429 with Retry-After in seconds', refuse(429, '', { 'retry-after': '17' }), [17_000]],
    [
      '429 with Retry-After as a date',
      refuse(429, '', { 'retry-after': 'Mon, 05 Jan 2026 22:31:15 GMT' }),
      [60_000],
    ],
    ['a connection that breaks off', breakOff, [2000]],
    ['a connection that breaks off inside the answer', breakInside, [2000]],
  ])('%s', async (_, fault, pauses) => {
    const { run, has } = await collectFolder({ reply: inTurn(fault, papers) });
    expect(await run('--date', '2026-01-05')).toMatchObject({
      code: 0,
      slept: pauses,
      complained: [],
    });
    expect(has('2026-01-05.md')).toBe(true);
  });

  it('with longer and longer pauses, four times in all', async () => {
    const { run, host } = await collectFolder({ reply: refuse(500) });
    expect(await run('--date', '2026-01-05')).toEqual({
      code: 1,
      said: [],
      slept: [2000, 8000, 32_000],
      complained: [
        `2026-01-05: ${ASKED}: expected an answer, found a fault of the host, status 500, 4 times. Run the command again later.`,
      ],
    });
    expect(host.requests).toHaveLength(4);
  });

  it('but not after a pause longer than five minutes, which the next run is for', async () => {
    const reply = refuse(429, '', { 'retry-after': '3600' });
    const { run } = await collectFolder({ reply });
    expect(await run('--date', '2026-01-05')).toMatchObject({
      code: 1,
      slept: [],
      complained: [
        `2026-01-05: ${ASKED}: expected an answer, found that it is asked too often, status 429 and the wish to wait 3600 seconds. Run the command again later.`,
      ],
    });
  });

  it('a host that does not answer in time counts as one', async () => {
    const requests = new AbortController();
    const { run, state } = await collectFolder({
      reply: () => requests.abort(new DOMException('late', 'TimeoutError')),
    });
    state.signal = requests.signal;
    expect(await run('--date', '2026-01-05')).toMatchObject({
      code: 1,
      complained: [
        `2026-01-05: ${ASKED}: expected an answer, found none within 60 seconds, 4 times. Run the command again later.`,
      ],
    });
  });
});

describe('an answer that is none', () => {
  it.each([
    ['HTML', refuse(200, '<!doctype html>'), 'HTML, as for a page or an error of the host'],
    ['a bare number', refuse(200, '1'), '1'],
    ['nothing', refuse(200, ''), 'nothing'],
    ['half of it', refuse(200, '[{"paper":'), 'no JSON: "[{\\"paper\\":"'],
    ['an object without papers', refuse(200, '{"ok":true}'), '{"ok":true}'],
  ])('is not tried again: %s', async (_, reply, found) => {
    const { run, host, has } = await collectFolder({ reply });
    const { code, complained } = await run('--date', '2026-01-05');
    expect([code, complained]).toEqual([
      1,
      [
        `2026-01-05: ${ASKED}: expected the papers of a day, found ${found}, status 200. Try again later; if it stays so, the API has changed.`,
      ],
    ]);
    expect(host.requests).toHaveLength(1);
    expect(has('2026-01-05.md')).toBe(false);
  });

  it('of entries that are no papers is told as such', async () => {
    const { run } = await collectFolder({ reply: () => [{ a: 1 }, { b: 2 }] });
    const { code, complained } = await run('--date', '2026-01-05');
    expect(code).toBe(1);
    expect(complained[0]).toMatch(/^2026-01-05: 2026-01-05.json: expected papers, found none in 2/);
  });

  it('of papers of another day is told as such', async () => {
    const { run } = await collectFolder({ reply: () => [entry('2601.00001', '2026-01-02')] });
    const { complained } = await run('--date', '2026-01-05');
    expect(complained[0]).toMatch(/expected papers of that day, found those of 2026-01-02/);
  });

  it('of status 403 says what to do', async () => {
    const { run } = await collectFolder({ reply: refuse(403, '{"error":"no"}') });
    const { code, complained } = await run('--date', '2026-01-05');
    expect(code).toBe(1);
    expect(complained[0]).toMatch(/status 403. The host refuses this machine: check the address/);
  });
});

describe('the error of a day', () => {
  const error = refuse(400, '{"error":"date must not be later"}');

  it.each(['2026-01-04', '2026-01-05', '2026-02-01'])(
    '%s says that it is unpublished',
    async (day) => {
      const { run } = await collectFolder({ reply: error });
      expect(await run('--date', day)).toMatchObject({
        code: 0,
        said: [`${day}: not published yet`],
        complained: [],
      });
    },
  );

  it('is a fault where the day is long past', async () => {
    const { run } = await collectFolder({ reply: error });
    const { code, complained } = await run('--date', '2025-12-01');
    expect(code).toBe(1);
    expect(complained[0]).toMatch(/found the error "date must not be later", status 400/);
  });
});

describe('of several days', () => {
  const failingOn =
    (...days: readonly string[]): Reply =>
    (request, response) =>
      days.includes(dayAsked(request.url))
        ? refuse(200, '1')(request, response)
        : papers(request, response);

  it('those that were read stay, and the exit code says that one failed', async () => {
    const { run, has } = await collectFolder({ reply: failingOn('2026-01-02') });
    const { code, complained } = await run('--since', '2026-01-01');
    expect([code, complained.length]).toEqual([1, 1]);
    expect(['01', '02', '03', '04', '05'].map((day) => has(`2026-01-${day}.md`))).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it('the one that failed is read by the next run', async () => {
    const failing = inTurn(papers, refuse(200, '1'), papers);
    const { run, has } = await collectFolder({ reply: failing });
    expect((await run('--since', '2026-01-04')).code).toBe(1);
    expect((await run()).code).toBe(0);
    expect(has('2026-01-05.md')).toBe(true);
  });

  it('three failures in a row end the run', async () => {
    const { run, host } = await collectFolder({ reply: refuse(200, '1') });
    const { complained } = await run('--since', '2026-01-01');
    expect(host.requests).toHaveLength(3);
    expect(complained.at(-1)).toBe('The days after it, 2, are not asked for: they would fail too.');
  });

  it('a host that wants no more requests ends the run at once', async () => {
    const { run, host } = await collectFolder({ reply: refuse(429) });
    await run('--since', '2026-01-01');
    expect(host.requests).toHaveLength(4);
  });
});

it('a host that takes no connection is told with what to check, and ends the run', async () => {
  const { run } = await collectFolder({});
  const { code, complained } = await run(
    '--since',
    '2026-01-01',
    '--from',
    'http://127.0.0.1:2/daily_papers',
  );
  expect(code).toBe(1);
  expect(complained).toEqual([
    '2026-01-01: http://127.0.0.1:2/daily_papers?date=2026-01-01: expected an answer, found that the host takes no connection, 4 times. Check the address and whether this machine is online, then run the command again.',
    'The days after it, 4, are not asked for: they would fail too.',
  ]);
});

it('a folder that is not there is told', async () => {
  const { run } = await collectFolder({ environment: { DIGESTS_DIR: '/nowhere/at/all' } });
  expect(await run()).toMatchObject({
    code: 1,
    complained: [
      'expected a folder of digests at /nowhere/at/all, found nothing there. Make it, or set DIGESTS_DIR to another one.',
    ],
  });
});

it('a file in place of the folder of a year is told, and nothing is left behind', async () => {
  const { run, has } = await collectFolder({
    files: { '2025/12/31.md': '## Daily Papers (2025-12-31)', '2026': 'a file' },
    reply: papers,
  });
  const { code, complained } = await run('--date', '2026-01-05');
  expect(code).toBe(1);
  expect(complained[0]).toMatch(
    /^2026-01-05: FOLDER\/2026\/01\/05.md: expected to write it, found/,
  );
  expect(has('2026')).toBe(true);
});
