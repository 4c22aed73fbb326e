import { describe, expect, it } from 'vitest';
import { NOTHING_READ } from '../../../../src/archive/contract';
import { problem } from '../../../../src/digest/problem';
import { type Health, writeHealthReport } from '../../../../src/views/health/writeHealthReport';
import { dayOf, idOf } from '../../search/papers';

const FILE = 'digests/2025-02-26-0a1b2c3d.md';

const NOTHING_KNOWN: Health = {
  version: '1.2.3',
  manifest: undefined,
  progress: NOTHING_READ,
  readReport: undefined,
  cached: undefined,
  storage: undefined,
  browser: [['browser', 'Mozilla/5.0']],
};

const badVotes = {
  ...problem('bad-votes', { line: 4, found: 'Vote: many', paper: idOf('2502.00001') }),
  file: FILE,
};

describe('writeReport', () => {
  it('has question marks for what is not known yet', () => {
    expect(writeHealthReport(NOTHING_KNOWN)).toBe(
      [
        'Haru Papers 1.2.3',
        'archive: 0 days, ? to ?, list ?',
        'read: 0 of ? days, ? papers in ? listings, index scan, since the first',
        'failure: none',
        'failed days: ?',
        'problems: ?',
        'stored: ? days (? bytes), ? indexes, ? files of the app, ? of ? bytes, persisted ?, refused by the browser false',
        'browser: Mozilla/5.0',
        '',
      ].join('\n'),
    );
  });

  it('names each failed day and each problem, with file and line', () => {
    const failure = { kind: 'refused', file: FILE, status: 404 } as const;
    const report = writeHealthReport({
      ...NOTHING_KNOWN,
      progress: { ...NOTHING_READ, failure: { kind: 'no-worker' } },
      readReport: {
        papers: 7,
        listings: 8,
        failed: [{ day: dayOf('2025-02-26'), failure }],
        problemCount: 1,
        problems: [badVotes],
        ownLeftOut: [dayOf('2025-01-02'), dayOf('2024-12-31')],
      },
    });
    expect(report).toContain('7 papers in 8 listings');
    expect(report).toContain('own digests left out: 2 days, 2024-12-31 to 2025-01-02\n');
    expect(report).toContain('failure: no worker\n');
    expect(report).toContain(`failed days: 1\n  2025-02-26: refused ${FILE} (404)\n`);
    expect(report).toContain(
      `problems: 1\n  ${FILE}:4: paper 2502.00001: expected votes as "Vote: 53", or "Vote: -" where unknown, found "Vote: many"\n`,
    );
  });

  it('lists at most a hundred problems, after their number', () => {
    const problems = Array.from({ length: 1000 }, () => badVotes);
    const readReport = {
      papers: 1,
      listings: 1,
      failed: [],
      problemCount: 54_321,
      problems,
      ownLeftOut: [],
    };
    const lines = writeHealthReport({ ...NOTHING_KNOWN, readReport }).split('\n');
    expect(lines).toContain('problems: 54321');
    expect(lines.filter((line) => line.includes(FILE))).toHaveLength(100);
  });
});
