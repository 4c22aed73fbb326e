import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const SECONDS_PER_TARGET = 5;
const TARGETS = ['format', 'questions', 'addresses'];

// An hour of it every night: `.github/workflows/fuzz.yml`.
it('random digests, questions and addresses throw nothing and break no rule', async () => {
  const script = join(import.meta.dirname, 'run.mjs');
  const seconds = SECONDS_PER_TARGET * TARGETS.length;
  const { stdout } = await run(process.execPath, [script, '--seconds', `${seconds}`]);
  for (const target of TARGETS) {
    expect(stdout).toMatch(new RegExp(`${target}: [1-9]\\d* inputs, seed \\d+, no fault`));
  }
}, 180_000);
