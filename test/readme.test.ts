import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');

/** The rows of the table of faults: what happens, and the tests behind it as `file`: title. */
function faults(): { fault: string; tests: string[] }[] {
  const section = read('README.md').split('## Reliability')[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  // Below the heads of the columns and the line that rules them off.
  return rows.slice(2).map((row) => {
    const [fault = '', , tests = ''] = row.slice(2, -2).split(' | ');
    return { fault, tests: tests.split('; ') };
  });
}

describe('the table of faults in the README', () => {
  const rows = faults();

  it('has a row for every fault', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(rows)('names a test that there is: $fault', ({ tests }) => {
    for (const test of tests) {
      const [, file, title = ''] = /^`(\w+)`: (.+)$/.exec(test) ?? [];
      expect(title, test).not.toBe('');
      expect(read(`test/e2e/${file}.test.ts`), test).toContain(title);
    }
  });
});
