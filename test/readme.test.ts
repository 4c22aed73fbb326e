import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

/** The rows of the table of faults; each test is written as `file`: title. */
function readFaults(): { fault: string; tests: string[] }[] {
  const section = read('README.md').split('## Faults')[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  // The first two rows are the column heads and the rule below them.
  return rows.slice(2).map((row) => {
    const [fault = '', , tests = ''] = row.slice(2, -2).split(' | ');
    return { fault, tests: tests.split('; ') };
  });
}

describe('the table of faults in test/README.md', () => {
  const rows = readFaults();

  it('has a row for every fault', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(rows)('names tests that exist: $fault', ({ tests }) => {
    for (const test of tests) {
      const [, file, title = ''] = /^`(\w+)`: (.+)$/.exec(test) ?? [];
      expect(title, test).not.toBe('');
      expect(read(`e2e/${file}.test.ts`), test).toContain(title);
    }
  });
});
