import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../.github/workflows');

const lines = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(join(FOLDER, file), 'utf8')
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
