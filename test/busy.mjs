// npm run test:busy
//
// Runs `npm test` three times while two other processes keep two cores busy, and prints how each run ended.
// A test that only passes on a quiet machine waits for a time instead of a state. Exits with 1 if a run failed.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readTotals } from './tally.mjs';

const RUNS = 3;
const BUSY_PROCESSES = 2;

const busy = Array.from({ length: BUSY_PROCESSES }, () =>
  spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
);
const endBusy = () => {
  for (const child of busy) child.kill('SIGKILL');
};
process.on('exit', endBusy);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/** @type {string[]} */
const results = [];
for (let run = 1; run <= RUNS; run++) {
  for (const report of ['vitest', 'e2e']) rmSync(`test-results/${report}.json`, { force: true });
  const start = Date.now();
  const code = await npmTest();
  const { passed, failed, skipped } = readTotals(code);
  const seconds = Math.round((Date.now() - start) / 1000);
  results.push(`run ${run}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds} s`);
  if (failed > 0) process.exitCode = 1;
}
endBusy();
console.log(results.join('\n'));

/** @returns {Promise<number>} the exit code */
function npmTest() {
  const child = spawn('npm', ['test'], { stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
