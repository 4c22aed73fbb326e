import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../../src/build/collect/options';
import { folderOf } from '../folder';
import { collectFolder } from './command';

describe('the command', () => {
  it.each([
    [['--dat', '2026-01-05'], "Unknown option '--dat'. See --help."],
    [['2026-01-05'], "Unexpected argument '2026-01-05'. See --help."],
    [['--date', '2026-02-30'], '--date: expected a day like 2026-01-05, found "2026-02-30".'],
    [['--since', 'monday'], '--since: expected a day like 2026-01-05, found "monday".'],
    [['--date'], "Option '--date <value>' argument missing. See --help."],
    [
      ['--date', '2026-01-05', '--since', '2026-01-05'],
      '--date, --since: expected one of them, found both. See --help.',
    ],
    [
      ['--from', 'https://me:secret@host.example/a.json'],
      '--from: expected a file, or an address without a name and a password in it.',
    ],
  ])('refuses %j', async (args, words) => {
    const { run } = await collectFolder({});
    expect(await run(...args)).toMatchObject({ code: 2, said: [], complained: [words] });
  });

  it.each([
    [{ SUMMARY_KEY: 'k' }, /^SUMMARY_URL, SUMMARY_MODEL: expected all of/],
    [
      { SUMMARY_KEY: 'k', SUMMARY_MODEL: 'm', SUMMARY_URL: 'api.example/v1' },
      /^SUMMARY_URL: expected the address of an API like/,
    ],
    [
      { SUMMARY_KEY: 'sk-1\nsk-2', SUMMARY_MODEL: 'm', SUMMARY_URL: 'https://api.example/v1' },
      /^SUMMARY_KEY: expected letters, figures and signs of ASCII on one line, found others\.$/,
    ],
  ])('refuses the environment %j', async (environment, words) => {
    const { run } = await collectFolder({ environment });
    expect(await run()).toMatchObject({ code: 2, complained: [expect.stringMatching(words)] });
  });

  it('tells that npm keeps options that come without --', () => {
    expect(() => readOptions([], { npm_config_date: '2026-01-05' })).toThrow(
      '--date: npm has kept it. Write: npm run collect -- --date',
    );
  });

  it('explains itself, and asks nothing', async () => {
    const { run, host } = await collectFolder({});
    const { code, said } = await run('--help');
    expect([code, said.join(), host.requests]).toEqual([
      0,
      expect.stringContaining('npm run collect -- --since 2026-01-05'),
      [],
    ]);
  });

  it.each([
    ['https://api.example/v1', 'https://api.example/v1/chat/completions'],
    ['https://api.example/v1/', 'https://api.example/v1/chat/completions'],
    ['http://localhost:1234/v1/chat/completions', 'http://localhost:1234/v1/chat/completions'],
    ['https://a.example/x?api-version=1', 'https://a.example/x/chat/completions?api-version=1'],
  ])('asks for completions of %s at %s', (url, address) => {
    const environment = { SUMMARY_URL: url, SUMMARY_MODEL: 'm', SUMMARY_KEY: 'k' };
    expect(readOptions([], environment).summary?.address).toBe(address);
  });

  it('runs in Node without a build, and ends with its exit code', async () => {
    const folder = await folderOf({
      'in/a.json':
        '[{"paper":{"id":"2601.00001","title":"A","summary":"B.","upvotes":1,"submittedOnDailyAt":"2026-01-05T00:00:00Z"}}]',
    });
    const run = (...args: readonly string[]) =>
      promisify(execFile)('node', ['src/build/collect/start.mjs', ...args], {
        env: { PATH: process.env.PATH, DIGESTS_DIR: folder },
      });
    expect(await run('--from', `${folder}/in/a.json`)).toEqual({
      stdout: `2026-01-05: 1 paper, in ${folder}/2026-01-05.md\n`,
      stderr: '',
    });
    await expect(run('--from', `${folder}/in/none.json`)).rejects.toMatchObject({ code: 1 });
  });
});
