import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const FOLDER = join(import.meta.dirname, '../.github/workflows');
const files = readdirSync(FOLDER);
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

const lines = files.flatMap((file) =>
  read(file)
    .split('\n')
    .map((line, index) => ({ place: `${file}:${index + 1}`, line: line.trim() })),
);

const actions = lines.filter(({ line }) => /^(- )?uses: (?!\.\/)/.test(line));

it('has actions to check', () => {
  expect(actions.length).toBeGreaterThan(5);
});

it.each(actions)('$place names the commit of an action, not a tag that may move', ({ line }) => {
  expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it('every action is at the same commit everywhere', () => {
  const named = new Set(actions.map(({ line }) => line.replace(/^(- )?uses: /, '')));
  const names = new Set([...named].map((action) => action.split('@')[0]));
  expect(named.size).toBe(names.size);
});

describe.each(files)('%s', (file) => {
  const text = read(file);

  it('gives no permission to all of its jobs', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
  });

  it('leaves no credentials in what it checks out', () => {
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    expect(count(/persist-credentials: false/g)).toBe(count(/uses: actions\/checkout@/g));
  });

  // What an expression gives becomes part of the script: the environment does not.
  it('has no expression in a script but the name of a browser', () => {
    const found = scriptsOf(text).flatMap((script) => script.match(/\$\{\{.*?\}\}/g) ?? []);
    expect(found.filter((expression) => !/\{ matrix\.browser \}/.test(expression))).toEqual([]);
  });
});

describe('daily.yml', () => {
  const text = read('daily.yml');
  const pages = read('pages.yml');

  it('runs by the clock and by hand', () => {
    expect(text).toMatch(/^on:\n {2}schedule:\n {4}- cron: '[\d ]+\* \* \*'/m);
    expect(text).toMatch(/^ {2}workflow_dispatch:$/m);
  });

  it('calls the workflow that publishes, with the commit that it has made', () => {
    expect(text).toMatch(/^ {4}uses: \.\/\.github\/workflows\/pages\.yml$/m);
    expect(text).toMatch(/^ {6}ref: .*needs\.collect\.outputs\.commit \|\| github\.sha /m);
    expect(pages).toMatch(/^ {2}workflow_call:\n {4}inputs:\n {6}ref:$/m);
    expect(pages).toMatch(/^ {10}ref: .* inputs\.ref /m);
  });

  it('gives that workflow every permission that its jobs ask for', () => {
    const asked = pages.match(/^ {6}[a-z-]+: (?:read|write)$/gm) ?? [];
    const publish = text.slice(text.indexOf('\n  publish:'));
    for (const permission of new Set(asked.map((line) => line.trim()))) {
      // To write is to read.
      const [name] = permission.split(': ');
      expect(publish).toMatch(new RegExp(`^ {6}(?:${permission}|${name}: write)$`, 'm'));
    }
  });

  it('gives the key to the command alone', () => {
    const steps = text.split(/^ {6}- /m).filter((step) => step.includes('secrets.'));
    expect(steps).toEqual([expect.stringContaining('npm run collect')]);
    expect(files.filter((file) => read(file).includes('secrets.'))).toEqual(['daily.yml']);
  });

  it('reads the second repository where the site is built from it', () => {
    const checkout = /repository: \$\{\{ vars\.DIGESTS_REPOSITORY \}\}\n +path: .*\/archive$/m;
    expect(text).toMatch(checkout);
    expect(pages).toMatch(checkout);
  });
});

describe('the commit of daily.yml', () => {
  it('holds what was collected, not the second repository, and is pushed', () => {
    const { run, git, write } = repository();
    write('digests/2026-01-05.md', 'a');
    write('digests/collected.json', '{}');
    write('digests/archive/2025/05/09.md', 'b');
    git('init', '--quiet', 'digests/archive');
    const commit = run();
    expect(git('show', '--name-only', '--format=%an', 'origin/main').split('\n')).toEqual([
      'github-actions[bot]',
      '',
      'digests/2026-01-05.md',
      'digests/collected.json',
    ]);
    expect(commit).toBe(git('rev-parse', 'origin/main'));
  });

  it('comes after one that was pushed meanwhile', () => {
    const { run, git, write } = repository();
    write('README.md', 'newer');
    git('commit', '--quiet', '--all', '--message', 'meanwhile');
    git('push', '--quiet', 'origin', 'main');
    git('reset', '--quiet', '--hard', 'HEAD~');
    write('digests/2026-01-05.md', 'a');
    const commit = run();
    expect(git('log', '--format=%s', 'origin/main').split('\n')[1]).toBe('meanwhile');
    expect(commit).toBe(git('rev-parse', 'origin/main'));
  });

  it('is none where nothing has changed', () => {
    const { run, git } = repository();
    expect(run()).toBe('');
    expect(git('log', '--format=%s', 'origin/main')).toBe('first');
  });
});

/** What each `run` of a workflow holds. */
function scriptsOf(text: string): string[] {
  return Array.from(
    text.matchAll(/^( *)(?:- )?run: (?:\|\n((?:\1 {2,}.*\n|\n)+)|(.*)\n)/gm),
    ([, , block, line]) => block ?? line ?? '',
  );
}

/** A clone of a repository of digests, and the script of daily.yml that commits in it. */
function repository() {
  const folder = mkdtempSync(join(tmpdir(), 'haru-daily-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const clone = join(folder, 'clone');
  const script = scriptsOf(read('daily.yml')).find((one) => one.includes('git commit')) ?? '';
  const environment = {
    PATH: process.env.PATH,
    HOME: folder,
    DIGESTS_DIR: 'digests',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'me/papers',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_OUTPUT: join(folder, 'output'),
    TOKEN: 'token',
    // The address with the token is that of the bare repository.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${join(folder, 'bare')}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://x-access-token:token@github.example/me/papers',
  };
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: clone, env: environment, encoding: 'utf8' }).trim();
  const write = (path: string, text: string) => {
    mkdirSync(join(clone, path, '..'), { recursive: true });
    writeFileSync(join(clone, path), text);
  };
  mkdirSync(clone);
  git('init', '--quiet', '--bare', '--initial-branch=main', '../bare');
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', '../bare');
  git('config', 'user.name', 'Me');
  git('config', 'user.email', 'me@host.example');
  write('README.md', 'first');
  write('digests/site.json', '{}');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'first');
  git('push', '--quiet', 'origin', 'main');
  /** Runs the script as GitHub does, and returns the commit that it names. */
  const run = () => {
    writeFileSync(environment.GITHUB_OUTPUT, '');
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: clone, env: environment });
    git('fetch', '--quiet', 'origin');
    return readFileSync(environment.GITHUB_OUTPUT, 'utf8').trim().replace('commit=', '');
  };
  return { run, git, write };
}
