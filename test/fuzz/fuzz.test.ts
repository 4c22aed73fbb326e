import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const SECONDS = 20;

// A minute in all; `npm run fuzz` takes its own time.
describe('what nobody would write', () => {
  it.each(['format', 'questions', 'addresses'])(
    '%s: nothing throws, hangs or breaks a rule',
    async (target) => {
      const script = join(import.meta.dirname, 'run.mjs');
      const args = [script, '--only', target, '--seconds', `${SECONDS}`];
      const { stdout } = await run(process.execPath, args);
      expect(stdout).toMatch(new RegExp(`${target}: [1-9]\\d* inputs, seed \\d+, nothing broke`));
    },
    180_000,
  );
});
